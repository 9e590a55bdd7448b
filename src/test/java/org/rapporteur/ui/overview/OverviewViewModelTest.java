package org.rapporteur.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Citation;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Development;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Standing;
import org.rapporteur.model.When;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.DoNext;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.LooseEnd;
import org.rapporteur.service.NewDevelopment;
import org.rapporteur.service.News;
import org.rapporteur.service.Overview;
import org.rapporteur.service.OverviewAt;
import org.rapporteur.service.Register;
import org.rapporteur.service.SinceWhen;
import org.rapporteur.service.SourceRef;
import org.rapporteur.service.ViewState;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.gallery.BusyDesk;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.task.Background;

class OverviewViewModelTest {
    @TempDir
    Path folder;

    private SampleDesk desk;
    private OverviewViewModel overview;

    @BeforeEach
    void open() {
        desk = SampleDesk.in(folder);
        overview = model(desk);
        overview.enter();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theIssuesThatMovedComeFirstTheLastMovedBeforeOthers() {
        assertEquals(List.of("Support for Russia", "High-level contacts", "Fentanyl precursors"),
                overview.changed().stream().map(line -> line.issue().name()).toList());
    }

    @Test
    void supportForRussiaIsAcuteAndWorseSinceMidApril() {
        var status = overview.changed().getFirst().issue().status();

        assertEquals("Acute", status.levelName());
        assertEquals(Direction.WORSE, status.trend());
        assertEquals("mid-April", status.since().words());
    }

    @Test
    void aCardShowsTheSourcesOfThePresentRunOnly() {
        var sources = overview.changed().getFirst().sources();

        assertEquals(List.of("NYT"), sources.stream().map(source -> source.outlet().shortName()).toList());
    }

    @Test
    void theOthersStandInTheOfficersOrder() {
        assertEquals(8, overview.unchanged().size());
        assertEquals("Taiwan Strait", overview.unchanged().getFirst().issue().name());
    }

    @Test
    void theOfficersSentenceStandsUnlessSomethingHappenedSince() {
        assertTrue(overview.unchanged().getFirst().sentence().startsWith("A standstill since an election"));

        log("Taiwan Strait", "2024-04-26", null);
        new IssueBook(desk.open()).stand(desk.issue("Taiwan Strait"),
                new Standing("Old words.", LocalDate.of(2024, 4, 1)));

        assertFalse(overview.unchanged().getFirst().sentence().equals("Old words."));
    }

    @Test
    void aSentenceWrittenLaterIsNotShownAtAnEarlierDate() {
        desk.at("2024-02-15");

        assertTrue(line("Taiwan Strait").sentence().startsWith("The election passed without serious incident"));
    }

    @Test
    void newIsWhatWasRecordedSinceOneLooked() {
        News news = overview.shownProperty().get().news();

        assertTrue(news.changes().stream().anyMatch(change -> change.issue().name().equals("Support for Russia")));
        assertTrue(news.developments() >= news.changes().size());
        assertTrue(news.articles() > 0);
    }

    @Test
    void noChangeIsSaidOnlyOfWhatWasAssessedBefore() {
        var words = new Messages(Locale.ENGLISH);

        var day = LocalDate.of(2024, 4, 26);

        assertEquals("worse", line("Support for Russia").trend(words, day));
        assertEquals("no change", line("Taiwan Strait").trend(words, day));
        assertEquals("first level", line("South China Sea").trend(words, day));
        assertEquals("", line("Detained Americans").trend(words, day));
    }

    @Test
    void newDevelopmentsThatChangeNoStatusAreToldTooNewestFirst() {
        News news = overview.shownProperty().get().news();

        assertEquals(news.developments(), news.changes().size() + news.others().size());
        assertTrue(news.others().stream().noneMatch(one -> one.entry().change() != null));
        assertEquals("2024-04-26", news.others().getFirst().entry().happened().latest().toString());
    }

    @Test
    void whatLiesAfterTheViewsDateIsNoNews() {
        desk.at("2024-03-01");

        assertEquals(List.of(), overview.shownProperty().get().news().changes());
    }

    @Test
    void openingTheOverviewDoesNotCountAsHavingLooked() {
        var before = new ViewState(desk.open()).looked();

        overview.enter();

        assertEquals(before, new ViewState(desk.open()).looked());
    }

    @Test
    void leavingTheOverviewCountsAsHavingLookedWhenTheTrackerIsOpenedAgain() {
        overview.leave();

        assertTrue(new Overview(desk.open()).at(desk.asOf().getValue()).news().isEmpty());
    }

    @Test
    void whoFollowsOnePieceOfNewsFindsTheOthersWhenHeComesBack() {
        News before = overview.shownProperty().get().news();

        overview.leave();
        overview.enter();

        assertEquals(before, overview.shownProperty().get().news());
    }

    @Test
    void seenEmptiesTheNewsAtOnce() {
        overview.markSeen();

        assertTrue(overview.shownProperty().get().news().isEmpty());
    }

    @Test
    void whoLeavesAPastDateHasNotSeenThePresent() {
        desk.at("2023-06-01");
        overview.leave();
        desk.at("2024-04-26");
        overview.enter();

        assertFalse(overview.shownProperty().get().news().isEmpty());
    }

    @Test
    void aStatusChangeThatIsRecordedAppearsWithoutReloading() {
        overview.markSeen();

        log("AI safety", "2024-04-20", 4);

        News news = overview.shownProperty().get().news();
        assertEquals(List.of("AI safety"), news.changes().stream().map(change -> change.issue().name()).toList());
        assertTrue(line("AI safety").changed());
    }

    @Test
    void anIssueWithoutASentenceForWhatHappenedLastWaits() {
        log("AI safety", "2024-04-27", null);
        desk.at("2024-04-27");

        assertTrue(overview.shownProperty().get().doNext().stream()
                .anyMatch(task -> task instanceof DoNext.Sentence old && old.issue().name().equals("AI safety")));
    }

    @Test
    void theInboxWaitsAndLeadsThere() {
        DoNext inbox = overview.shownProperty().get().doNext().stream()
                .filter(DoNext.Inbox.class::isInstance).findFirst().orElse(new DoNext.FirstArticle());

        overview.ways().open(inbox);

        assertEquals(new Destination.InboxPage(null), desk.navigator().currentProperty().get());
    }

    @Test
    void ofThePastNoInboxWaits() {
        desk.at("2024-04-02");

        assertTrue(overview.shownProperty().get().doNext().stream().noneMatch(DoNext.Inbox.class::isInstance));
    }

    @Test
    void aStatusOfOneOriginIsALooseEnd() {
        assertTrue(overview.shownProperty().get().looseEnds().stream()
                .anyMatch(end -> end instanceof LooseEnd.OneOrigin one
                        && one.issue().name().equals("Support for Russia")));
    }

    @Test
    void lowConfidenceIsALooseEnd() {
        assertTrue(overview.shownProperty().get().looseEnds().stream()
                .anyMatch(end -> end instanceof LooseEnd.LowConfidence low
                        && low.issue().name().equals("Trade and export controls")));
    }

    @Test
    void whatRestsOnLowConfidenceIsJudgedAnewWhereItWasJudged() {
        overview.ways().open(overview.shownProperty().get().looseEnds().stream()
                .filter(end -> end instanceof LooseEnd.LowConfidence).findFirst().orElseThrow());

        var edit = (EntryIntent.Edit) desk.asked().getFirst();
        assertEquals(EntryKind.DEVELOPMENT, edit.kind());
        assertEquals("New tariffs and further technology limits are weighed in Washington; frictions simmer.",
                new Register(desk.open()).get(Development.class, new Id<>(edit.record().value())).content().what());
    }

    @Test
    void stalenessCountsToTheViewsDate() {
        desk.at("2024-09-01");

        assertTrue(overview.shownProperty().get().looseEnds().stream()
                .anyMatch(end -> end instanceof LooseEnd.Stale stale && stale.issue().name().equals("Taiwan Strait")));
    }

    @Test
    void aDraftAsksForItsSource() {
        draft("2024-04-26");
        LooseEnd unsourced = overview.shownProperty().get().looseEnds().stream()
                .filter(LooseEnd.Unsourced.class::isInstance).findFirst().orElseThrow();

        overview.ways().open(unsourced);

        assertTrue(desk.asked().getFirst() instanceof EntryIntent.AddSource);
    }

    @Test
    void atAnEarlyDateFewIsKnown() {
        desk.at("2023-06-01");

        assertEquals(List.of("High-level contacts"),
                overview.changed().stream().map(line -> line.issue().name()).toList());
    }

    @Test
    void asKnownOnADayLeavesOutWhatWasRecordedLater() {
        desk.asOf().set(new AsOf(LocalDate.of(2024, 1, 5), LocalDate.of(2024, 1, 5)));

        assertEquals("Agreed in principle", line("Military-to-military channels").issue().status().levelName());
        assertNull(overview.shownProperty().get().seenUpTo());
    }

    @Test
    void theTableIsKeptWithTheTracker() {
        overview.asTableProperty().set(true);

        assertTrue(new Overview(desk.open()).asTable());
    }

    @Test
    void aSourceOpensWithItsPassage() {
        var source = overview.changed().getFirst().sources().getFirst();

        overview.ways().openSource(source);

        assertEquals(new Destination.ArticlePage(source.article().id(), source.citation().passage()),
                desk.navigator().currentProperty().get());
    }

    @Test
    void aNewTrackerHasNoIssuesAndNoNews() {
        try (var empty = SampleDesk.emptyIn(folder)) {
            var fresh = model(empty);
            fresh.enter();

            assertEquals(List.of(), fresh.lines());
            assertNull(fresh.shownProperty().get().news());
        }
    }

    @Test
    void aTaskThatIsEnteredWaitsUntilItIsTickedOff() {
        overview.lookouts().addTask("Send the note by 2 May 2024", null, desk.issue("AI safety"), recorded -> { });
        DoNext.Todo todo = todo("Send the note");
        overview.lookouts().done(todo.task().id());

        assertEquals("AI safety", todo.issues().getFirst().name());
        assertEquals(When.of("2024-05-02").date(), todo.due().date());
        assertTrue(todos().noneMatch(other -> other.task().content().what().equals("Send the note")));
    }

    @Test
    void aTickIsTakenBack() {
        var changes = new ArrayList<UUID>();
        overview.lookouts().onDone(done -> changes.add(done.change()));
        overview.lookouts().addTask("Send the note", null, null, recorded -> { });
        overview.lookouts().done(todo("Send the note").task().id());
        overview.lookouts().undo(changes.getLast());

        assertEquals("Send the note", todo("Send the note").task().content().what());
    }

    @Test
    void whileTheViewLeavesOutWhatIsRecordedNothingIsRecorded() {
        var refused = new ArrayList<String>();
        overview.lookouts().onRefused(problem -> refused.add(problem.key()));
        desk.asOf().set(new AsOf(LocalDate.of(2024, 4, 26), LocalDate.of(2024, 4, 1)));

        overview.lookouts().addTask("Send the note", null, null, recorded -> { });

        assertEquals(List.of("recordingOff"), refused);
    }

    @Test
    void aFlagForTheMonthAheadIsShownAndFilteredBy() {
        overview.lookouts().flag(desk.issue("AI safety"), Flag.Form.RISK, "A new rule is near.", recorded -> { });
        overview.filterProperty().set(IssueFilter.NONE.with(IssueFilter.Mark.FLAGGED, true).withText("new rule"));

        assertEquals(List.of("AI safety"), overview.lines().stream().map(line -> line.issue().name()).toList());
    }

    @Test
    void theLevelChoosesAmongIssues() {
        overview.filterProperty().set(IssueFilter.NONE.withLevel("Acute", true));

        assertEquals(List.of("Support for Russia"),
                overview.lines().stream().map(line -> line.issue().name()).toList());
    }

    @Test
    void issuesThatArePutAwayAreListedWhenAskedFor() {
        new IssueBook(desk.open()).archive(desk.issue("AI safety"), true);
        boolean before = overview.lines().stream().anyMatch(line -> line.issue().name().equals("AI safety"));
        overview.filterProperty().set(IssueFilter.NONE.with(IssueFilter.Mark.ARCHIVED, true));

        assertFalse(before);
        assertEquals(List.of("AI safety"), overview.lines().stream().map(line -> line.issue().name()).toList());
    }

    @Test
    void newsCountFromTheDayThatWasChosen() {
        overview.since(SinceWhen.day(LocalDate.of(2024, 1, 1)));
        int many = overview.shownProperty().get().news().developments();
        overview.since(SinceWhen.day(LocalDate.of(2024, 4, 20)));

        assertTrue(many > overview.shownProperty().get().news().developments());
        assertEquals(SinceWhen.day(LocalDate.of(2024, 4, 20)), new ViewState(desk.open()).since());
    }

    @Test
    void aBusyDeskTellsOfEveryKind() {
        BusyDesk.of(desk);
        OverviewAt now = overview.shownProperty().get();

        assertTrue(now.doNext().stream().anyMatch(DoNext.Upcoming.class::isInstance));
        assertTrue(now.doNext().stream().anyMatch(DoNext.Promised.class::isInstance));
        assertTrue(now.looseEnds().stream().anyMatch(
                end -> end instanceof LooseEnd.Superseded old && old.statements() == 1));
        assertTrue(now.looseEnds().stream().anyMatch(
                end -> end instanceof LooseEnd.Doubted doubted && doubted.resting() > 0));
        assertTrue(now.news().ratings().stream().anyMatch(
                rated -> rated.before() == CommitmentState.NOT_RATED));
        assertFalse(now.news().positions().isEmpty());
        assertFalse(now.news().events().isEmpty());
    }

    @Test
    void aMeetingIsBriefedOnItsDayAndNoLongerMissedAfterwards() {
        Id<Issue> issue = desk.issue("Support for Russia");
        new Register(desk.open()).add(Event.class, List.of(), (citations, marking) -> new Event("Call of the ministers",
                EventForm.CALL, When.of("2024-04-29"), "", List.of(issue), List.of(), marking, citations));
        overview.ways().open(call());
        assertEquals(Destination.BriefPage.meeting(List.of(issue), When.of("2024-04-29")),
                desk.navigator().currentProperty().get());

        desk.open().record("issue brief", gesture -> gesture.add(new Brief("Paper", "checklist", "", "29 April 2024",
                When.of("2024-04-26"), List.of(), "", PartialDate.parse("2024-04-26"), "", List.of(issue), List.of(),
                gesture.original(new byte[0]), null, null, "Unclassified")));

        assertFalse(call().unbriefed());
    }

    private DoNext.Upcoming call() {
        return overview.shownProperty().get().doNext().stream().filter(DoNext.Upcoming.class::isInstance)
                .map(DoNext.Upcoming.class::cast)
                .filter(event -> event.event().content().name().startsWith("Call")).findFirst().orElseThrow();
    }

    @Test
    void aBriefThatNoLongerHoldsIsSeenItselfAndNotANewOne() {
        BusyDesk.of(desk);
        var fallen = overview.shownProperty().get().looseEnds().stream()
                .filter(LooseEnd.Superseded.class::isInstance).map(LooseEnd.Superseded.class::cast)
                .findFirst().orElseThrow();
        overview.ways().open(fallen);

        assertEquals(new Destination.IssuedPage(fallen.brief().id()), desk.navigator().currentProperty().get());
    }

    private Stream<DoNext.Todo> todos() {
        return overview.shownProperty().get().doNext().stream()
                .filter(DoNext.Todo.class::isInstance).map(DoNext.Todo.class::cast);
    }

    private DoNext.Todo todo(String what) {
        return todos().filter(todo -> todo.task().content().what().equals(what)).findFirst().orElseThrow();
    }

    private static OverviewViewModel model(SampleDesk desk) {
        return new OverviewViewModel(new Overview(desk.open()), desk.asOf(), Background.inline(), desk.navigator(),
                desk.asked()::add);
    }

    private IssueLine line(String issue) {
        return overview.lines().stream().filter(line -> line.issue().name().equals(issue)).findFirst().orElseThrow();
    }

    private void log(String issue, String day, Integer level) {
        var source = new DevelopmentLog(desk.open());
        var cited = overview.lines().stream().flatMap(line -> line.sources().stream()).findFirst().orElseThrow();
        source.log(new NewDevelopment("Something happened.", When.of(day), null,
                List.of(new NewDevelopment.IssueLevel(desk.issue(issue), level)), null, null,
                List.of(new SourceRef.Recorded(cited.article().id(), cited.citation().passage(),
                        Citation.Role.SUPPORTS))));
    }

    private void draft(String day) {
        new DevelopmentLog(desk.open()).log(new NewDevelopment("Heard in the corridor.", When.of(day), null,
                List.of(new NewDevelopment.IssueLevel(desk.issue("AI safety"), null)), null, null, List.of()));
    }
}
