package org.rapporteur.service.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.brief.Block;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.brief.Edit;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.PaperTemplate;
import org.rapporteur.brief.Section;
import org.rapporteur.brief.Statement;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Said;
import org.rapporteur.service.sample.SampleFile;

/// Every paper of the sample in every form of file, made, opened again and read back.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersTest {
    private static final Messages MESSAGES = new Messages(Locale.UK);
    private static final AsOf DAY = AsOf.of(LocalDate.of(2024, 4, 26));
    private static final List<String> NAMES = List.of(
            "checklist", "issue-paper", "meeting-brief", "what-changed", "chronology", "people-notes",
            "analytic-note");

    @TempDir
    Path folder;

    private OpenTracker open;
    private Briefing briefing;
    private Papers papers;

    @BeforeAll
    void makeTheSample(@TempDir Path place) {
        Path file = SampleFile.at(place.resolve("sample.rapporteur"));
        open = OpenTracker.read(file, Clock.systemUTC());
        briefing = new Briefing(open, MESSAGES);
        papers = new Papers(MESSAGES, place.resolve("papers"));
    }

    @AfterAll
    void close() {
        open.close();
    }

    static List<String> names() {
        return NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyStatementIsInEveryFile(String name) throws IOException {
        Paper paper = paper(name, List.of());

        for (String ending : List.of("docx", "pdf", "html", "md", "txt")) {
            Path file = folder.resolve(name + "." + ending);
            briefing.write(paper, file, true);
            String text = squeeze(textOf(file) + PictureWords.of(file));
            boolean linked = name.equals("chronology");
            printed(paper)
                    .flatMap(said -> ending.equals("pdf") || linked ? Stream.of(said.split("\\W+")) : Stream.of(said))
                    .forEach(said -> assertTrue(text.contains(squeeze(said)), ending + ": " + said));
            assertTrue(text.contains("UNCLASSIFIED"), ending);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aCleanCopyHasNoTraceOfItsSourcesInAnyPart(String name) throws IOException {
        Paper clean = paper(name, List.of()).clean();

        for (String ending : List.of("docx", "html", "md", "txt")) {
            Path file = folder.resolve("clean-" + name + "." + ending);
            briefing.write(clean, file, true);
            String all = everyPart(file);
            assertFalse(all.contains("bidenwhitehouse"), name + " " + ending);
            List.of("endnoteReference", "NoteReference", "w:hyperlink").forEach(trace ->
                    assertFalse(all.contains(trace), name + " " + ending + ": " + trace));
            assertFalse(all.contains("single source"), name + " " + ending);
        }
    }

    @Test
    void anHtmlPaperHasNoScriptAndFetchesNothing() throws IOException {
        Path file = folder.resolve("paper.html");
        briefing.write(paper("meeting-brief", List.of()), file, true);

        var page = Jsoup.parse(Files.readString(file));

        assertEquals(0, page.select("script, link, iframe, object, embed").size());
        assertEquals(List.of(), page.select("img").eachAttr("src").stream()
                .filter(address -> !address.startsWith("data:image/svg+xml;base64,")).toList());
        assertTrue(page.select("meta[http-equiv=Content-Security-Policy]").attr("content").contains("'none'"));
        page.select("sup a[href^=#n]").forEach(mark ->
                assertEquals(1, page.select("p" + mark.attr("href")).size(), mark.outerHtml()));
    }

    @Test
    void notesStandAtTheFootOfTheirPageInWordWhereTheTemplateSaysSo() throws IOException {
        Files.createDirectories(papers.folder());
        Path template = Files.writeString(papers.folder().resolve("footed.yaml"),
                "{title: footed, pages: 0, notes: FOOTNOTES, parts: [{part: STANDINGS}, {part: BACKGROUND}]}");
        Paper paper = paper(template.toString(), List.of());
        Files.delete(template);

        Path docx = folder.resolve("footed.docx");
        briefing.write(paper, docx, true);
        try (InputStream in = Files.newInputStream(docx); var document = new XWPFDocument(in)) {
            List<String> notes = document.getFootnotes().stream()
                    .filter(note -> note.getId().signum() > 0).map(note -> note.getParagraphs().getFirst().getText())
                    .toList();
            assertEquals(paper.notes().size(), notes.size());
            assertTrue(squeeze(notes.getFirst()).contains(squeeze(paper.notes().getFirst().evidence().text())),
                    notes.getFirst());
            assertEquals(List.of(), document.getEndnotes());
        }

        Path pdf = folder.resolve("footed.pdf");
        briefing.write(paper, pdf, true);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertTrue(squeeze(new PDFTextStripper().getText(document))
                    .contains(squeeze(paper.notes().getFirst().evidence().text()).substring(0, 80)));
        }
    }

    @Test
    void anotherWordingKeepsItsSources() {
        Statement was = paper("checklist", List.of()).statements().stream()
                .filter(one -> one.kind() == Statement.Kind.FACT).reduce((one, later) -> later).orElseThrow();

        Paper worded = paper("checklist", List.of(new Edit(was.text(), "Said in other words.")));

        Statement now = worded.statements().stream()
                .filter(one -> one.text().equals("Said in other words.")).findFirst().orElseThrow();
        assertEquals(was.evidence(), now.evidence());
        assertEquals(was.rests(), now.rests());
    }

    @Test
    void anEmptyWordingLeavesTheStatementOut() {
        Paper whole = paper("checklist", List.of());
        Statement last = whole.statements().getLast();

        Paper shorter = paper("checklist", List.of(new Edit(last.text(), "")));

        assertEquals(whole.statements().size() - 1, shorter.statements().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting-brief", "chronology"})
    void aTemplateOfTheDesksOwnTakesThePlaceOfOneThatShips(String name) throws IOException {
        Files.createDirectories(papers.folder());
        Files.writeString(papers.folder().resolve(name + ".yaml"), "{title: ours, parts: [{part: STANDINGS}]}");
        Files.writeString(papers.folder().resolve("broken.yaml"), "{title: ours");
        try {
            Papers.Shelf shelf = papers.shelf();

            assertEquals("ours", papers.named(name).title());
            assertEquals(NAMES, shelf.templates().stream().map(PaperTemplate::name).toList());
            assertEquals(List.of("template.line"), shelf.problems().stream().map(one -> one.key()).toList());
        } finally {
            Files.delete(papers.folder().resolve(name + ".yaml"));
            Files.delete(papers.folder().resolve("broken.yaml"));
        }
    }

    @Test
    void aChronologyTellsAVagueDateWhereItMustHaveHappened() {
        List<String> days = paper("chronology", List.of()).sections().stream().map(Section::heading).toList();

        assertTrue(days.indexOf("Mid-April 2024") > days.indexOf("2 April 2024"), days::toString);
    }

    @Test
    void aTemplateThatIsNamedSaysWhatIsWrongWithIt() throws IOException {
        Files.createDirectories(papers.folder().resolve("folder.yaml"));
        Files.writeString(papers.folder().resolve("broken.yaml"), "{title: ours");
        Files.write(papers.folder().resolve("odd.yaml"), new byte[] {'t', ':', ' ', (byte) 0xFF});
        try {
            assertEquals("template.unreadable", assertThrows(UserProblem.class, () -> papers.named("folder")).key());
            assertEquals("template.line", assertThrows(UserProblem.class, () -> papers.named("broken")).key());
            assertEquals("template.syntax", assertThrows(UserProblem.class, () -> papers.named("odd")).key());
            assertEquals("noSuchPaper", assertThrows(UserProblem.class, () -> papers.named("none")).key());
            assertEquals(3, papers.shelf().problems().size());
        } finally {
            for (String name : List.of("folder", "broken", "odd")) {
                Files.delete(papers.folder().resolve(name + ".yaml"));
            }
        }
    }

    private Paper paper(String name, List<Edit> edits) {
        BriefRequest usual = briefing.request(DAY);
        return briefing.compose(DAY, new BriefRequest(
                papers.named(name), "", usual.words(), usual.issues(), usual.since(), null, usual.ceiling(), true,
                edits, usual.author(), usual.made()));
    }

    /// What is printed; in a PDF word by word, as a last word that keeps its note beside it is drawn
    /// apart. A row of the table stands in cells of its own.
    private static Stream<String> printed(Paper paper) {
        return paper.sections().stream().flatMap(section -> section.blocks().stream()).flatMap(block ->
                block instanceof Block.StatusTable(var rows)
                        ? rows.stream().flatMap(row -> Stream.of(row.issue(), row.level(), row.since()))
                        : block.statements().stream().map(Statement::text));
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\\\\u00A0\u200B\u00AD*|]+", "");
    }

    private static String textOf(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".docx")) {
            try (InputStream in = Files.newInputStream(file); var document = new XWPFDocument(in)) {
                var text = new StringBuilder();
                document.getHeaderList().forEach(header -> text.append(header.getText()));
                document.getBodyElements().forEach(element -> text.append(element instanceof XWPFParagraph paragraph
                        ? paragraph.getText() : ((XWPFTable) element).getText()));
                return text.toString();
            }
        }
        if (name.endsWith(".pdf")) {
            try (var document = Loader.loadPDF(file.toFile())) {
                return new PDFTextStripper().getText(document);
            }
        }
        String text = Files.readString(file);
        return name.endsWith(".html") ? Jsoup.parse(text).text() : text;
    }

    private static String everyPart(Path file) throws IOException {
        if (!file.toString().endsWith(".docx")) {
            return Files.readString(file);
        }
        var all = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
