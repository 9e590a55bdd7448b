package org.rapporteur.service.papers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ClosedFolder;
import org.rapporteur.Fixtures;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.brief.Part;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.PaperTemplate;
import org.rapporteur.brief.Section;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.service.Changes;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.NewDevelopment;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.SourceRef;
import org.rapporteur.service.sample.SampleFile;

class BriefingTest {
    private static final AsOf AS_OF = AsOf.of(LocalDate.of(2024, 4, 26));

    @TempDir
    static Path samples;

    @TempDir
    Path folder;

    private OpenTracker open;
    private Briefing briefing;

    @BeforeAll
    static void build() {
        SampleFile.at(samples.resolve("sample.rapporteur"));
    }

    @BeforeEach
    void open() {
        open = OpenTracker.open(samples.resolve("sample.rapporteur"), "Test", Clock.systemUTC(), Changes.immediate());
        briefing = new Briefing(open, new Messages(Locale.ENGLISH));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void docxHasThePaperAndItsNotes() throws IOException {
        Paper paper = paper();

        var written = briefing.write(paper, folder.resolve("brief.docx"), false);

        try (var document = new XWPFDocument(Files.newInputStream(written.file()))) {
            assertTrue(document.getParagraphs().stream().anyMatch(p -> p.getText().contains(paper.title())));
            assertEquals(written.notes(), document.getParagraphs().stream()
                    .filter(paragraph -> "NoteText".equals(paragraph.getStyle())).count());
        }
        assertEquals(null, written.pages());
    }

    @Test
    void pdfHasThePagesThatAreSaid() throws IOException {
        var written = briefing.write(paper(), folder.resolve("brief.PDF"), false);

        try (var document = Loader.loadPDF(written.file().toFile())) {
            assertEquals(written.pages(), document.getNumberOfPages());
            assertTrue(new PDFTextStripper().getText(document).contains("For the Ambassador"));
        }
        assertTrue(written.statements() > 0 && written.notes() > 0);
    }

    @Test
    void notesOnPeopleNameEachPersonOnce() {
        BriefRequest usual = briefing.request(AS_OF);
        PaperTemplate form = new Papers(new Messages(Locale.ENGLISH), folder.resolve("none")).named("people-notes");
        Paper notes = briefing.compose(AS_OF, new BriefRequest(form, "", Map.of(), usual.issues(), null, null,
                usual.ceiling(), false, List.of(), "", usual.made()));

        Map<String, String> first = notes.sections().stream().collect(Collectors.toMap(Section::heading,
                section -> section.statements().findFirst().orElseThrow().text()));
        assertEquals("Secretary of State, United States.", first.get("Antony Blinken"));
        assertEquals("Secretary General of NATO.", first.get("Jens Stoltenberg"));
        assertEquals("China.", first.get("Qin Gang (秦刚)"));
    }

    @Test
    void aRequestStartsWithFourIssuesTheChangedOnesFirst() {
        BriefRequest request = briefing.request(AS_OF);

        var names = new IssueBook(open).issues().stream()
                .filter(issue -> request.issues().contains(issue.id())).map(issue -> issue.content().name()).toList();
        assertEquals(4, request.issues().size());
        assertTrue(names.contains("Support for Russia"), names.toString());
        assertEquals("Unclassified", request.ceiling());
    }

    @Test
    void anIssueThatIsAssessedGoesBeforeThoseOfWhichThereIsNothingToSay() {
        try (OpenTracker other = Fixtures.tracker(folder.resolve("other.rapporteur"))) {
            List<Id<Issue>> issues = Stream.of("Trade", "Energy", "Visas", "Borders", "Rivers")
                    .map(name -> Fixtures.issue(other, name)).toList();
            new DevelopmentLog(other).log(new NewDevelopment("A survey was agreed", When.of("2025-03-11"), null,
                    List.of(new NewDevelopment.IssueLevel(issues.getLast(), 4)), null, null,
                    List.of(SourceRef.quote(Fixtures.article(other, "Survey", Fixtures.TEXT), "shared plan of work"))));

            BriefRequest request = new Briefing(other, new Messages(Locale.ENGLISH))
                    .request(AsOf.of(LocalDate.of(2026, 11, 23)));

            assertEquals(issues.getLast(), request.issues().getFirst());
            assertEquals(4, request.issues().size());
        }
    }

    @Test
    void aChronologyNamesTheSourcesThatHaveNoAddress() {
        try (OpenTracker other = Fixtures.tracker(folder.resolve("other.rapporteur"))) {
            Id<Article> cable = other.record("import article", gesture -> gesture.add(new Article("Cable from Beijing",
                    ArticleForm.NOTE, null, null, null, List.of(), When.of("2024-01-30"), DateBasis.TEXT, null, "en",
                    "Unclassified", ArticleState.FILED, List.of(), null, null, gesture.body(Fixtures.TEXT), null, null,
                    List.of(), null, List.of(), false))).result();
            new DevelopmentLog(other).log(new NewDevelopment("They met", When.of("2024-01-30"), null,
                    List.of(new NewDevelopment.IssueLevel(Fixtures.firstIssue(other), 2)), null, null,
                    List.of(SourceRef.quote(cable, "opened the working group"),
                            SourceRef.quote(cable, "shared plan of work"))));
            var papersOfOther = new Briefing(other, new Messages(Locale.ENGLISH));
            BriefRequest usual = papersOfOther.request(AS_OF);

            Paper paper = papersOfOther.compose(AS_OF, new BriefRequest(
                    new Papers(new Messages(Locale.ENGLISH), folder.resolve("none")).named("chronology"), "", Map.of(),
                    usual.issues(), null, null, usual.ceiling(), true, List.of(), "", usual.made()));

            String text = papersOfOther.plain(paper);
            assertEquals(List.of("opened the working group", "shared plan of work", "Source: “Cable from Beijing,” "
                    + "note for file, publisher not stated, January 30, 2024"), text.lines().map(String::strip)
                    .dropWhile(line -> !line.startsWith("opened")).filter(line -> !line.isEmpty()).limit(3).toList());
            assertFalse(papersOfOther.plain(paper.clean()).contains("Cable"), text);
        }
    }

    @Test
    void aPaperForArchivesIsWrittenUnderNoOtherNameThanThatOfAPdf() {
        assertEquals("brief.notPdf", assertThrows(UserProblem.class,
                () -> briefing.archive(paper(), folder.resolve("brief.docx"), false)).key());
        assertFalse(Files.exists(folder.resolve("brief.docx")));
    }

    @Test
    void aFileThatIsThereIsNotReplacedUnasked() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.pdf"), "mine");

        assertEquals("fileExists", refused(file, false));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aFileThatIsThereIsReplacedWhenAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.docx"), "mine");

        briefing.write(paper(), file, true);

        assertTrue(Files.size(file) > 1000);
        assertEquals(List.of("brief.docx"), names());
    }

