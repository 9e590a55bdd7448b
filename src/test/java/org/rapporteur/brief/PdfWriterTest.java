package org.rapporteur.brief;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.rapporteur.exchange.font.SystemFonts;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.Warning;
import org.xml.sax.SAXException;

class PdfWriterTest {
    @Test
    void everyStatementAppears() throws IOException {
        Paper paper = Desk.paper().clean();
        String text = text(paper);

        for (Section section : paper.sections()) {
            assertTrue(text.contains(squeeze(section.heading())), section.heading());
            section.blocks().forEach(block -> said(block).forEach(
                    words -> assertTrue(text.contains(squeeze(words)), words)));
        }
    }

    private static List<String> said(Block block) {
        return block instanceof Block.StatusTable(var rows)
                ? rows.stream().map(row -> row.issue() + row.level() + row.since()).toList()
                : block.statements().stream().map(Statement::text).toList();
    }

    @Test
    void everyNoteAppears() throws IOException {
        TrackerSnapshot desk = Desk.snapshot(DeskIssues.taiwan());
        Paper paper = new Composer(Desk.MESSAGES).compose(Material.of(desk), Desk.request(desk));
        String text = text(paper);

        paper.notes().forEach(note -> assertTrue(
                text.contains(squeeze(note.evidence().text())), note.evidence().text()));
    }

