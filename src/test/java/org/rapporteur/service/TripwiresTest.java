package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tripwire;

class TripwiresTest {
    private static final Id<Issue> TAIWAN = new Id<>(new UUID(1, 1));
    private static final Id<Issue> OTHER = new Id<>(new UUID(1, 2));

    private final Tripwires tripwires = new Tripwires();

    private static Stored<Tripwire> waiting(@Nullable Id<Development> met, String... signs) {
        return new Stored<>(new Id<>(new UUID(2, 1)), new RevisionId(new UUID(3, 1)), Instant.EPOCH, "A",
                new Tripwire(TAIWAN, new LevelChoice(new RevisionId(new UUID(3, 2)), 1), "A blockade", List.of(signs),
                        met, "Unclassified"));
    }

    private int found(Stored<Tripwire> one, Id<Issue> issue, String... texts) {
        return tripwires.perhapsMet(List.of(one), List.of(issue), List.of(texts)).size();
    }

    @Test
    void aSignIsKnownInAnotherFormOfTheWord() {
        assertEquals(1, found(waiting(null, "blockade"), TAIWAN, "Ships are blockading the port"));
    }

    @Test
    void aPhraseMustStandTogether() {
        assertEquals(1, found(waiting(null, "live-fire drill"), TAIWAN, "", "Live fire drills began"));
        assertEquals(0, found(waiting(null, "live-fire drill"), TAIWAN, "A live drill without fire"));
    }

    @Test
    void chineseSignsAreFoundInEitherScript() {
        assertEquals(1, found(waiting(null, "封锁"), TAIWAN, "中方宣布封鎖海峡"));
    }

    @Test
    void otherIssuesAndMetTripwiresAreLeftAlone() {
        assertEquals(0, found(waiting(null, "blockade"), OTHER, "A blockade"));
        assertEquals(0, found(waiting(new Id<>(new UUID(4, 1)), "blockade"), TAIWAN, "A blockade"));
    }

    @Test
    void aTripwireWithoutSignsIsNeverOffered() {
        assertEquals(0, found(waiting(null), TAIWAN, "A blockade"));
        assertEquals(0, found(waiting(null, " ", "—"), TAIWAN, "A blockade"));
    }
}