    @Test
    void anotherExtensionIsRefused() {
        assertEquals("brief.extension", refused(folder.resolve("brief.odt"), false));
        assertEquals("brief.extension", refused(folder.resolve("brief"), false));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertEquals("noFolder", refused(folder.resolve("gone/brief.pdf"), false));
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        assertEquals("brief.isFolder", refused(Files.createDirectory(folder.resolve("brief.pdf")), true));
    }

    @Test
    void aClosedFolderIsNamed() throws Exception {
        Path shut = Files.createDirectory(folder.resolve("shut"));
        ClosedFolder closed = ClosedFolder.of(shut);
        try {
            assertEquals("brief.folderClosed", refused(shut.resolve("brief.pdf"), false));
        } finally {
            closed.open();
        }
    }

    @Test
    void theCleanChecklistOfFourIssuesIsOnePage() {
        assertEquals(1, briefing.write(paper().clean(), folder.resolve("clean.pdf"), false).pages());
    }

    @Test
    void noIssueIsRefused() {
        var request = briefing.request(AS_OF);
        var none = new BriefRequest(
                request.template(), "", Map.of(), List.of(), null, null, request.ceiling(), true, List.of(), "",
                request.made());

        assertEquals("brief.noIssue",
                assertThrows(UserProblem.class, () -> briefing.compose(AS_OF, none)).key());
    }

    @Test
    void theSamePaperMakesTheSameFile() throws IOException {
        Paper paper = paper();

        briefing.write(paper, folder.resolve("one.docx"), false);
        briefing.write(paper, folder.resolve("two.docx"), false);

        assertArrayEquals(Files.readAllBytes(folder.resolve("one.docx")), Files.readAllBytes(folder.resolve("two.docx")));
    }

    private Paper paper() {
        BriefRequest plain = briefing.request(AS_OF);
        return briefing.compose(AS_OF, new BriefRequest(
                plain.template(), "the Ambassador", Map.of(Part.PURPOSE, "Press on support for Russia."),
                plain.issues(), null, "29 April 2024", plain.ceiling(), true, List.of(), plain.author(),
                plain.made()));
    }

    private String refused(Path file, boolean overwrite) {
        return assertThrows(UserProblem.class, () -> briefing.write(paper(), file, overwrite)).key();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
