package org.rapporteur.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.clippings.ClippingTables;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// Word documents of before 2007. Read with their formatting; where that is damaged, by their
/// table of pieces; where that is too, whatever runs of text they hold.
final class OldWordParser implements Parser {
    private static final double ENOUGH = 0.9;
    /// POI warns of each fault of a damaged document, thousands of times; kept, or it would be lost.
    private static final Logger POI = quiet();

    @Override
    public Draft parse(Source source) {
        var manuscript = new Manuscript(source);
        byte[] main = OleFile.stream(source.bytes(), "WordDocument");
        var pieces = new PieceTable(main == null ? source.bytes() : main);
        if (main != null && pieces.isEncrypted()) {
            throw new UserProblem("intake.encrypted", source.label());
        }
        List<Paragraph> plain = plain(source, pieces);
        @Nullable List<Paragraph> formatted = formatted(source, manuscript);
        if (formatted != null && length(formatted) >= length(plain) * ENOUGH) {
            manuscript.addAll(formatted);
            return manuscript.draft();
        }
        manuscript.damaged();
        manuscript.tables(new ClippingTables());
        boolean better = formatted == null || length(plain) > length(formatted);
        List<Paragraph> best = better ? plain : formatted;
        manuscript.addAll(length(best) > 0 ? best : found(source, main));
        return manuscript.draft();
    }

    private static Logger quiet() {
        Logger logger = Logger.getLogger("org.apache.poi");
        logger.setLevel(Level.OFF);
        return logger;
    }

    private static List<Paragraph> plain(Source source, PieceTable pieces) {
        try {
            String text = pieces.text(OleFile.stream(source.bytes(), pieces.tableName()));
            return text == null || !OldWord.isPlausible(text) ? List.of() : OldWord.paragraphs(text);
        } catch (IndexOutOfBoundsException damaged) {
            return List.of();
        }
    }

    private static List<Paragraph> found(Source source, byte @Nullable [] main) {
        String word2 = OldWord.word2(source.bytes());
        if (word2 != null) {
            return OldWord.paragraphs(word2);
        }
        return OldWord.paragraphs(OldWord.runs(main == null ? source.bytes() : main));
    }

    /// The text with its formatting, or null where that is damaged.
    ///
    /// @throws UserProblem if it is encrypted
    private static @Nullable List<Paragraph> formatted(Source source, Manuscript manuscript) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
            try (var document = new HWPFDocument(files)) {
                readProperties(document.getSummaryInformation(), manuscript);
                var text = new OldWordText(document);
                List<Paragraph> paragraphs = text.paragraphs();
                manuscript.tables(text.tables());
                return paragraphs;
            } catch (OldWordFileFormatException older) {
                return older(files);
            }
        } catch (EncryptedDocumentException locked) {
            throw UserProblem.because(locked, "intake.encrypted", source.label());
        } catch (IOException | RuntimeException damaged) {
            return null;
        }
    }

    private static List<Paragraph> older(POIFSFileSystem files) throws IOException {
        try (var document = new HWPFOldDocument(files);
                var extractor = new Word6Extractor(document)) {
            return OldWord.paragraphs(extractor.getText().replace('\n', '\r'));
        }
    }

    private static void readProperties(@Nullable SummaryInformation properties, Manuscript manuscript) {
        if (properties == null) {
            return;
        }
        manuscript.title(properties.getTitle());
        manuscript.author(properties.getAuthor());
        date(manuscript, "created", properties.getCreateDateTime());
        date(manuscript, "modified", properties.getLastSaveDateTime());
    }

    private static void date(Manuscript manuscript, String name, @Nullable Date date) {
        manuscript.fileDate(name, date == null ? null : date.toInstant().toString());
    }

    private static long length(List<Paragraph> paragraphs) {
        return paragraphs.stream().mapToLong(line -> line.text().strip().length()).sum();
    }
}
