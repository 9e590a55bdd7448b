package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.Surroundings;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Corrections;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Tripwire;
import org.rapporteur.model.UserProblem;

/// Recorded on 2 May 2024; the dates of what is recorded lie before and after.
class IssueAroundTest {
    @TempDir
    Path folder;

    private OpenTracker open;
    private Id<Issue> issue;
    private Surroundings records;

    @BeforeEach
    void open() {
        open = Fixtures.tracker(folder.resolve("desk.rapporteur"));
        issue = Fixtures.firstIssue(open);
        records = new Surroundings(open, issue);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void bothSidesAreThereAlsoBeforeTheySaidAnything() {
        records.position("Mexico", "2024-01-30", "Asks to join.");

        assertEquals(List.of("United States", "China", "Mexico"),
                on("2024-04-26").stances().stream().map(IssueAround.Stance::party).toList());
        assertEquals(List.of("Mexico"),
                on("2024-04-26").thirdParties().stream().map(IssueAround.Stance::party).toList());
    }

    @Test
    void thePresentPositionIsTheNewestStatedByThen() {
        records.position("China", "2024-01-30", "Pragmatic.");
        records.position("China", "2023-07-07", "No talks.");

        assertEquals("Pragmatic.", china("2024-04-26").present().position().content().text());
        assertEquals("No talks.", china("2024-04-26").others().getFirst().position().content().text());
        assertEquals("No talks.", china("2024-01-29").present().position().content().text());
        assertNull(china("2023-07-06").present());
    }

    @Test
    void aPositionOfWhichOnlyTheFirstDayIsPastIsNotThePresentOne() {
        records.position("China", "2023-07-07", "No talks.");
        records.position("China", "2024-04", "Talks.");

        assertEquals("No talks.", china("2024-04-15").present().position().content().text());
        assertTrue(china("2024-04-15").others().getFirst().possibly());
    }

    @Test
    void aPositionIsToldWithItsSpeakerAndItsSources() {
        var minister = records.person("Wang Xiaohong", "China");
        records.stated("China", "2024-01-30", "Pragmatic.", minister);

        assertEquals("Wang Xiaohong", china("2024-04-26").present().speaker());
        assertEquals("What both sides said",
                china("2024-04-26").present().sources().getFirst().article().content().title());
    }

    @Test
    void whatIsNotSettledStandsFirst() {
        var kept = records.commitment("Set up a group", "2024-01-01", "China");
        records.commitment("Hold a round", "2023-11-15", "China");
        records.rating(kept, "", CommitmentState.KEPT, "2024-01-30");

        assertEquals(List.of(CommitmentState.NOT_RATED, CommitmentState.KEPT),
                on("2024-04-26").pledges().stream().map(pledge -> pledge.standing().state()).toList());
        assertEquals(List.of("Set up a group", "Hold a round"),
                on("2024-01-29").pledges().stream().map(pledge -> pledge.commitment().content().what()).toList());
        assertEquals(1, on("2023-12-31").pledges().size());
    }

    @Test
    void linksAreToldFromThisIssueWithTheOtherEndByName() {
        Id<Issue> other = Fixtures.issue(open, "Entity List");
        var visit = records.event("Speaker in Taipei", EventForm.VISIT, "2022-08-02", "Taipei");
        records.link(visit, issue, LinkForm.RETALIATION, "2022-08-05", "");
        records.link(issue, other, LinkForm.LEVERAGE, "2024-01", "");
        records.link(records.development("Institute listed", "2020-05-22"), issue, LinkForm.CONDITION, "2020/2023", "");

        assertEquals(List.of("→ Entity List", "← Speaker in Taipei", "← Institute listed"),
                on("2024-04-26").ties().stream().map(tie -> (tie.incoming() ? "← " : "→ ") + tie.name()).toList());
        assertEquals(2, on("2023-12-31").ties().size());
    }

    @Test
    void aLinkToWhatIsDeletedSaysSo() {
        var visit = records.event("Speaker in Taipei", EventForm.VISIT, "2022-08-02", "Taipei");
        records.link(visit, issue, LinkForm.RETALIATION, "2022-08-05", "");
        new Register(open).delete(Event.class, visit);

        assertEquals(IssueAround.Sort.GONE, on("2024-04-26").ties().getFirst().sort());
    }

    @Test
    void eventsArePastOrAhead() {
        records.event("Call", EventForm.CALL, "2024-04-02", "");
        records.event("Round", EventForm.MEETING, "2024-01-30/2024-01-31", "Beijing");
        records.event("Second round", EventForm.MEETING, "2024-07", "Washington");

        assertEquals(List.of("Call", "Round"),
                on("2024-04-26").past().stream().map(event -> event.content().name()).toList());
        assertEquals(List.of("Second round"),
                on("2024-07-15").ahead().stream().map(event -> event.content().name()).toList());
        assertEquals(1, on("2024-01-30").past().size());
    }

    @Test
    void aTripwireIsMetFromTheDayOfTheDevelopmentThatMetIt() {
        var seizures = records.development("Both sides confirm seizures", "2024-03-01");
        records.tripwire(5, "both sides confirm seizures", "seizure");
        Id<Tripwire> wire = on("2024-04-26").tripwires().getFirst().tripwire().id();
        new Lookout(open).met(wire, seizures);

        assertEquals("Both sides confirm seizures",
                on("2024-04-26").tripwires().getFirst().met().content().what());
        assertNull(on("2024-02-29").tripwires().getFirst().met());
    }

    @Test
    void aTripwireIsWordedAnewAndTakenAway() {
        records.tripwire(5, "both sides confirm seizures", "seizure");
        var lookout = new Lookout(open);
        Id<Tripwire> wire = on("2024-04-26").tripwires().getFirst().tripwire().id();
        lookout.revise(wire, records.wanted(1, " a round is called off ", "called off", " ", "called off"));

        Tripwire now = on("2024-04-26").tripwires().getFirst().tripwire().content();
        assertEquals("a round is called off", now.what());
        assertEquals(List.of("called off"), now.signs());
        open.undo(lookout.deleteTripwire(wire));
        assertEquals(1, on("2024-04-26").tripwires().size());
    }

    @Test
    void aDevelopmentRecordedSinceIsOfferedByItsSentenceAndByItsQuotes() {
        records.development("A round is called off", "2024-01-30");
        records.tripwire(1, "a round is called off", "called off", "opened the working group");
        Id<Tripwire> wire = on("2024-04-26").tripwires().getFirst().tripwire().id();
        assertNull(at("2024-04-26").offered().get(wire));

        var quoting = records.development("They met", "2024-02-01");
        assertEquals(quoting, at("2024-04-26").offered().get(wire).development().id());
        var saying = records.development("The next round was CALLED OFF", "2024-02-02");
        assertEquals(saying, at("2024-04-26").offered().get(wire).development().id());
    }

    @Test
    void whatIsTurnedDownIsNotOfferedAgainUntilThatIsTakenBack() {
        records.tripwire(1, "a round is called off", "called off");
        var off = records.development("One round was called off", "2024-02-02");
        Id<Tripwire> wire = on("2024-04-26").tripwires().getFirst().tripwire().id();
        var lookout = new Lookout(open);

        assertEquals("dismissalBlank",
                assertThrows(UserProblem.class, () -> lookout.turnDown(wire, off, " ")).key());
        var change = lookout.turnDown(wire, off, " It was put off by a day. ");
        assertNull(at("2024-04-26").offered().get(wire));
        assertEquals("It was put off by a day.",
                on("2024-04-26").tripwires().getFirst().turnedDown().getFirst().content().why());

        lookout.revise(wire, records.wanted(1, "any round is called off", "called off"));
        assertNull(at("2024-04-26").offered().get(wire));
        var another = records.development("Another was called off", "2024-02-01");
        assertEquals(another, at("2024-04-26").offered().get(wire).development().id());
        new DevelopmentLog(open).delete(another);

        open.undo(change);
        assertEquals(off, at("2024-04-26").offered().get(wire).development().id());
    }

    @Test
    void aTripwireSaysSomething() {
        assertEquals("tripwireBlank",
                assertThrows(UserProblem.class, () -> records.tripwire(5, " ")).key());
    }

    @Test
    void flagsStandForTheirMonthAndBefore() {
        records.flag(Flag.Form.RISK, "2024-05", "A listing may end the talks.");

        assertEquals(1, on("2024-04-26").flags().size());
        assertEquals(1, on("2024-05-31").flags().size());
        assertEquals(0, on("2024-06-01").flags().size());
    }

    @Test
    void aSecondFlagOfOneFormAndMonthReplacesTheFirst() {
        records.flag(Flag.Form.RISK, "2024-05", "One reason.");
        records.flag(Flag.Form.RISK, "2024-05", "A better one.");

        assertEquals("A better one.", on("2024-04-26").flags().getFirst().content().why());
        assertEquals(PartialDate.parse("2024-05"), on("2024-04-26").flags().getFirst().content().month());
        assertEquals(1, on("2024-04-26").flags().size());
    }

    @Test
    void whatWasNotRecordedByTheKnowledgeDateIsNotThere() {
        records.fill(Fixtures.issue(open, "Entity List"));
        var before = new IssueDesk(open).at(Fixtures.firstIssue(open),
                new AsOf(LocalDate.of(2024, 4, 26), LocalDate.of(2024, 5, 2))).around();

        assertEquals(2, before.tripwires().size());
        assertThrows(UserProblem.class, () -> new IssueDesk(open).at(issue,
                new AsOf(LocalDate.of(2024, 4, 26), LocalDate.of(2024, 5, 1))));
    }

    @Test
    void aCorrectionIsFoldedUnderWhatItCorrects() {
        var wrong = records.development("A group of five", "2024-01-30");
        var right = records.correction(wrong, "A group of four", "2024-02-01");
        records.correction(right, "A group of four, one of them deputy", "2024-02-03");
        var history = new IssueDesk(open).at(issue, AsOf.of(LocalDate.of(2024, 4, 26))).issue().history();
        var corrections = Corrections.in(history);

        assertEquals(List.of("A group of five"),
                history.stream().filter(entry -> !corrections.isFolded(entry)).map(entry -> entry.what()).toList());
        assertEquals(List.of("A group of four", "A group of four, one of them deputy"),
                corrections.of(history.getLast()).stream().map(entry -> entry.what()).toList());
    }

    @Test
    void aCorrectionOfWhatIsNotThereStandsForItself() {
        var wrong = records.development("A group of five", "2024-01-30");
        records.correction(wrong, "A group of four", "2024-02-01");
        new DevelopmentLog(open).delete(wrong);
        var history = new IssueDesk(open).at(issue, AsOf.of(LocalDate.of(2024, 4, 26))).issue().history();

        assertEquals(false, Corrections.in(history).isFolded(history.getFirst()));
    }

    private IssueAround.Stance china(String day) {
        return on(day).sides().get(1);
    }

    private IssueAround on(String day) {
        return at(day).around();
    }

    private IssueAt at(String day) {
        return new IssueDesk(open).at(issue, AsOf.of(LocalDate.parse(day)));
    }
}
