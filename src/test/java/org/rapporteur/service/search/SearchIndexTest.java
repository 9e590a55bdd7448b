package org.rapporteur.service.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.search.Found;
import org.rapporteur.model.search.Order;
import org.rapporteur.model.search.Query;
import org.rapporteur.repository.FullText;
import org.rapporteur.repository.Kinds;
import org.rapporteur.service.OpenTracker;

class SearchIndexTest {
    @TempDir
    Path folder;

    @Test
    void aTrackerOfTheFirstReleaseIsSearchedAtOnce() throws IOException {
        Path file = folder.resolve("released.rapporteur");
        try (var stored = new GZIPInputStream(Objects.requireNonNull(
                SearchIndexTest.class.getResourceAsStream("/org/rapporteur/db/released-0001.rapporteur.gz")))) {
            Files.copy(stored, file);
        }

        try (OpenTracker open = Fixtures.reopen(file)) {
            assertEquals(List.of("雙方同意設立工作組"), titles(open, "工作组 kind:article"));
            assertEquals(List.of("Ministers open a working group"), titles(open, "cited:yes minister kind:article"));
            assertEquals(List.of("The working group was launched."), titles(open, "issue:counter launch"));
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void anUnfinishedIndexSaysWhatItLacksAndIsTakenUpWhereItWasLeft() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("large.rapporteur"))) {
            for (int n = 0; n < 40; n++) {
                Fixtures.article(open, "Article " + n, "Text of number " + n + ". " + Fixtures.TEXT);
            }
            open.database().write(sql -> {
                FullText.clear(sql, Kinds.STANDARD);
                return true;
            });
            var index = new SearchIndex(open);

            assertEquals(41, index.missing());
            assertFalse(index.complete((done, all) -> done < 16));
            Found found = new Search(open).run(Query.of("minister"), Order.NEWEST, 50);
            assertEquals(16, found.hits().size());
            assertEquals(25, found.unread());
            assertEquals(List.of(), open.check());
            assertTrue(index.complete((done, all) -> true));
            assertEquals(40, new Search(open).run(Query.of("minister"), Order.NEWEST, 50).hits().size());
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void makingItAgainGoesOnWhereItWasBrokenOff() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("again.rapporteur"))) {
            for (int n = 0; n < 60; n++) {
                Fixtures.article(open, "Article " + n, "Text of number " + n + ". " + Fixtures.TEXT);
            }
            var index = new SearchIndex(open);

            assertFalse(index.rebuild((done, all) -> done < 60));
            assertEquals(60, index.missing(), "the texts to compare");
            var steps = new ArrayList<Integer>();
            assertTrue(index.rebuild((done, all) -> steps.add(done)));
            assertEquals(List.of(0), steps);
            assertEquals(0, index.missing());
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void anIndexThatAnotherProgramMadeOfOtherColumnsIsMadeAgain() {
        Path file = folder.resolve("other.rapporteur");
        try (OpenTracker open = Fixtures.tracker(file)) {
            Fixtures.article(open, "Article", Fixtures.TEXT);
            open.database().write(sql -> sql.update("update search_state set form = x'00'"));
            open.database().write(sql -> sql.update("update search_row set digest = x'00'"));
        }

        try (OpenTracker open = Fixtures.reopen(file)) {
            assertEquals(List.of("Article"), titles(open, "minister"));
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void whatHappenedBefore1970IsFoundInItsOrder() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("old.rapporteur"))) {
            var article = Fixtures.article(open, "Article", Fixtures.TEXT);
            for (String day : List.of("1949-10-01", "1844-07-03", "1949-10", "1972-02-28", "1970-01-01")) {
                Fixtures.development(open, "Landmark of " + day, day, null, article, "minister");
            }

            assertEquals(List.of("Landmark of 1972-02-28", "Landmark of 1970-01-01", "Landmark of 1949-10",
                    "Landmark of 1949-10-01", "Landmark of 1844-07-03"), titles(open, "landmark"));
            assertEquals(List.of("Landmark of 1844-07-03"), titles(open, "landmark before:1900"));
            assertEquals(List.of(), open.check());
        }
    }

    private static List<String> titles(OpenTracker open, String query) {
        return new Search(open).run(Query.of(query), Order.NEWEST, 50).hits().stream()
                .map(hit -> hit.title().text()).toList();
    }
}
