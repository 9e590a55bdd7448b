package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.intake.document.Enclosed;
import org.rapporteur.intake.document.Source;

/// PDF documents that are locked, damaged or made to do harm.
class HostilePdfTest {
    private static final String WORDS = "The two sides met on Tuesday.";
    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

    @TempDir
    private Path folder;

    @Test
    void eachHostileDocumentEndsInTextOrInASentence() {
        List<Path> files = Documents.files(Documents.shared("corpus/hostile"), ".pdf");
        try (var intake = new Intake()) {
            for (Path file : files) {
                long start = System.nanoTime();
                var parts = new ArrayList<Part>();
                intake.read(file, parts::add);
                long millis = (System.nanoTime() - start) / 1_000_000;
                String outcome = outcome(parts.getFirst());
                System.out.printf(Locale.ROOT, "%-52s %-28s %5d ms%n", file.getFileName(), outcome, millis);
                assertTrue(!outcome.equals("intake.time") && !outcome.equals("intake.memory"), outcome);
            }
        }
    }

    private static String outcome(Part part) {
        return switch (part) {
            case Part.Read read -> read.article().text().length() + " characters";
            case Part.Refused refused -> refused.problem().key();
        };
    }

    @Test
    void aLongDocumentIsReadInItsTime() throws IOException {
        var pdf = new PdfPages();
        for (int page = 0; page < 300; page++) {
            for (int line = 0; line < 45; line++) {
                pdf.line(72, 72 + 14 * line, 11, "Page " + page + " line " + line
                        + " says what the ministry has said about the talks between the two sides.");
            }
            if (page < 299) {
                pdf.page();
            }
        }
        Path file = Files.write(folder.resolve("long.pdf"), pdf.bytes());
        try (var intake = new Intake()) {
            long start = System.nanoTime();
            var article = Documents.one(to -> intake.read(file, to));
            System.out.printf(Locale.ROOT, "300 pages, %d characters: %d ms%n", article.text().length(),
                    (System.nanoTime() - start) / 1_000_000);
            assertTrue(article.text().length() > 1_000);
        }
    }

    @Test
    void aPasswordIsAskedForByNameAndOneForChangesOnlyIsNot() {
        assertEquals("intake.encrypted", Documents.problem("a.pdf", locked("secret")));
        assertEquals(WORDS, Documents.read("a.pdf", locked("")).text());
    }

    private static byte[] locked(String user) {
        var pdf = new PdfPages().line(72, 72, 12, WORDS);
        try {
            pdf.document().protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pdf.bytes();
    }

    @Test
    void aScanAndAnEmptyPageAreToldApart() throws IOException {
        try (var scan = new PDDocument()) {
            var page = new PDPage();
            scan.addPage(page);
            var picture = LosslessFactory.createFromImage(
                    scan, new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY));
            try (var content = new PDPageContentStream(scan, page)) {
                content.drawImage(picture, 0, 0, 500, 700);
            }
            var out = new ByteArrayOutputStream();
            scan.save(out);

            assertEquals("intake.scanned", Documents.problem("a.pdf", out.toByteArray()));
        }
        assertEquals("intake.no-text", Documents.problem("a.pdf", new PdfPages().bytes()));
    }

    @Test
    void lettersThatAreNamedWronglyAreNotStored() {
        var pdf = new PdfPages();
        for (int line = 0; line < 12; line++) {
            pdf.line(72, 72 + 14 * line, 11, "7KH 8QLWHG 6WDWHV DQG &KLQD KDYH DJUHHG WR PHHW DJDLQ");
        }

        assertEquals("intake.unnamed-letters", Documents.problem("a.pdf", pdf.bytes()));
    }

    @Test
    void aFormThatDrawsItselfComesToAnEnd() {
        byte[] page = PdfPages.stream("", PdfPages.latin("BT /F 12 Tf 72 700 Td (" + WORDS + ") Tj ET /X Do"));
        byte[] form = PdfPages.stream("/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X 6 0 R>>>>",
                PdfPages.latin("/X Do /X Do /X Do"));
        byte[] pdf = PdfPages.raw(List.of(
                PdfPages.latin("<</Type/Catalog/Pages 2 0 R>>"),
                PdfPages.latin("<</Type/Pages/Count 1/Kids[3 0 R]>>"),
                PdfPages.latin("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
                        + "/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>"),
                page, PdfPages.latin(FONT), form));
        long start = System.nanoTime();

        assertTrue(Documents.read("a.pdf", pdf).text().contains(WORDS));
        assertTrue(System.nanoTime() - start < 9_000_000_000L);
    }

    @Test
    void aPageThatUnpacksToTooMuchIsLeftOutAndSaid() throws IOException {
        byte[] pdf = pages(PdfPages.stream("/Filter/FlateDecode", packed(64 << 20)));
        var read = Documents.read("a.pdf", pdf);

        assertEquals(WORDS, read.text());
        assertEquals(List.of("parts-too-large"), Documents.warnings(read));
    }

    @Test
    void aPageThatIsDamagedDoesNotLoseTheOthers() {
        var read = Documents.read("a.pdf", pages(PdfPages.latin("<</Broken(")));

        assertTrue(read.text().contains(WORDS));
    }

    /// Two pages: the content of the first is `content`, the other is sound.
    private static byte[] pages(byte[] content) {
        String page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 7 0 R>>>>/Contents ";
        return PdfPages.raw(List.of(
                PdfPages.latin("<</Type/Catalog/Pages 2 0 R>>"),
                PdfPages.latin("<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>"),
                PdfPages.latin(page + "6 0 R>>"),
                PdfPages.latin(page + "5 0 R>>"),
                PdfPages.stream("", PdfPages.latin("BT /F 12 Tf 72 700 Td (" + WORDS + ") Tj ET")),
                content,
                PdfPages.latin(FONT)));
    }

    private static byte[] packed(int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            var spaces = new byte[1 << 20];
            for (int i = 0; i < size >> 20; i++) {
                deflater.write(spaces);
            }
        }
        return out.toByteArray();
    }

    @Test
    void aFileThatTheDocumentCarriesComesAlong() throws IOException {
        var pdf = new PdfPages().line(72, 72, 12, WORDS);
        var file = new PDComplexFileSpecification();
        file.setFile("../../letter.txt");
        var content = new ByteArrayInputStream(PdfPages.latin("Dear colleague"));
        file.setEmbeddedFile(new PDEmbeddedFile(pdf.document(), content));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("letter", file));
        var names = new PDDocumentNameDictionary(pdf.document().getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.document().getDocumentCatalog().setNames(names);
        var source = new Source("a.pdf", null, pdf.bytes());
        var carried = new ArrayList<Enclosed>();
        Format.of(source).parser().parse(source).enclosed().forEach(carried::add);

        assertEquals(1, carried.size());
        assertTrue(carried.getFirst() instanceof Source letter
                && "letter.txt".equals(letter.name())
                && new String(letter.bytes(), StandardCharsets.UTF_8).equals("Dear colleague"));
    }
}
