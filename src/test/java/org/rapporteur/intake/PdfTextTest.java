package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the text and the facts of PDF documents come out as.
class PdfTextTest {
    private static final String SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final List<String> LEFT = List.of(
            "The two sides met in the capital on", "Tuesday and agreed to speak again in",
            "the spring, officials said, after they",
            "had looked at the list of chemicals", "that the ministry controls.");
    private static final List<String> RIGHT = List.of(
            "Talks on the other matters were put",
            "off because the delegation had to go", "home early, a person who was in the",
            "room said, without giving a reason", "or a date for the next round.");
    private static final String LEFT_TEXT = String.join(" ", LEFT);
    private static final String RIGHT_TEXT = String.join(" ", RIGHT);

    @Test
    void documentsOfTheCorpusGiveTheirTitleDateAndText() {
        var truths = new JsonMapper().readTree(Documents.shared("corpus/formats/truth.json").toFile());
        for (JsonNode truth : truths.values()) {
            for (JsonNode file : truth.path("files").values()) {
                if (file.asString().endsWith(".pdf")) {
                    check(file.asString(), truth);
                }
            }
        }
    }

    private static void check(String name, JsonNode truth) {
        var read = Documents.read(Documents.shared("corpus/formats/" + name));
        var original = Documents.read(Documents.shared("corpus/whitehouse/" + truth.path("source").asString()));
        double score = f1(original.text(), read.text());
        System.out.printf(Locale.ROOT, "%s text F1 %.4f%n", name, score);
        assertEquals(truth.path("title").asString(), read.reading().title());
        assertEquals(truth.path("published").asString(), read.reading().published());
        assertEquals(truth.path("publisher").asString(), read.reading().outlet());
        assertTrue(score >= 0.97, name + " text F1 " + score);
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        var pdf = new PdfPages().line(72, 72, 20, "Two sides agree to meet again")
                .lines(72, 120, LEFT).lines(300, 120, RIGHT);

        assertEquals(List.of(LEFT_TEXT, RIGHT_TEXT), paragraphs(pdf));
    }

    @Test
    void columnsAnEmApartAreReadOneAfterTheOther() {
        double edge = LEFT.stream().mapToDouble(line -> PdfPages.end(72, 11, line)).max().orElseThrow();
        var pdf = new PdfPages().line(72, 72, 20, "Two sides agree to meet again")
                .lines(72, 120, LEFT).lines(edge + 0.9 * 11, 120, RIGHT);

        assertEquals(List.of(LEFT_TEXT, RIGHT_TEXT), paragraphs(pdf));
    }

