package org.rapporteur.ui.events;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rapporteur.model.AsOf;
import org.rapporteur.service.Changes;
import org.rapporteur.service.events.EventDesk;
import org.rapporteur.service.events.EventLine;
import org.rapporteur.ui.task.Background;

/// All events, past and ahead, as far as the filter lets them through.
public final class EventsViewModel {
    private final EventDesk desk;
    private final ObservableValue<AsOf> asOf;
    private final Background background;
    private final ObjectProperty<EventFilter> filter = new SimpleObjectProperty<>(EventFilter.NONE);
    private final ObservableList<EventLine> lines = FXCollections.observableArrayList();
    private final ObservableList<String> issues = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private List<EventLine> all = List.of();
    private boolean shown;

    /// The events of `desk` at the dates of `asOf`; read anew when `changes` tells of some while
    /// they are on show.
    public EventsViewModel(EventDesk desk, Changes changes, ObservableValue<AsOf> asOf, Background background) {
        this.desk = desk;
        this.asOf = asOf;
        this.background = background;
        changes.listen(changed -> background.home(this::refresh));
        asOf.addListener((dates, old, now) -> refresh());
        filter.addListener((property, old, now) -> list());
    }

    /// The list comes on show.
    public void shown() {
        shown = true;
        refresh();
    }

    /// The list is no longer on show.
    public void hidden() {
        shown = false;
    }

    private void refresh() {
        if (shown) {
            AsOf at = asOf.getValue();
            background.call(() -> desk.all(at)).latest("events").then(this::take).start();
        }
    }

    private void take(List<EventLine> now) {
        all = now;
        loaded.set(true);
        count.set(now.size());
        List<String> used = now.stream().flatMap(line -> line.issues().stream()).distinct().sorted().toList();
        if (!used.equals(issues)) {
            issues.setAll(used);
        }
        list();
    }

    private void list() {
        List<EventLine> wanted = all.stream().filter(filter.get()::lets).toList();
        if (!wanted.equals(lines)) {
            lines.setAll(wanted);
        }
    }

    /// What is filtered by.
    public ObjectProperty<EventFilter> filterProperty() {
        return filter;
    }

    /// The events that the filter lets through, the last first.
    public ObservableList<EventLine> lines() {
        return lines;
    }

    /// The names of the issues that any event bears on.
    public ObservableList<String> issues() {
        return issues;
    }

    /// How many events there are, whatever the filter.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Whether they were read once.
    public BooleanProperty loadedProperty() {
        return loaded;
    }

    /// The dates of the view.
    public AsOf asOf() {
        return asOf.getValue();
    }
}
