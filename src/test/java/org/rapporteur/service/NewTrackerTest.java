package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Party;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.UserProblem;

class NewTrackerTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @TempDir
    Path folder;

    @Test
    void startsWithTheBuiltInScalesAndTheChosenIssues() {
        var chosen = StarterIssue.all(Locale.ENGLISH).subList(0, 2);

        try (var open = create(new NewTracker(tracker("France", "Brazil"), "Ana", chosen))) {
            var book = new IssueBook(open);
            assertEquals(List.of("Channel", "Cooperation", "Friction"),
                    book.scales().stream().map(scale -> scale.content().name()).toList());
            assertEquals(chosen.stream().map(StarterIssue::name).toList(),
                    book.issues().stream().map(issue -> issue.content().name()).toList());
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void theTitleIsMadeOfTheSides() {
        Tracker tracker = tracker("France", " Brazil ", "Portugal");

        assertEquals("France – Brazil", tracker.title());
        assertEquals(List.of(true, true, false), tracker.parties().stream().map(Party::side).toList());
    }

    @Test
    void twoPartiesAreNeeded() {
        assertEquals("newTracker.parties", assertThrows(UserProblem.class, () -> tracker("France", " ")).key());
        assertEquals("newTracker.sameParty", assertThrows(UserProblem.class, () -> tracker("France", "FRANCE")).key());
    }

    @Test
    void anAuthorIsNeeded() {
        var nameless = new NewTracker(tracker("France", "Brazil"), " ", List.of());

        assertEquals("newTracker.author", assertThrows(UserProblem.class, () -> create(nameless)).key());
    }

    @Test
    void theExtensionIsAddedOnce() {
        assertEquals(Path.of("a.b.rapporteur"), NewTracker.named(Path.of("a.b")));
        assertEquals(Path.of("a.Rapporteur"), NewTracker.named(Path.of("a.Rapporteur")));
    }

    @Test
    void everyStarterIssueNamesABuiltInScale() {
        var scales = BuiltInScales.all().stream().map(Scale::name).collect(Collectors.toSet());

        assertTrue(StarterIssue.all(Locale.ENGLISH).stream().allMatch(issue -> scales.contains(issue.scale())));
    }

    private OpenTracker create(NewTracker tracker) {
        return tracker.create(folder.resolve("new.rapporteur"), Clock.systemUTC(), Changes.immediate());
    }

    private static Tracker tracker(String... parties) {
        return NewTracker.between(List.of(parties), ZONE);
    }
}
