package org.rapporteur.ui.issue;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.search.Watches;
import org.rapporteur.service.search.Watches.Watch;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.task.Background;

/// What the watch queries of the issue on show find.
public final class WatchViewModel {
    private static final int NEWEST = 3;

    private final Watches watches;
    private final Background background;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<List<Watch>> shown = new ReadOnlyObjectWrapper<>(List.of());

    /// The watch queries kept in `open`.
    public WatchViewModel(OpenTracker open, Background background, Navigator navigator) {
        this.watches = new Watches(open);
        this.background = background;
        this.navigator = navigator;
    }

    /// Asks those of `issue`.
    public void show(Id<Issue> issue) {
        background.call(() -> watches.of(issue, NEWEST)).latest("watches").then(shown::set).start();
    }

    /// What they found.
    public ReadOnlyObjectProperty<List<Watch>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Opens all that `watch` finds.
    public void open(Watch watch) {
        navigator.open(new Destination.ArticlesPage(watch.search().query()));
    }

    /// Opens a place of the window.
    public void open(Destination destination) {
        navigator.open(destination);
    }
}
