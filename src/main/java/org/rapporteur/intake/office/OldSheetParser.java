package org.rapporteur.intake.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Parser;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// Excel workbooks and PowerPoint presentations of before 2007: the articles that they list, else their text, a
/// paragraph a row or line.
final class OldSheetParser implements Parser {
    @Override
    public Draft parse(Source source) {
        var manuscript = new Manuscript(source);
        var listed = new ListedRows();
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
            boolean slides = files.getRoot().hasEntryCaseInsensitive("PowerPoint Document");
            String text = slides ? slides(files) : sheets(files);
            if (!slides) {
                manuscript.table();
            }
            text.lines().forEach(line -> listed.add(Stream.of(line.split("\\t")).filter(cell -> !cell.isBlank())
                    .toList()));
            text.lines()
                    .map(line -> line.strip().replaceAll("\\t+", " | "))
                    .forEach(line -> manuscript.add(new Paragraph(line, Paragraph.Look.BODY)));
        } catch (EncryptedDocumentException locked) {
            throw UserProblem.because(locked, "intake.encrypted", source.label());
        } catch (UserProblem problem) {
            throw problem;
        } catch (IOException | RuntimeException damaged) {
            throw UserProblem.because(damaged, "intake.damaged", source.label());
        }
        Draft list = listed.draft(source);
        return list == null ? manuscript.draft() : list;
    }

    private static String sheets(POIFSFileSystem files) throws IOException {
        try (var extractor = new ExcelExtractor(files)) {
            extractor.setIncludeSheetNames(false);
            return extractor.getText();
        }
    }

    private static String slides(POIFSFileSystem files) throws IOException {
        try (var show = new HSLFSlideShow(files);
                var extractor = new SlideShowExtractor<>(show)) {
            return extractor.getText();
        }
    }
}
