package org.rapporteur.service.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.search.Order;
import org.rapporteur.service.OpenTracker;

class SavedSearchesTest {
    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsThereWhenTheTrackerIsOpenedAgain() {
        Path file = folder.resolve("saved.rapporteur");
        SavedSearch saved;
        try (OpenTracker open = Fixtures.tracker(file)) {
            saved = new SavedSearches(open).add(" Precursors ", "fentanyl OR\n\"芬太尼\"", Order.RELEVANCE,
                    Fixtures.firstIssue(open));
            new SavedSearches(open).add("All press", "form:press", Order.NEWEST, null);
        }
        try (OpenTracker open = Fixtures.reopen(file)) {
            var searches = new SavedSearches(open);

            assertEquals(List.of("All press", "Precursors"), searches.all().stream().map(SavedSearch::name).toList());
            assertEquals(List.of(saved), searches.of(Fixtures.firstIssue(open)));
            searches.remove(saved.id());
            assertEquals(1, searches.all().size());
        }
    }

    @Test
    void aSearchWithoutNameOrQueryIsRefused() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("saved.rapporteur"))) {
            var searches = new SavedSearches(open);

            assertEquals("searchNameMissing", assertThrows(UserProblem.class,
                    () -> searches.add(" ", "tea", Order.NEWEST, null)).key());
            assertEquals("searchEmpty", assertThrows(UserProblem.class,
                    () -> searches.add("Tea", " ", Order.NEWEST, null)).key());
        }
    }
}
