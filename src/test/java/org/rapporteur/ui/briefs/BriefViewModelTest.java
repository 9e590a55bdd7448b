package org.rapporteur.ui.briefs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.brief.Edit;
import org.rapporteur.brief.Graphic;
import org.rapporteur.brief.PaperTemplate;
import org.rapporteur.brief.Statement;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.service.ViewState;
import org.rapporteur.service.papers.Briefing;
import org.rapporteur.ui.Destination;

class BriefViewModelTest {
    @TempDir
    Path folder;

    private BriefDesk desk;
    private BriefViewModel viewModel;
    private final List<Briefing.Written> written = new ArrayList<>();
    private final List<UserProblem> problems = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = BriefDesk.sample(folder);
        viewModel = desk.viewModel;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void startsWithTheUsualIssuesWhereNoneAreGiven() {
        viewModel.shown(List.of());

        assertEquals(Briefing.USUAL_ISSUES, viewModel.form().chosen().size());
        assertTrue(preview().pages() >= 1);
    }

    @Test
    void theNameOfAFileTellsWhichPaperItIs() {
        viewModel.shown(List.of());

        assertEquals("United-States-China-briefing-checklist-2024-04-26", viewModel.fileName());
    }

    @Test
    void takesTheIssuesThatItIsGivenInTheirOrder() {
        var wanted = desk.issues("Taiwan", "AI safety");

        viewModel.shown(wanted);

        assertEquals(wanted, viewModel.form().chosen());
    }

    @Test
    void anIssueThatIsAddedLeavesThoseOfTheDraft() {
        var first = desk.issues("Taiwan", "AI safety");
        viewModel.shown(first);
        viewModel.hidden();

        viewModel.shown(Destination.BriefPage.adding(desk.issues("Fentanyl").getFirst()));
        viewModel.shown(Destination.BriefPage.adding(first.getFirst()));

        assertEquals(desk.issues("Taiwan", "AI safety", "Fentanyl"), viewModel.form().chosen());
    }

    /// The screen is filled ahead, with the issues that are usual.
    @Test
    void anIssueThatIsAddedToADraftNobodyHasBegunStandsAlone() {
        var wanted = desk.issues("Fentanyl");
        viewModel.shown(List.of());
        viewModel.hidden();

        viewModel.shown(Destination.BriefPage.adding(wanted.getFirst()));

        assertEquals(wanted, viewModel.form().chosen());
    }

    @Test
    void anIssueThatIsAddedToNoDraftBeginsOne() {
        var wanted = desk.issues("Fentanyl");

        viewModel.shown(Destination.BriefPage.adding(wanted.getFirst()));

        assertEquals(wanted, viewModel.form().chosen());
    }

    @Test
    void everySourcedSentenceIsFoundOnThePagesOfEveryPaper() {
        desk.fill();
        for (PaperTemplate form : List.copyOf(viewModel.form().papers())) {
            viewModel.form().paper().set(form);
            viewModel.refresh();
            Preview preview = viewModel.previewProperty().get();

            List<String> found = preview.said().stream().map(said -> said.line().statement()).toList();
            assertEquals(List.of(), preview.paper().sections().stream().flatMap(section -> section.blocks().stream())
                    .filter(block -> !(block instanceof Graphic)).flatMap(block -> block.statements().stream())
                    .filter(one -> one.evidence() != null).map(Statement::text)
                    .filter(text -> !found.contains(text)).toList(), form.name());
            assertFalse(found.isEmpty(), form.name());
            assertTrue(preview.said().stream().noneMatch(said -> said.line().sources().isEmpty()), form.name());
        }
    }

    @Test
    void aBriefForAMeetingNamesItsDay() {
        viewModel.shown(List.of());
        viewModel.form().audience().set("the Ambassador");

        viewModel.shown(Destination.BriefPage.meeting(desk.issues("Taiwan"), When.of("2024-04-29")));

        assertEquals("29 April 2024", viewModel.form().meeting().get());
        assertEquals("the Ambassador", viewModel.form().audience().get());
        assertEquals(desk.issues("Taiwan"), viewModel.form().chosen());
    }