    @Test
    void rowsOfATableStayTogether() {
        var pdf = new PdfPages().lines(72, 72, LEFT);
        String[][] cells = {{"Year", "Exports", "Imports"}, {"2022", "153.8", "536.3"}, {"2023", "147.8", "427.2"}};
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < 3; column++) {
                pdf.line(72 + 100 * column, 200 + 16 * row, 11, cells[row][column]);
            }
        }

        assertEquals(List.of(LEFT_TEXT, "Year | Exports | Imports", "2022 | 153.8 | 536.3", "2023 | 147.8 | 427.2"),
                paragraphs(pdf));
    }

    @Test
    void wordsDividedAtTheEndOfALineAreMendedAsTheDocumentWritesThem() {
        var pdf = new PdfPages().lines(72, 72, List.of(
                "Both sides spoke of co-operation and of the new technology that they would both wish to co-",
                "operation of every sort, said the minister, who had talked about the risks of artificial tech-",
                "nology and about self-", "restraint."));

        assertEquals(List.of("Both sides spoke of co-operation and of the new technology that they would both wish to "
                + "co-operation of every sort, said the minister, who had talked about the risks of artificial "
                + "technology and about self-restraint."), paragraphs(pdf));
    }

    @Test
    void indentationStartsAParagraphAndAPageDoesNotEndOne() {
        var pdf = new PdfPages().lines(72, 650, LEFT.subList(0, 4)).page().line(72, 72, 11, LEFT.getLast());
        pdf.line(90, 86, 11, "Talks on the other")
                .lines(72, 100, List.of("matters were put off.", "Nobody said why they were."));

        assertEquals(LEFT_TEXT, paragraphs(pdf).getFirst());
        assertTrue(paragraphs(rebuilt()).stream().anyMatch(part -> part.startsWith("Talks on the other matters")));
    }

    private static PdfPages rebuilt() {
        return new PdfPages().lines(72, 72, LEFT).line(90, 142, 11, "Talks on the other matters were put")
                .lines(72, 156, List.of("off because the delegation had to go", "home early."));
    }

    @Test
    void runningHeadsAndPageNumbersAreGone() {
        var pdf = new PdfPages();
        for (int page = 1; page <= 3; page++) {
            pdf.line(72, 30, 9, "Journal of Papers, Vol. 3").lines(72, 80, page == 2 ? RIGHT : LEFT);
            pdf.line(300, 770, 9, "– " + page + " –");
            if (page < 3) {
                pdf.page();
            }
        }

        assertEquals(List.of(LEFT_TEXT, RIGHT_TEXT, LEFT_TEXT), paragraphs(pdf));
    }

    @Test
    void notesStandAfterTheTextAndTheirMarksInBrackets() {
        var pdf = new PdfPages().lines(72, 72, LEFT)
                .line(PdfPages.end(72, 11, LEFT.getLast()), 124, 7, "1").lines(72, 160, RIGHT)
                .line(72, 700, 6, "1").line(77, 703, 8.5, "Annual Report of the Ministry, page 4.");

        assertEquals(List.of(LEFT_TEXT.replace("controls.", "controls.[1]"), RIGHT_TEXT,
                "[1] Annual Report of the Ministry, page 4."), paragraphs(pdf));
    }

    @Test
    void whatABrowserPrintsAroundAPageIsNoTextAndItsDayNoDate() {
        var read = read(new PdfPages()
                .line(25, 25, 8, "1/30/24, 10:15 AM").line(250, 25, 8, "Two sides agree to meet again")
                .line(72, 72, 20, "Two sides agree to meet again").lines(72, 120, LEFT)
                .line(25, 780, 8, "https://www.reuters.com/world/two-sides").line(570, 780, 8, "1/1"));

        assertEquals("Two sides agree to meet again", read.reading().title());
        assertEquals("https://www.reuters.com/world/two-sides", read.reading().url());
        assertEquals("Reuters", read.reading().outlet());
        assertNull(read.reading().published());
        assertEquals(LEFT_TEXT, read.text());
    }

    @Test
    void datesOfTheFileAreNoDateOfPublicationButTheDateLineIs() {
        var pdf = new PdfPages().lines(72, 120, LEFT);
        pdf.document().getDocumentInformation().setCreationDate(Calendar.getInstance());
        var dated = new PdfPages().line(72, 72, 20, "Two sides agree to meet again")
                .line(72, 96, 11, "January 30, 2024")
                .lines(72, 130, LEFT);
        dated.document().getDocumentInformation().setCreationDate(Calendar.getInstance());

        var read = read(pdf);
        assertNull(read.reading().published());
        assertEquals(List.of("date-unsure"), Documents.warnings(read));
        assertEquals("2024-01-30", read(dated).reading().published());
    }

    @Test
    void aFileNameInThePropertiesIsNoTitle() {
        var pdf = new PdfPages().line(72, 72, 20, "Two sides agree to meet")
                .line(72, 94, 20, "again in the spring").lines(72, 130, LEFT);
        pdf.document().getDocumentInformation().setTitle("Microsoft Word - draft 7 final.docx");

        assertEquals("Two sides agree to meet again in the spring", read(pdf).reading().title());
    }

    @Test
    void aTitleInThePropertiesStandsWhereThePageShowsNone() {
        var pdf = new PdfPages().lines(72, 72, LEFT);
        pdf.document().getDocumentInformation().setTitle("Two sides agree to meet again");

        assertEquals("Two sides agree to meet again", read(pdf).reading().title());
        assertEquals(LEFT_TEXT, read(rebuiltWithTitle()).text());
    }

    private static PdfPages rebuiltWithTitle() {
        var pdf = new PdfPages().line(72, 60, 11, "Two sides agree to meet again").lines(72, 90, LEFT);
        pdf.document().getDocumentInformation().setTitle("Two sides agree to meet again");
        return pdf;
    }

    @Test
    void chineseHasNoSpacesAndHebrewItsReadingOrder() throws IOException {
        var chinese = new File("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf");
        assumeTrue(chinese.exists(), "the font for Chinese is absent");
        var pdf = new PdfPages();
        var font = PDType0Font.load(pdf.document(), chinese);
        pdf.line(font, 72, 72, 12, "中美禁毒合作工作组会议在北京举行国务委员").line(font, 72, 90, 12, "王小洪出席会议。");

        assertEquals("中美禁毒合作工作组会议在北京举行国务委员王小洪出席会议。", read(pdf).text());
    }

    @Test
    void hebrewIsReadFromTheRight() throws IOException {
        var pdf = new PdfPages();
        try (var stream = PDDocument.class.getResourceAsStream(SANS)) {
            var font = PDType0Font.load(pdf.document(), stream);
            pdf.line(font, 72, 72, 12, new StringBuilder("הממשלה אישרה היום את ההסכם").reverse().toString());
        }

        assertEquals("הממשלה אישרה היום את ההסכם", read(pdf).text());
    }

    @Test
    void ligaturesAreLetters() throws IOException {
        var pdf = new PdfPages();
        try (var stream = PDDocument.class.getResourceAsStream(SANS)) {
            pdf.line(PDType0Font.load(pdf.document(), stream), 72, 72, 12, "The of\uFB01ce \uFB02ew its \uFB02ag.");
        }

        assertEquals("The office flew its flag.", read(pdf).text());
        assertFalse(read(rebuilt()).text().contains("\uFB01"));
    }

    private static Extraction read(PdfPages pdf) {
        return Documents.read("paper.pdf", pdf.bytes());
    }

    private static List<String> paragraphs(PdfPages pdf) {
        return Documents.paragraphs(read(pdf));
    }

    private static double f1(String expected, String found) {
        Map<String, Integer> left = shingles(expected);
        Map<String, Integer> right = shingles(found);
        int hits = 0;
        for (var shingle : right.entrySet()) {
            hits += Math.min(shingle.getValue(), left.getOrDefault(shingle.getKey(), 0));
        }
        int all = left.values().stream().mapToInt(Integer::intValue).sum()
                + right.values().stream().mapToInt(Integer::intValue).sum();
        return 2.0 * hits / all;
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(String::isEmpty);
        var shingles = new HashMap<String, Integer>();
        for (int i = 0; i + 4 <= words.size(); i++) {
            shingles.merge(String.join(" ", words.subList(i, i + 4)), 1, Integer::sum);
        }
        return shingles;
    }
}
