package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.intake.OfficeFiles.paragraph;
import static org.rapporteur.intake.OfficeFiles.run;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordReadTest {
    private static final String LAST = paragraph("They agreed to meet again in the spring of next year.");
    private static final String NUMBERING = """
            <w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="1">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
            </w:abstractNum><w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>
            <w:lvlText w:val="x"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>
            <w:num w:numId="8"><w:abstractNumId w:val="2"/></w:num></w:numbering>""";

    @Test
    void theTitleTheDateAndTheAuthorAreTheStyledOnes() {
        var read = read(paragraph("Title", "Readout of the talks in Geneva") + paragraph("Date", "January 30, 2024")
                + paragraph("Author", "Jane Doe") + paragraph("The two sides met on Tuesday.") + LAST, Map.of());

        assertEquals("Readout of the talks in Geneva", read.reading().title());
        assertEquals("2024-01-30", read.reading().published());
        assertEquals(List.of("Jane Doe"), read.reading().authors());
        assertTrue(read.text().startsWith("The two sides met"));
    }

    @Test
    void aDocumentOfNothingButItsTitleIsRead() {
        var read = Documents.read("a.docx", OfficeFiles.word(OfficeFiles.paragraph("Title", "Talks resume"), Map.of()));

        assertEquals("Talks resume", read.reading().title());
        assertEquals("Talks resume", read.text());
    }

    @Test
    void datesOfTheFileAreNoDateOfPublication() {
        var read = read(paragraph("The two sides met on Tuesday.") + LAST, Map.of("docProps/core.xml",
                "<cp><dc:title>Document1</dc:title><dcterms:created>2024-02-03T10:00:00Z</dcterms:created></cp>"));

        assertNull(read.reading().published());
        assertEquals(List.of("date-unsure"), Documents.warnings(read));
        assertTrue(read.reading().title().startsWith("The two sides"));
    }

    @Test
    void deletedHiddenAndCommentedWordsAreGoneAndInsertedOnesStay() {
        String text = "<w:p>" + run("The two sides ") + "<w:del><w:r><w:delText>quarrelled</w:delText></w:r></w:del>"
                + "<w:ins>" + run("met") + "</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> secretly</w:t></w:r>"
                + "<w:r><w:commentReference w:id=\"1\"/></w:r>" + run(" on Tuesday.") + "</w:p>";
        var read = read(text + LAST, Map.of("word/comments.xml", OfficeFiles.document(paragraph("Really?"))));

        assertTrue(read.text().startsWith("The two sides met on Tuesday."));
        assertFalse(read.text().contains("Really"));
    }

    @Test
    void aFieldShowsItsResultAndALinkItsWords() {
        String text = "<w:p>" + run("See ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                + "HYPERLINK x</w:instrText></w:r>" + run("the statement") + "<w:hyperlink r:id=\"a\">" + run(" here")
                + "</w:hyperlink>" + run(".") + "</w:p>";

        assertTrue(read(text + LAST, Map.of()).text().contains("See the statement here."));
    }

    @Test
    void listsKeepTheirNumbersAndBullets() {
        var read = read(paragraph("The two sides agreed on these points:") + item(7, 0, "First") + item(7, 1, "Part")
                + item(7, 1, "Other") + item(7, 0, "Second") + item(8, 0, "Point"),
                Map.of("word/numbering.xml", NUMBERING));

        assertEquals(List.of("1. First", "(a) Part", "(b) Other", "2. Second", "- Point"),
                Documents.paragraphs(read).subList(1, 6));
    }

    @Test
    void aTableIsReadInRows() {
        String table = "<w:tbl><w:tr>" + cell("Date") + cell("Level") + "</w:tr><w:tr>" + cell("5 March") + cell("3")
                + "</w:tr></w:tbl>";
        var read = read(paragraph("The two sides met on Tuesday.") + table + LAST, Map.of());

        assertEquals(List.of("Date | Level", "5 March | 3"), Documents.paragraphs(read).subList(1, 3));
    }

    @Test
    void notesStandBelowWithTheirMark() {
        String text = "<w:p>" + run("The two sides met") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run(".")
                + "</w:p>";
        var read = read(text + LAST, Map.of("word/footnotes.xml", "<w:footnotes><w:footnote w:type=\"separator\">"
                + paragraph("-") + "</w:footnote><w:footnote w:id=\"2\">" + paragraph("In Geneva.")
                + "</w:footnote></w:footnotes>"));

        assertTrue(read.text().startsWith("The two sides met[1]."));
        assertTrue(read.text().endsWith("[1] In Geneva."));
    }

    @Test
    void runningHeadsAreNoText() {
        var read = read(paragraph("The two sides met on Tuesday.") + LAST,
                Map.of("word/header1.xml", "<w:hdr>" + paragraph("The White House") + "</w:hdr>"));

        assertFalse(read.text().contains("White House"));
        assertEquals("The White House", read.reading().outlet());
    }

    @Test
    void oneFileOfXmlIsRead() {
        String flat = "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"x\"><pkg:part pkg:name=\"/word/document.xml\">"
                + "<pkg:xmlData>" + OfficeFiles.document(paragraph("The two sides met.") + LAST).replaceFirst(".*?\\?>", "")
                + "</pkg:xmlData></pkg:part></pkg:package>";

        assertTrue(Documents.read("a.xml", flat).text().contains("spring of next year"));
    }

    @Test
    void anEntityThatNamesAFileIsNeverResolved() {
        String body = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + OfficeFiles.document(paragraph("Before the entity they met.") + paragraph("&e;") + LAST)
                        .replaceFirst("<\\?.*?\\?>", "");
        byte[] bytes = OfficeFiles.zip(Map.of("word/document.xml", body));
        String text = Documents.read("a.docx", bytes).text();

        assertFalse(text.contains("root:"));
        assertTrue(text.contains("Before the entity"));
    }

    @Test
    void entitiesThatMultiplyComeToAnEnd() {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        String body = laughs + "]>" + OfficeFiles.document(paragraph("They met in Geneva.") + paragraph("&a39;") + LAST)
                .replaceFirst("<\\?.*?\\?>", "");

        assertTrue(Documents.read("a.docx", OfficeFiles.zip(Map.of("word/document.xml", body))).text().length() < 1000);
    }

    @Test
    void whatUnpacksBeyondAllMeasureIsRefused() {
        byte[] word = OfficeFiles.bomb("word/document.xml", "<w:document><w:body><w:p><w:r><w:t>", 48);
        byte[] sheet = OfficeFiles.bomb("xl/sharedStrings.xml", "<sst><si><t>", 48);

        assertEquals("intake.expands", Documents.problem("a.docx", word));
        assertEquals("intake.expands", Documents.problem("a.xlsx", sheet));
    }

    @Test
    void aTruncatedDocumentGivesItsTextUpToThere() {
        byte[] whole = OfficeFiles.word((paragraph("The two sides met on Tuesday, and on " + "many other days ".repeat(9)))
                .repeat(400) + LAST, Map.of());
        var read = Documents.read("a.docx", Arrays.copyOf(whole, whole.length * 2 / 3));

        assertTrue(read.text().length() > 1000);
        assertEquals(List.of("document-damaged"), Documents.warnings(read));
    }

    @Test
    void malformedMarkupGivesTheTextBeforeIt() {
        byte[] bytes = OfficeFiles.word(paragraph("The two sides met on Tuesday.") + LAST + "<w:p><w:r></w:q>", Map.of());

        assertTrue(Documents.read("a.docx", bytes).text().contains("spring of next year"));
    }

    @Test
    void contentTellsTheKindWhateverTheName() {
        byte[] word = OfficeFiles.word(paragraph("The two sides met on Tuesday.") + LAST, Map.of());
        byte[] rich = "{\\rtf1 The two sides met on Tuesday.\\par They parted.}".getBytes(StandardCharsets.US_ASCII);

        assertTrue(Documents.read("a.doc", word).text().contains("two sides"));
        assertTrue(Documents.read("a.doc", rich).text().contains("two sides"));
        assertTrue(Documents.read("a.doc", "<html><body><p>The two sides met on Tuesday.").text().contains("two"));
    }

    @Test
    void openDocumentsSheetsAndSlidesGiveTheirText() {
        String open = "<office:document-content><office:body><office:text><text:h>The talks in Geneva</text:h>"
                + "<text:tracked-changes><text:p>Gone</text:p></text:tracked-changes><text:p>The two<text:s/>sides met"
                + "<office:annotation><text:p>Gone</text:p></office:annotation>.</text:p></office:text></office:body>"
                + "</office:document-content>";
        String sheet = "<worksheet><row><c t=\"s\"><v>0</v></c><c><v>3</v></c></row></worksheet>";

        assertEquals("The two sides met.", Documents.read("a.odt",
                OfficeFiles.zip(Map.of("content.xml", open, "mimetype", "x"))).text());
        assertEquals("Level of talks | 3", Documents.read("a.xlsx", OfficeFiles.zip(Map.of("xl/worksheets/sheet1.xml",
                sheet, "xl/sharedStrings.xml", "<sst><si><t>Level of talks</t></si></sst>"))).text());
        assertTrue(Documents.read("a.pptx", OfficeFiles.zip(Map.of("ppt/slides/slide1.xml",
                "<p:sld><a:p><a:r><a:t>The two sides met.</a:t></a:r></a:p></p:sld>"))).text().contains("two sides"));
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>"
                + run(text) + "</w:p>";
    }

    private static String cell(String text) {
        return "<w:tc>" + paragraph(text) + "</w:tc>";
    }

    private static Extraction read(String body, Map<String, String> others) {
        return Documents.read("a.docx", OfficeFiles.word(body, others));
    }
}