    @Test
    void thePreviewIsThePdf() throws IOException {
        desk.fill();

        try (var pdf = Loader.loadPDF(preview().pdf())) {
            assertEquals(preview().pages(), pdf.getNumberOfPages());
            assertTrue(new PDFTextStripper().getText(pdf).contains("press on support for Russia"));
        }
    }

    @Test
    void theDraftIsThereAgainWhenTheTrackerIsOpenedAgain() {
        desk.fill();
        viewModel.form().move(3, 0);
        var order = viewModel.form().chosen();
        viewModel.hidden();
        desk.close();

        open();
        viewModel.shown(List.of());

        assertEquals("the Ambassador", viewModel.form().audience().get());
        assertEquals(order, viewModel.form().chosen());
    }

    @Test
    void lookingAtAPaperWritesNothing() {
        viewModel.shown(List.of());
        viewModel.hidden();

        assertEquals(Optional.empty(), new ViewState(desk.open).get(BriefDraft.KEY));
    }

    @Test
    void theTimelineIsInThePaperWhereItIsWantedAndIsWantedTheNextTime() {
        viewModel.shown(desk.issues("Taiwan", "AI safety"));
        viewModel.form().timeline().set(true);
        viewModel.refresh();

        assertTrue(preview().paper().sections().stream().anyMatch(one -> one.heading().startsWith("Timeline, ")));
        viewModel.hidden();
        desk.close();
        open();
        viewModel.shown(List.of());
        assertTrue(viewModel.form().timeline().get());
    }

    @Test
    void wordsStayWhenOtherIssuesAreAskedFor() {
        desk.fill();

        viewModel.shown(desk.issues("AI safety"));

        assertEquals("29 April 2024", viewModel.form().meeting().get());
        assertEquals(desk.issues("AI safety"), viewModel.form().chosen());
    }

    @Test
    void orderOfTheIssuesIsThatOfThePaper() {
        desk.fill();

        viewModel.form().move(3, 0);
        viewModel.refresh();

        assertTrue(preview().notes().getFirst().statement().startsWith("Taiwan Strait"));
    }

    @Test
    void checksNameTheIssueThatRestsOnASingleSource() {
        desk.fill();

        Check single = check(check -> check.sentence().contains("Support for Russia rests on"));

        assertEquals(new Destination.IssuePage(desk.issues("Support for Russia").getFirst()), single.open());
    }

    @Test
    void checksCountTheStatements() {
        desk.fill();

        assertTrue(check(check -> check.sentence().endsWith("statements, all sourced")).good());
    }

    @Test
    void aMissingBottomLineIsSaid() {
        desk.fill();
        viewModel.form().bottomLine().set(" ");
        viewModel.refresh();

        assertFalse(check(check -> check.sentence().equals("No bottom line yet")).good());
    }

    @Test
    void aNoteLeadsToItsPassage() {
        desk.fill();
        var source = preview().notes().getFirst().sources().getFirst();

        viewModel.open(new Destination.ArticlePage(source.article().id(), source.citation().passage()));

        assertEquals(new Destination.ArticlePage(source.article().id(), source.citation().passage()),
                desk.navigator.currentProperty().get());
    }

    @Test
    void everyNoteKnowsItsSources() {
        desk.fill();

        assertTrue(preview().notes().stream().noneMatch(note -> note.sources().isEmpty()));
        assertEquals(preview().paper().notes().size(), preview().notes().size());
    }

    @Test
    void aCleanCopyHasNoNotesAndTheScreenStillHasThem() {
        desk.fill();
        viewModel.form().sourced().set(false);
        viewModel.refresh();

        assertEquals(List.of(), preview().paper().notes());
        assertFalse(preview().notes().isEmpty());
    }

