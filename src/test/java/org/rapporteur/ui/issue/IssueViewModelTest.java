package org.rapporteur.ui.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.IssueAt;
import org.rapporteur.service.IssueDesk;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.task.Background;

class IssueViewModelTest {
    @TempDir
    Path folder;

    private SampleDesk desk;
    private IssueViewModel dashboard;
    private Id<Issue> fentanyl;
    private final List<IssueViewModel.Done> done = new ArrayList<>();
    private final List<UserProblem> refused = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = SampleDesk.in(folder);
        fentanyl = desk.issue("Fentanyl precursors");
        dashboard = new IssueViewModel(
                new IssueDesk(desk.open()), desk.asOf(), Background.inline(), desk.navigator(), desk.asked()::add);
        dashboard.onDone(done::add);
        dashboard.onRefused(refused::add);
        dashboard.enter(fentanyl);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void fentanylIsImplementingAndBetterSinceTheEndOfJanuary() {
        var status = now().issue().status();

        assertEquals("Implementing", status.levelName());
        assertEquals(Direction.BETTER, status.trend());
        assertEquals(LocalDate.of(2024, 1, 30), status.since().earliest());
    }

    @Test
    void whatHappenedStandsNewestFirst() {
        var days = dashboard.entries().stream().map(entry -> entry.happened().latest()).toList();

        assertEquals(9, days.size());
        assertEquals(LocalDate.of(2024, 4, 26), days.getFirst());
    }

    @Test
    void theFilterLeavesStatusChangesOnly() {
        dashboard.changesOnlyProperty().set(true);

        assertEquals(3, dashboard.entries().size());
    }

    @Test
    void anEntryThatTheFilterHidesIsBroughtBack() {
        DevelopmentEntry newest = dashboard.entries().getFirst();
        dashboard.changesOnlyProperty().set(true);

        assertEquals(0, dashboard.reveal(newest));
    }

    @Test
    void theDateOfTheViewMovesTheWholeDashboard() {
        desk.at("2023-11-15");

        assertEquals("Agreed", now().issue().status().levelName());
        assertEquals(LocalDate.of(2023, 11, 15), dashboard.entries().getFirst().happened().latest());
    }

    @Test
    void whereItStandsIsWrittenForTheDayOfTheView() {
        dashboard.stand("  The group meets again in May. ", () -> { });

        assertEquals("The group meets again in May.", now().standing().text());
        assertEquals(LocalDate.of(2024, 4, 26), now().standing().asOf());
    }

    @Test
    void undoBringsTheSentenceBack() {
        String before = now().standing().text();
        dashboard.stand("Something else.", () -> { });

        dashboard.undo(done.getFirst().change());

        assertEquals(before, now().standing().text());
    }

    @Test
    void aBlankSentenceTakesItAway() {
        dashboard.stand(" ", () -> { });

        assertNull(now().standing());
    }

    @Test
    void noSentenceIsWrittenBelowALaterOne() {
        desk.at("2024-01-01");

        assertFalse(now().standingEditable());
        assertEquals(LocalDate.of(2023, 11, 16), now().standing().asOf());
    }

    @Test
    void nothingIsEditedInAViewOfWhatWasKnownEarlier() {
        desk.asOf().set(new AsOf(LocalDate.of(2024, 4, 26), LocalDate.of(2024, 4, 26)));

        assertFalse(now().editable());
    }

    @Test
    void pointsOfOneKindLeaveTheOthersAlone() {
        var theirs = points(TalkingPoint.Kind.THEIRS);

        dashboard.points(TalkingPoint.Kind.MAKE, List.of("Second.", "First.", " "), () -> { });

        assertEquals(List.of("Second.", "First."), points(TalkingPoint.Kind.MAKE));
        assertEquals(theirs, points(TalkingPoint.Kind.THEIRS));
    }

    @Test
    void theObjectiveIsSaved() {
        dashboard.objective("Fewer precursors leave.", () -> { });

        assertEquals("Fewer precursors leave.", now().issue().issue().content().objective());
    }

    @Test
    void termsArePartedByCommasOfAnyScript() {
        dashboard.terms("fentanyl, 芬太尼，前体\nopioid;; fentanyl", () -> { });

        assertEquals(List.of("fentanyl", "芬太尼", "前体", "opioid"), now().issue().issue().content().terms());
    }

    @Test
    void aDeletedEntryIsGoneUntilItIsUndone() {
        dashboard.delete(dashboard.entries().getFirst());
        int without = dashboard.entries().size();
        dashboard.undo(done.getFirst().change());

        assertEquals(8, without);
        assertEquals(9, dashboard.entries().size());
    }

    @Test
    void whatCannotBeUndoneIsSaid() {
        dashboard.objective("One.", () -> { });
        dashboard.objective("Two.", () -> { });

        dashboard.undo(done.getFirst().change());

        assertEquals("undoChanged", refused.getFirst().key());
        assertEquals("Two.", now().issue().issue().content().objective());
    }

    @Test
    void anIssueThatWasNotKnownThenIsAProblem() {
        desk.asOf().set(new AsOf(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 1)));

        assertEquals("noSuchIssue", dashboard.problemProperty().get().key());
    }

    @Test
    void theLogPanelIsAskedForThisIssue() {
        dashboard.asks().add(EntryKind.DEVELOPMENT);
        dashboard.asks().changeStatus();
        dashboard.asks().edit(EntryKind.DEVELOPMENT, dashboard.entries().getFirst().development().id());

        assertEquals(EntryIntent.add(EntryKind.DEVELOPMENT, fentanyl), desk.asked().get(0));
        assertEquals(EntryIntent.changeStatus(fentanyl), desk.asked().get(1));
        assertTrue(desk.asked().get(2) instanceof EntryIntent.Edit);
    }

    @Test
    void aBriefBeginsWithThisIssue() {
        dashboard.addToBrief();

        assertEquals(Destination.BriefPage.adding(fentanyl), desk.navigator().currentProperty().get());
    }

    @Test
    void whatIsOutOfViewIsNotReadAnew() {
        dashboard.leave();
        IssueAt before = now();
        desk.at("2023-11-15");

        assertEquals(before, now());
    }

    private IssueAt now() {
        return assertPresent(dashboard.shownProperty().get());
    }

    private static IssueAt assertPresent(IssueAt now) {
        assertNotNull(now);
        return now;
    }

    private List<String> points(TalkingPoint.Kind kind) {
        return now().issue().issue().content().points(kind);
    }
}
