package org.rapporteur.service.commitments;

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
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Id;
import org.rapporteur.model.UserProblem;

class CommitmentDeskTest {
    @TempDir
    Path folder;

    private Promises promises;
    private CommitmentDesk desk;

    @BeforeEach
    void open() {
        promises = new Promises(folder);
        desk = new CommitmentDesk(promises.open());
    }

    @AfterEach
    void close() {
        promises.open().close();
    }

    @Test
    void whatNobodyRatedIsNotRatedAndStaysOpen() {
        Id<Commitment> id = promises.promise("Share lists of precursors", "2024-02-01", "2024-03-31");

        CommitmentAt at = desk.get(id, day("2024-03-01"));

        assertEquals(CommitmentState.NOT_RATED, at.whole().state());
        assertEquals(new Due(at.content().due(), Due.State.AHEAD, 30), at.due());
        assertEquals(Promises.WORDS, at.sources().getFirst().passage().exact());
    }

    @Test
    void aRatingCountsFromItsDayAndCanBeTakenBack() {
        Id<Commitment> id = promises.promise("Launch the group", "2023-11-15", "2024-01-31");
        promises.rate(id, "", CommitmentState.KEPT, "2024-01-30");
        promises.rate(id, "", CommitmentState.STALLED, "2024-03-10");

        assertEquals(CommitmentState.NOT_RATED, desk.get(id, day("2024-01-29")).whole().state());
        assertEquals(CommitmentState.KEPT, desk.get(id, day("2024-01-30")).whole().state());
        assertEquals(CommitmentState.STALLED, desk.get(id, day("2024-04-26")).whole().state());
        assertEquals(List.of(CommitmentState.STALLED, CommitmentState.KEPT),
                desk.get(id, day("2024-04-26")).history().stream().map(one -> one.content().state()).toList());
    }

    @Test
    void aRatingNamesItsEvidence() {
        Id<Commitment> id = promises.promise("Launch the group", "2023-11-15", null);
        promises.rate(id, "", CommitmentState.KEPT, "2024-01-30");

        assertEquals(Promises.WORDS, desk.get(id, day("2024-04-26")).whole().by().sources().getFirst()
                .passage().exact());
    }

    @Test
    void eachSidesPartHasItsOwnState() {
        Id<Commitment> id = promises.twoSided("Resume talks", "2023-11-15", "2024-01-31");
        promises.rate(id, "Southland", CommitmentState.KEPT, "2024-01-20");
        promises.rate(id, "Northland", CommitmentState.STALLED, "2024-01-25");

        CommitmentAt at = desk.get(id, day("2024-04-26"));

        assertEquals(CommitmentState.NOT_RATED, at.whole().state());
        assertTrue(at.isRatedInPartsOnly());
        assertEquals(List.of("Northland", "Southland"), at.parts().stream().map(CommitmentAt.Part::party).toList());
        assertEquals(List.of(CommitmentState.STALLED, CommitmentState.KEPT), at.states());
        assertEquals(Due.State.OVERDUE, at.due().state());
    }

    @Test
    void bothPartsSettledSettleIt() {
        Id<Commitment> id = promises.twoSided("Resume talks", "2023-11-15", "2024-01-31");
        promises.rate(id, "Southland", CommitmentState.KEPT, "2024-01-20");
        promises.rate(id, "Northland", CommitmentState.BROKEN, "2024-01-25");

        assertTrue(desk.get(id, day("2024-04-26")).isSettled());
        assertEquals(0, desk.pressing(day("2024-04-26")));
    }

    @Test
    void onlyWhatIsOpenAndDueOrOverduePresses() {
        promises.promise("Overdue", "2024-01-01", "2024-02-01");
        promises.promise("Due this month", "2024-01-01", "2024-04");
        promises.promise("Ahead", "2024-01-01", "2024-05-20");
        promises.promise("Without a date", "2024-01-01", null);
        promises.rate(promises.promise("Kept", "2024-01-01", "2024-02-01"), "", CommitmentState.KEPT, "2024-02-01");

        assertEquals(2, desk.pressing(day("2024-04-26")));
        assertEquals(1, desk.pressing(day("2024-02-10")));
    }

    @Test
    void aPromiseIsNotThereBeforeItsDay() {
        Id<Commitment> id = promises.promise("Later", "2024-03", null);

        assertEquals(List.of(), desk.at(day("2024-02-29")));
        assertEquals(id, desk.at(day("2024-03-01")).getFirst().id());
        assertEquals("commitmentNotThen",
                assertThrows(UserProblem.class, () -> desk.get(id, day("2024-02-29"))).key());
    }

    @Test
    void aDateTooInexactIsOnlyPossible() {
        Id<Commitment> id = promises.promise("Launch the group", "2023-11-15", null);
        promises.rate(id, "", CommitmentState.IN_THE_WORKS, "2024-01-10");
        promises.rate(id, "", CommitmentState.KEPT, "2024-04");

        CommitmentAt.Rung rung = desk.get(id, day("2024-04-10")).whole();

        assertEquals(CommitmentState.IN_THE_WORKS, rung.state());
        assertEquals(CommitmentState.KEPT, rung.possibly().content().state());
        assertNull(desk.get(id, day("2024-04-30")).whole().possibly());
    }

    @Test
    void aKnowledgeDateLeavesOutWhatWasRecordedLater() {
        Id<Commitment> id = promises.promise("Launch the group", "2023-11-15", null);
        LocalDate before = promises.today();
        promises.nextDay();
        promises.rate(id, "", CommitmentState.KEPT, "2024-01-30");

        assertEquals(CommitmentState.NOT_RATED, desk.get(id, new AsOf(promises.today(), before)).whole().state());
        assertEquals(CommitmentState.KEPT, desk.get(id, AsOf.of(promises.today())).whole().state());
    }

    @Test
    void deletingIsTakenBack() {
        Id<Commitment> id = promises.promise("Launch the group", "2023-11-15", null);
        var change = desk.delete(id);
        assertEquals(List.of(), desk.at(day("2024-04-26")));

        promises.open().undo(change);

        assertEquals(1, desk.on(promises.issue(), day("2024-04-26")).size());
    }

    @Test
    void evidenceKeepsItsRole() {
        Id<Commitment> id = promises.promise("Launch the group", "2023-11-15", null);
        promises.rate(id, "", CommitmentState.KEPT, "2024-01-30");

        assertEquals(Citation.Role.SUPPORTS,
                desk.get(id, day("2024-04-26")).lastRated().sources().getFirst().citation().role());
    }

    private static AsOf day(String day) {
        return AsOf.of(LocalDate.parse(day));
    }
}