    @Test
    void noIssueIsSaidInPlaceOfThePaper() {
        desk.fill();
        viewModel.form().issues().forEach(issue -> issue.chosenProperty().set(false));
        viewModel.refresh();

        assertNull(viewModel.previewProperty().get());
        assertEquals("A brief needs an issue; choose at least one.", viewModel.problemProperty().get());
    }

    @Test
    void aDateThatCannotBeReadIsSaidInPlaceOfThePaper() {
        desk.fill();
        viewModel.form().since().set("31 Feb 2024");
        viewModel.refresh();

        assertTrue(viewModel.problemProperty().get().contains("31 Feb 2024"));
    }

    @Test
    void anEarlierStartMakesALongerBackground() {
        desk.fill();
        int before = preview().notes().size();
        viewModel.form().since().set("November 2023");
        viewModel.refresh();

        assertNotEquals(before, preview().notes().size());
    }

    @Test
    void anotherDateMakesAnotherPaper() {
        desk.fill();

        desk.asOf.set(AsOf.of(LocalDate.of(2024, 1, 31)));

        assertTrue(preview().paper().subtitle().contains("as of 31 January 2024"));
        assertEquals("the Ambassador", viewModel.form().audience().get());
    }

    @Test
    void docxIsWhatIsShown() throws IOException {
        desk.fill();

        export("brief.docx", false);

        try (var docx = new XWPFDocument(Files.newInputStream(written.getFirst().file()))) {
            assertTrue(docx.getParagraphs().stream().anyMatch(p -> p.getText().contains("The channels hold.")));
        }
        assertEquals(preview().notes().size(), written.getFirst().notes());
    }

    @Test
    void pdfIsWhatIsShown() throws IOException {
        desk.fill();

        export("brief.pdf", false);

        assertEquals(preview().pages(), written.getFirst().pages());
        assertEquals(preview().pdf().length, Files.size(written.getFirst().file()));
    }

    @Test
    void aProblemOfWritingIsHandedOver() {
        desk.fill();

        export("gone/brief.pdf", false);

        assertEquals("noFolder", problems.getFirst().key());
    }

