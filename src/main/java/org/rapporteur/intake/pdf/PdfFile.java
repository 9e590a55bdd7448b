package org.rapporteur.intake.pdf;

import java.io.IOException;
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

    private PdfFile() {}

    /// The document in `bytes`, which the caller closes.
    ///
    /// @throws UserProblem if it asks for a password or is too damaged
    static PDDocument open(Source source, byte[] bytes) {
        FontMappers.set(new OneFont());
        try {
            var memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_SCRATCH);
            return Loader.loadPDF(bytes, "", null, null, memory.streamCache);
        } catch (InvalidPasswordException locked) {
            throw UserProblem.because(locked, "intake.encrypted", source.label());
        } catch (IOException | RuntimeException damaged) {
            boolean locked = String.valueOf(damaged.getMessage()).matches("(?is).*(?:decrypt|security handler).*");
            throw UserProblem.because(damaged, locked ? "intake.encrypted" : "intake.failed", source.label());
        }
    }
}
