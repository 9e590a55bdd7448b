package org.rapporteur.ui.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.search.Order;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.search.SavedSearches;
import org.rapporteur.service.search.Watches.Watch;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.task.Background;

class WatchViewModelTest {
    @TempDir
    Path folder;

    @Test
    void theWatchQueriesOfAnIssueSayWhatTheyFind() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("watch.rapporteur"))) {
            for (int n = 0; n < 5; n++) {
                Fixtures.article(open, "Article " + n, "Number " + n + ". " + Fixtures.TEXT);
            }
            var saved = new SavedSearches(open);
            saved.add("Ministers", "minister", Order.NEWEST, Fixtures.firstIssue(open));
            saved.add("Of no issue", "minister", Order.NEWEST, null);
            var navigator = new Navigator(new Destination.OverviewPage());
            var watch = new WatchViewModel(open, Background.inline(), navigator);

            watch.show(Fixtures.firstIssue(open));

            List<Watch> shown = watch.shownProperty().get();
            assertEquals(1, shown.size());
            assertEquals(5, shown.getFirst().count());
            assertEquals(3, shown.getFirst().newest().size());
            watch.open(shown.getFirst());
            assertEquals(new Destination.ArticlesPage("minister"), navigator.currentProperty().get());
        }
    }
}
