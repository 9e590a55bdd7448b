package org.rapporteur.ui.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Tracker;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;

/// What the frame around the screens shows, and its commands.
///
/// The wiring fills the properties from services, and listens to [#asOfProperty],
/// [#queryProperty] and the commands.
public final class ShellViewModel {
    private final Navigator navigator;
    private final Clock clock;
    private final ObjectProperty<Tracker> tracker;
    private final StringProperty fileName = new SimpleStringProperty("");
    private final StringProperty marking = new SimpleStringProperty("");
    private final StringProperty saved = new SimpleStringProperty("");
    private final StringProperty backup = new SimpleStringProperty("");
    private final BooleanProperty backupUrgent = new SimpleBooleanProperty();
    private final ObjectProperty<AsOf> asOf;
    private final ObservableList<IssueEntry> issues = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Found> hits = FXCollections.observableArrayList();
    private final Palette palette = new Palette();
    private LocalDate home;
    private Runnable onImport = () -> {};
    private Consumer<Boolean> onStep = forward -> {};
    private Runnable onNewBrief;

    /// The frame for `tracker`, at today.
    public ShellViewModel(Navigator navigator, Clock clock, Tracker tracker) {
        this.navigator = navigator;
        this.clock = clock;
        this.tracker = new SimpleObjectProperty<>(tracker);
        this.home = LocalDate.now(clock.withZone(tracker.zone()));
        this.asOf = new SimpleObjectProperty<>(AsOf.of(home));
        this.onNewBrief = () -> navigator.open(new Destination.BriefPage(List.of()));
        marking.set(tracker.lowestMarking());
    }

    /// Where the window is.
    public Navigator navigator() {
        return navigator;
    }

    /// The tracker, whose title stands at the top.
    public ObjectProperty<Tracker> trackerProperty() {
        return tracker;
    }

    /// The tracker's file, without its folder.
    public StringProperty fileNameProperty() {
        return fileName;
    }

    /// The highest handling label of what is on show.
    public StringProperty markingProperty() {
        return marking;
    }

    /// What the status bar says of saving.
    public StringProperty savedProperty() {
        return saved;
    }

    /// What the status bar says of the last backup; empty where there is nothing to say.
    public StringProperty backupProperty() {
        return backup;
    }

    /// Whether that wants the officer’s attention.
    public BooleanProperty backupUrgentProperty() {
        return backupUrgent;
    }

    /// The two dates of every view.
    public ObjectProperty<AsOf> asOfProperty() {
        return asOf;
    }

    /// The issues of the rail, in their order.
    public ObservableList<IssueEntry> issues() {
        return issues;
    }

    /// What is typed in the search field.
    public StringProperty queryProperty() {
        return query;
    }

    /// What the services found for the query.
    public ObservableList<Found> hits() {
        return hits;
    }

    /// What the search field offers: what was chosen lately where nothing is typed, else issues,
    /// screens and commands by name, then what the services found.
    public List<Found> offered() {
        List<Found> byName = issues.stream()
                .map(issue -> Found.named(issue.id().toString(), Feather.TARGET, issue.name(), issue.word(),
                        () -> navigator.open(new Destination.IssuePage(issue.id()))))
                .toList();
        return palette.offered(query.get(), byName, hits);
    }

    /// The screen or command whose whole name is typed.
    Optional<Found> called() {
        return palette.called(query.get());
    }

    /// Offers a screen or a command by its name in the search field.
    public void offer(Found named) {
        palette.add(named);
    }

    /// Does what was chosen in the search field, and remembers it.
    public void choose(Found found) {
        palette.chosen(found);
        found.go().run();
    }

    /// Forgets what was found and chosen in the search field, as after a purge.
    public void forgetFound() {
        palette.forget();
        query.set("");
        hits.clear();
    }

    /// Today in the tracker's zone.
    public LocalDate today() {
        return LocalDate.now(clock.withZone(tracker.get().zone()));
    }

    /// Whether the views show another day than today, or less than all that is recorded.
    public boolean isElsewhen() {
        return !asOf.get().equals(AsOf.of(today()));
    }

    /// Shows every view at today, with all that is recorded.
    public void showToday() {
        asOf.set(AsOf.of(today()));
    }

    /// The day at which the tracker opens: today, unless it was left at another.
    public LocalDate home() {
        return home;
    }

    /// Opens at `day`, with all that is recorded.
    public void openAt(LocalDate day) {
        home = day;
        goHome();
    }

    /// Whether the views show the day at which the tracker opens, with all that is recorded.
    public boolean isHome() {
        return asOf.get().equals(AsOf.of(home));
    }

    /// Goes back to the day at which the tracker opens.
    public void goHome() {
        asOf.set(AsOf.of(home));
    }

    /// What going to the next (true) or the previous status change (false) does.
    public void onStep(Consumer<Boolean> action) {
        onStep = action;
    }

    /// Shows every view on the day of the next status change, or of the previous one.
    public void step(boolean forward) {
        onStep.accept(forward);
    }

    /// What "Import…" does.
    public void onImport(Runnable action) {
        onImport = action;
    }

    /// What "New brief" does; unless set it opens an empty brief.
    public void onNewBrief(Runnable action) {
        onNewBrief = action;
    }

    /// Lets the officer choose files to import.
    public void importFiles() {
        onImport.run();
    }

    /// Begins a brief.
    public void newBrief() {
        onNewBrief.run();
    }
}
