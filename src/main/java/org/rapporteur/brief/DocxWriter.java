package org.rapporteur.brief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.rapporteur.i18n.Messages;

/// Writes a paper as a Word document with real styles, linked notes and nothing of the
/// machine in it. The same paper gives the same bytes.
public final class DocxWriter {
    private final Messages messages;

    /// A writer whose page numbers speak the language of `messages`.
    public DocxWriter(Messages messages) {
        this.messages = messages;
    }

    /// Writes `paper` to `out`, which stays open.
    ///
    /// @throws IOException if `out` fails
    public void write(Paper paper, OutputStream out) throws IOException {
        var buffer = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            DocxTemplate.apply(document, messages.locale(), paper);
            DocxFrame.write(document, Sentences.banner(paper.marking()), messages.get("brief.page", "{0}", "{1}"));
            new DocxBody(document, DocxNotes.in(document, paper, messages), paper).write();
            describe(document, paper);
            document.write(buffer);
        }
        restamp(buffer.toByteArray(), paper.made(), out);
    }

    private static void describe(XWPFDocument document, Paper paper) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(Sentences.oneLine(paper.title()));
        core.setCreator(Sentences.oneLine(paper.author()));
        core.setLastModifiedByUser(Sentences.oneLine(paper.author()));
        core.setRevision("1");
        core.setCreated(Optional.of(Date.from(paper.made())));
        core.setModified(Optional.of(Date.from(paper.made())));
        document.getProperties().getExtendedProperties().setApplication("Rapporteur");
    }

    /// Copies the archive with the paper's time on every entry instead of the clock's.
    private static void restamp(byte[] archive, Instant made, OutputStream out) throws IOException {
        LocalDateTime stamp = LocalDateTime.ofInstant(made, ZoneOffset.UTC);
        var zip = new ZipOutputStream(out);
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(stamp);
                zip.putNextEntry(copy);
                in.transferTo(zip);
            }
        }
        zip.finish();
    }
}