    @Test
    void theDraftIsSafeWhereTheFileCannotBeWritten() throws IOException {
        desk.fill();
        Files.createDirectories(folder.resolve("brief.docx"));

        export("brief.docx", true);
        desk.close();
        open();
        viewModel.shown(List.of());

        assertEquals("brief.isFolder", problems.getFirst().key());
        assertEquals("the Ambassador", viewModel.form().audience().get());
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".part")).toList());
        }
    }

    @Test
    void whatIsWrongWithTheDesksOwnTemplatesIsSaidAndTheOthersStay() throws IOException {
        Path papers = Files.createDirectories(folder.resolve("papers"));
        Files.writeString(papers.resolve("weekly.yaml"), "{title: weekly, pages: many, parts: [{part: PRESS}]}");

        viewModel.shown(List.of());

        assertEquals(List.of("The template weekly has many for pages. Possible are: 0–500."),
                viewModel.templateProblems());
        assertEquals(7, viewModel.form().papers().size());
        assertTrue(preview().pages() >= 1);
    }

    @Test
    void aFileWhereTheFolderOfTemplatesShouldBeIsSaidAndTheOthersStay() throws IOException {
        Path papers = Files.writeString(folder.resolve("papers"), "no folder");

        viewModel.shown(List.of());

        assertEquals(List.of("The folder of templates " + papers + " cannot be read. Check that it is a folder, and "
                + "that you may read it."), viewModel.templateProblems());
        assertEquals(7, viewModel.form().papers().size());
    }

    @Test
    void aPaperThatIsTooLongSaysWhatToCutAndACutCanBeTakenBack() {
        desk.fill();
        viewModel.form().issues().forEach(issue -> issue.chosenProperty().set(true));
        viewModel.form().since().set("2021");
        viewModel.refresh();
        Check cut = check(one -> !one.cut().isEmpty());
        String text = cut.cut().getFirst();

        Runnable back = viewModel.form().leaveOut(cut.cut());
        viewModel.refresh();
        assertFalse(said().contains(text));
        back.run();
        viewModel.refresh();

        assertTrue(said().contains(text));
    }

    @Test
    void aPointIsSaidOtherwiseInThisPaperAloneAndComesBack() {
        desk.fill();
        String point = said().stream().filter(text -> text.startsWith("China denies")).findFirst().orElseThrow();
        String recorded = BriefDraft.read(viewModel.form().draft().write()).orElseThrow().edits().toString();

        viewModel.form().wordings().put(point, "China will deny it again.");
        viewModel.refresh();

        assertTrue(said().contains("China will deny it again.") && !said().contains(point));
        assertEquals("[]", recorded);
        assertEquals(List.of(new Edit(point, "China will deny it again.")),
                BriefDraft.read(viewModel.form().draft().write()).orElseThrow().edits());
        viewModel.form().wordings().remove(point);
        viewModel.refresh();
        assertTrue(said().contains(point));
    }

    @Test
    void notesStandWhereTheOfficerChoosesUntilAnotherPaperIsTaken() {
        desk.fill();
        viewModel.form().notes().set(PaperTemplate.Notes.FOOTNOTES);
        viewModel.refresh();

        assertEquals(PaperTemplate.Notes.FOOTNOTES, preview().paper().template().notes());
        assertEquals("FOOTNOTES", BriefDraft.read(viewModel.form().draft().write()).orElseThrow().notes());
        viewModel.form().paper().set(viewModel.form().papers().getLast());
        assertEquals(PaperTemplate.Notes.LISTED, viewModel.form().notes().get());
    }

    private List<String> said() {
        return preview().paper().statements().stream().map(Statement::text).toList();
    }

    @Test
    void contradictedStatementsAreNamed() {
        desk.fill();

        assertTrue(preview().checks().stream().anyMatch(
                one -> one.sentence().equals("nothing superseded or contradicted")
                        || one.sentence().startsWith("Its sources contradict each other")));
    }

    @Test
    void asksThatAreLeftOutAreNamedOnlyWhereThePaperHasAsks() {
        desk.fill();
        assertTrue(preview().checks().stream().anyMatch(one -> one.sentence().startsWith("Takes 6 of ")));

        viewModel.form().paper().set(viewModel.form().papers().stream()
                .filter(paper -> paper.name().equals("chronology")).findFirst().orElseThrow());
        viewModel.refresh();

        assertFalse(preview().checks().stream().anyMatch(one -> one.sentence().startsWith("Takes 6 of ")));
    }

    @Test
    void startingOverCanBeTakenBack() {
        desk.fill();

        Runnable back = viewModel.startOver();
        assertEquals("", viewModel.form().audience().get());
        back.run();

        assertEquals("the Ambassador", viewModel.form().audience().get());
    }

    @Test
    void aDraftThatCannotBeReadIsNoObstacle() {
        new ViewState(desk.open).put(BriefDraft.KEY, "order=no-id\\u00");

        viewModel.shown(List.of());

        assertEquals(Briefing.USUAL_ISSUES, viewModel.form().chosen().size());
    }

    @Test
    void anEmptyTrackerHasNoPaper() {
        desk.close();
        desk = BriefDesk.empty(folder);

        desk.viewModel.shown(List.of());

        assertTrue(desk.viewModel.emptyProperty().get());
        assertNull(desk.viewModel.previewProperty().get());
    }

    private Preview preview() {
        Preview preview = viewModel.previewProperty().get();
        assertTrue(preview != null, viewModel.problemProperty().get());
        return preview;
    }

    private Check check(Predicate<Check> wanted) {
        return preview().checks().stream().filter(wanted).findFirst().orElseThrow();
    }

    private void export(String name, boolean overwrite) {
        viewModel.outputs().export(folder.resolve(name), overwrite, written::add, problems::add);
    }
}
