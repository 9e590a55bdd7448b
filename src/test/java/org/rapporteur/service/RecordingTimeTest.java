package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Article;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.Rating;
import org.rapporteur.model.When;

/// When a record was recorded is never mistaken for the day since which it says that something holds.
class RecordingTimeTest {
    private static final When DAY = When.of("2024-03");

    @TempDir
    Path folder;

    @Test
    void ratingsCaveatsAndLinksWereRecordedWhenTheyWere() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("t.rapporteur"))) {
            Id<Article> article = Fixtures.article(open, "Report", Fixtures.TEXT);
            Id<Development> one = Fixtures.development(open, "One", "2024-01-30", 3, article, "shared plan");
            Instant then = open.record("test", gesture -> {
                Id<Commitment> promise = gesture.add(new Commitment("To meet", List.of("China"), DAY, null,
                        List.of(), null, List.of(), "Unclassified", List.of()));
                gesture.add(new Rating(promise, "", CommitmentState.KEPT, DAY, "", "Unclassified", List.of()));
                gesture.add(new Caveat(article, null, Caveat.Form.CORRECTED, DAY, "", "Unclassified", List.of()));
                return gesture.add(new Link(one, Fixtures.firstIssue(open), LinkForm.CAUSE, DAY, "", "Unclassified",
                        List.of()));
            }).recordedAt();

            var register = new Register(open);
            assertEquals(then, register.all(Rating.class).getFirst().recordedAt());
            assertEquals(then, register.all(Caveat.class).getFirst().recordedAt());
            assertEquals(then, register.all(Link.class).getFirst().recordedAt());
        }
    }
}