    @Test
    void allFontsAreEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(Desk.paper()))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                }
            }
        }
    }

    @Test
    void bookmarksNameTheSectionsAndTheNotes() throws IOException {
        List<String> names = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes(Desk.paper()))) {
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
            }
        }
        assertEquals(
                List.of("Purpose", "Bottom line", "Where the issues stand", "Our asks", "Their asks", "If raised",
                        "Background", "Notes"),
                names);
    }

    @Test
    void marksAndNotesAreLinkedBothWays() throws IOException {
        Paper paper = Desk.paper();
        long marks = paper.statements().stream().filter(statement -> statement.evidence() != null).count();
        long links = 0;
        try (PDDocument document = Loader.loadPDF(bytes(paper))) {
            for (PDPage page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    links += annotation instanceof PDAnnotationLink link
                            && link.getAction() instanceof PDActionGoTo go
                            && go.getDestination() != null ? 1 : 0;
                }
            }
        }
        assertEquals(marks + paper.notes().size(), links);
    }

    @Test
    void everyPageBearsTheMarkingAndItsNumber() throws IOException {
        byte[] pdf = bytes(Desk.paper());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertEquals(2, text.split("UNCLASSIFIED", -1).length - 1);
                assertTrue(text.contains("Page " + page + " of " + pages), text);
            }
        }
    }

    @Test
    void theInformationNamesTheOfficer() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(Desk.paper()))) {
            var information = document.getDocumentInformation();

            assertEquals("United States – China: briefing checklist", information.getTitle());
            assertEquals("A. Officer", information.getAuthor());
            assertEquals(Desk.MADE, information.getCreationDate().toInstant());
        }
    }

    @Test
    void aCleanCopyHasNoTraceOfACitation() throws IOException {
        String text = text(Desk.paper().clean());

        assertFalse(text.contains("example.org") || text.contains(squeeze("single source")), text);
        assertTrue(text.contains(squeeze("meet by video. Taiwan Strait.")), text);
    }

    @Test
    void nothingAboveTheCeilingIsInTheText() throws IOException {
        TrackerSnapshot desk = DeskSecrets.snapshot();
        Paper paper = new Composer(Desk.MESSAGES).compose(Material.of(desk), Desk.request(desk, Desk.FREE, true));

        assertFalse(text(paper).contains(DeskSecrets.SECRET));
        assertTrue(text(paper).contains(squeeze("3 statements above the ceiling")));
    }

    @Test
    void aCharacterWithoutAFontIsWarnedOfAndNamed() throws IOException {
        var out = new ByteArrayOutputStream();

        List<Warning> warnings =
                new PdfWriter(Desk.MESSAGES, new SystemFonts(List.of())).write(said("Wang 王 met Li 李"), out);

        assertEquals(1, warnings.size());
        assertTrue(Desk.MESSAGES.of(warnings.getFirst()).contains("李 (U+674E), 王 (U+738B)"));
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertTrue(new PDFTextStripper().getText(document).contains("Wang [U+738B] met Li [U+674E]"));
        }
    }

    @Test
    void blanksAndControlsNeedNoFont() throws IOException {
        var out = new ByteArrayOutputStream();

        List<Warning> warnings = new PdfWriter(Desk.MESSAGES, new SystemFonts(List.of()))
                .write(said("one\ntwo\tthree\u3000four\u202Ffive\u200B\uFE0F six"), out);

        assertEquals(List.of(), warnings);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertTrue(new PDFTextStripper().getText(document).contains("one two three four five six"));
        }
    }

    @Test
    void theStreamOfTheCallerStaysOpen() throws IOException {
        var closed = new AtomicBoolean();
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        new PdfWriter(Desk.MESSAGES).write(said("Text"), out);
        new DocxWriter(Desk.MESSAGES).write(said("Text"), out);

        assertFalse(closed.get());
    }

    @Test
    void arabicAndHebrewAreReadFromTheRightInTheirJoinedForms() throws IOException {
        var out = new ByteArrayOutputStream();
        List<Warning> warnings = new PdfWriter(Desk.MESSAGES).write(said("He said: قال الوزير (שלום) and left."), out);
        assumeFalse(!warnings.isEmpty(), "no Arabic TrueType font on this computer");

        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertTrue(squeeze(new PDFTextStripper().getText(document)).contains(squeeze("قال الوزير")),
                    () -> glyphs(document));
            assertTrue(glyphs(document).contains("\uFED7\uFE8E\uFEDD"), () -> glyphs(document));
        }
    }

    /// The characters of the pages as they are drawn, from the left to the right.
    private static String glyphs(PDDocument document) {
        var drawn = new StringBuilder();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                drawn.append(text.getUnicode());
            }
        };
        assertDoesNotThrow(() -> stripper.getText(document));
        return drawn.reverse().toString();
    }

    @Test
    void chineseIsShownInAFontOfTheComputer() throws IOException {
        var out = new ByteArrayOutputStream();
        List<Warning> warnings = new PdfWriter(Desk.MESSAGES).write(said("Minister 王小洪 spoke"), out);
        assumeFalse(!warnings.isEmpty(), "no Chinese TrueType font on this computer");

        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertTrue(new PDFTextStripper().getText(document).contains("王小洪"));
        }
    }

    @Test
    void signsThatMeanSomethingInMarkupComeThrough() throws IOException {
        String text = text(said("a < b & c > d \"e\" ]]> </p><img src=\"file:///etc/passwd\"/> \u0007 {x}"));

        assertTrue(text.contains(squeeze("a < b & c > d \"e\" ]]> </p><img src=\"file:///etc/passwd\"/> {x}")), text);
    }

    @Test
    void aMarkingCannotEndTheStyleSheet() throws IOException {
        Paper paper = new Paper(
                "Title", "For me", "a\"; } </style> <b>\\", said("Text").sections(), 0, null, "", Desk.MADE, Desk.checklist(),
                Locale.UK);

        assertTrue(text(paper).contains(squeeze("A\"; } </STYLE> <B>\\")), text(paper));
    }

    @Test
    void theSamePaperGivesTheSameBytes() throws IOException {
        Paper paper = Desk.paper();

        assertArrayEquals(bytes(paper), bytes(paper));
    }

    @Test
    void pagesAreCountedAndDrawn() throws IOException {
        try (var pages = new PdfPages(bytes(Desk.paper().clean()))) {
            assertEquals(1, pages.count());
            assertEquals(595, pages.render(0, 1).getWidth());
            assertEquals(1190, pages.render(0, 2).getWidth(), 1);
        }
    }

    @Test
    void theFontOfTheTemplateIsUsedAndAMissingOneIsNamed() throws IOException {
        assertEquals(List.of(), warnings("Arial"));
        assertTrue(fonts(in("Arial")).stream().allMatch(name -> name.contains("LiberationSans")));
        assertTrue(fonts(in("Courier New")).stream().allMatch(name -> name.contains("LiberationMono")));
        assertEquals(List.of(Warning.of("brief.font", "No Such Font")), warnings("No Such Font"));
    }

    private static Paper in(String font) {
        Paper plain = said("Text");
        PaperTemplate form = plain.template();
        var look = new PaperTemplate.Look(false, font, 11, 9, 20);
        return new Paper(plain.title(), plain.subtitle(), plain.marking(), plain.sections(), 0, null, "", Desk.MADE,
                new PaperTemplate(form.name(), form.title(), 1, false, form.notes(), look, List.of(), form.parts()),
                Locale.UK);
    }

    private static List<Warning> warnings(String font) throws IOException {
        return new PdfWriter(Desk.MESSAGES).write(in(font), new ByteArrayOutputStream());
    }

    private static List<String> fonts(Paper paper) throws IOException {
        List<String> names = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes(paper))) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                names.add(document.getPage(0).getResources().getFont(name).getName());
            }
        }
        return names;
    }

    @Test
    void anArchiveSaysWhatItIsAndShowsTheSame() throws IOException {
        Paper paper = Desk.paper();
        var out = new ByteArrayOutputStream();
        new PdfWriter(Desk.MESSAGES).write(paper, out, true);

        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            String about = new String(document.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
            assertTrue(about.contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B<"), about);
            assertTrue(about.contains(">" + paper.title() + "<") && about.contains("2024-04-26T09:41:00Z"), about);
            DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(about.getBytes(UTF_8)));
            assertEquals(1, document.getDocumentCatalog().getOutputIntents().size());
            for (PDPage page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    assertTrue(annotation.isPrinted() && !annotation.isHidden());
                }
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded());
                }
            }
            assertEquals(text(paper), squeeze(new PDFTextStripper().getText(document)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError("no XML", e);
        }
    }

    private static Paper said(String text) {
        return new Paper(
                "Title", "For me", Desk.FREE,
                List.of(Section.runIn("Purpose", List.of(Statement.fixed(text, Desk.FREE)))), 0, null, "", Desk.MADE, Desk.checklist(),
                Locale.UK);
    }

    private static byte[] bytes(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter(Desk.MESSAGES).write(paper, out);
        return out.toByteArray();
    }

    private static String text(Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(paper))) {
            return squeeze(new PDFTextStripper().getText(document));
        }
    }

    /// Without blanks: lines break where they must.
    private static String squeeze(String text) {
        return text.replaceAll("[\\s\u00A0\\p{Cntrl}]+", "");
    }
}
