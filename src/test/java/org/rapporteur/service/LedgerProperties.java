package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.Purged;
import org.rapporteur.model.Tracker;
import org.rapporteur.repository.Kinds;
import org.rapporteur.repository.Records;

/// Whatever was recorded, taken back, purged, and united from two copies: what was on record on any day, of
/// every kind, is what a plain replay of the recordings arrives at.
class LedgerProperties {
    private static final int DAYS = 24;
    private static final int VIEWS = 5;

    /// What was known of a record: its words, since when, and whose they are.
    private record Word(Content content, Instant at, String author) {}

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void whatWasKnownOnAnyDayIsWhatAReplayArrivesAt(@ForAll Random random) throws IOException {
        RecordedHistory.of(random, DAYS, history -> {
            Stream.concat(Stream.of(DAYS + 1), random.ints(VIEWS, 0, DAYS + 1).boxed())
                    .forEach(day -> assertKnown(history, RecordedHistory.FIRST.plusDays(day)));
            assertEquals(history.conflicts().stream().map(Id::value).collect(Collectors.toSet()),
                    Set.copyOf(history.open.read(Records::conflicts)));
            assertEquals(List.of(), history.open.check());
        });
    }

    private static void assertKnown(RecordedHistory history, LocalDate day) {
        Map<Id<?>, Word> found = new HashMap<>();
        kinds().forEach(kind -> new Register(history.open).all(kind, new AsOf(day, day)).forEach(one ->
                found.put(one.id(), new Word(one.content(), one.recordedAt(), one.author()))));
        Map<Id<?>, Word> expected = new HashMap<>();
        history.steps(day).forEach(step -> {
            Content content = step.content();
            if (history.isPurged(content)) {
                content = found.get(step.id()).content();
                assertBlank(content.toString());
            }
            expected.put(step.id(), new Word(content, step.at(), step.author()));
        });
        assertEquals(expected.keySet(), found.keySet(), day.toString());
        expected.forEach((id, word) -> assertEquals(word, found.get(id), day.toString()));
    }

    private static void assertBlank(String purged) {
        assertFalse(purged.contains("Report "), purged);
        RandomContents.TEXTS.forEach(text -> assertFalse(purged.contains(text.substring(0, 9)), purged));
    }

    private static Set<Class<? extends Content>> kinds() {
        Set<Class<? extends Content>> kinds = new HashSet<>(RandomContents.KINDS);
        kinds.addAll(List.of(Tracker.class, Purged.class));
        assertEquals(Kinds.STANDARD.all().size(), kinds.size());
        return kinds;
    }
}
