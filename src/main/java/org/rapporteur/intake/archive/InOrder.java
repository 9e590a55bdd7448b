package org.rapporteur.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Enclosed;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// The members of an archive as they follow on each other, to the first that is damaged.
final class InOrder implements Iterator<Enclosed> {
    private final ArchiveInputStream<? extends ArchiveEntry> in;
    private final Members members;
    private final String label;
    private @Nullable Enclosed next;
    private boolean any;

    /// The members of the ZIP archive `source`, whose list of members is damaged.
    InOrder(Source source) {
        this(new ZipArchiveInputStream(new ByteArrayInputStream(source.bytes()), "UTF-8", true, true),
                source.label(), source.bytes().length);
    }

    /// The members of the tar archive that `tar` gives, called `label`, of `packed` bytes.
    InOrder(InputStream tar, String label, long packed) {
        this(new TarArchiveInputStream(tar, "UTF-8"), label, packed);
    }

    private InOrder(ArchiveInputStream<? extends ArchiveEntry> in, String label, long packed) {
        this.in = in;
        this.label = label;
        this.members = new Members(label, packed, List.of());
    }

    @Override
    public boolean hasNext() {
        next = next == null ? advance() : next;
        return next != null;
    }

    @Override
    public Enclosed next() {
        Enclosed given = next == null ? advance() : next;
        next = null;
        if (given == null) {
            throw new NoSuchElementException();
        }
        return given;
    }

    private @Nullable Enclosed advance() {
        try {
            for (ArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                any = true;
                String name = entry.getName();
                if (entry.isDirectory() || !members.isDocument(name)) {
                    continue;
                }
                if (entry instanceof ZipArchiveEntry zip && zip.getGeneralPurposeBit().usesEncryption()) {
                    return Members.refusal(name, "intake.encrypted");
                }
                return in.canReadEntryData(entry)
                        ? members.read(name, in) : Members.refusal(name, "intake.damaged");
            }
            if (!any) {
                throw new UserProblem("intake.damaged", label);
            }
            return null;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UserProblem(any ? "intake.cut-off" : "intake.damaged", label);
        }
    }
}
