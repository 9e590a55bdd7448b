package org.rapporteur.intake.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// Opens documents: in memory only, with the empty password, and without looking for the fonts of
/// this computer.
final class PdfFile {
    private static final long MOST_SCRATCH = 96L << 20;
    private static final Pattern STREAMS_LOCKED = Pattern.compile("/St[mr]F\\s*/(?!Identity)");

    private PdfFile() {}

    /// The document in `bytes`, which the caller closes.
    ///
    /// @throws UserProblem if it asks for a password or is too damaged
    static PDDocument open(Source source, byte[] bytes) {
        FontMappers.set(new OneFont());
        try {
            return load(bytes);
        } catch (InvalidPasswordException locked) {
            return openPlain(source, bytes, locked);
        } catch (IOException | RuntimeException damaged) {
            boolean locked = String.valueOf(damaged.getMessage()).matches("(?is).*(?:decrypt|security handler).*");
            throw UserProblem.because(damaged, locked ? "intake.encrypted" : "intake.damaged", source.label());
        }
    }

    /// A document of which only the files that it carries are encrypted is read as if nothing were.
    private static PDDocument openPlain(Source source, byte[] bytes, InvalidPasswordException locked) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean onlyFiles = raw.contains("/EFOpen")
                && !STREAMS_LOCKED.matcher(raw).find();
        if (!onlyFiles) {
            throw UserProblem.because(locked, "intake.encrypted", source.label());
        }
        try {
            return load(raw.replace("/Encrypt ", "/NoCrypt ").getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException damaged) {
            throw UserProblem.because(damaged, "intake.damaged", source.label());
        }
    }

    private static PDDocument load(byte[] bytes) throws IOException {
        var memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_SCRATCH);
        return Loader.loadPDF(bytes, "", null, null, memory.streamCache);
    }
}
