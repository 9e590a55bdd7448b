package org.rapporteur.ui.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.PresentRun;
import org.rapporteur.model.Standing;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.service.Overview;
import org.rapporteur.service.OverviewAt;
import org.rapporteur.service.SinceWhen;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.task.Background;

/// State and commands of the Overview.
public final class OverviewViewModel {
    private final Overview overview;
    private final ObservableValue<AsOf> asOf;
    private final Background background;
    private final Ways ways;
    private final Lookouts lookouts;
    private Jottings jottings = Jottings.none();

    private final ReadOnlyObjectWrapper<@Nullable OverviewAt> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UserProblem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final BooleanProperty asTable = new SimpleBooleanProperty();
    private final ObjectProperty<IssueFilter> filter = new SimpleObjectProperty<>(IssueFilter.NONE);
    private final ReadOnlyObjectWrapper<List<IssueSnapshot>> archived = new ReadOnlyObjectWrapper<>(List.of());
    private boolean visible;
    private boolean tableKnown;

    /// The Overview of a tracker.
    ///
    /// @param asOf the two dates of every view
    /// @param log opens the log panel
    public OverviewViewModel(
            Overview overview, ObservableValue<AsOf> asOf, Background background, Navigator navigator,
            Consumer<EntryIntent> log) {
        this.overview = overview;
        this.asOf = asOf;
        this.background = background;
        this.ways = new Ways(navigator, log);
        this.lookouts = new Lookouts(overview, asOf, background);
        overview.onChange(() -> background.home(this::refresh));
        asOf.addListener((dates, old, now) -> refresh());
        asTable.addListener((property, old, now) -> keep(() -> overview.asTable(now), () -> {}));
        filter.addListener((property, old, now) -> readArchived(old));
    }

    /// Keeps what is half typed in `kept`.
    public OverviewViewModel with(Jottings kept) {
        jottings = kept;
        return this;
    }

    /// Where what is half typed is kept.
    Jottings jottings() {
        return jottings;
    }

    /// What is shown; null until it was read once.
    public ReadOnlyObjectProperty<@Nullable OverviewAt> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Why the tracker could not be read, or null.
    public ReadOnlyObjectProperty<@Nullable UserProblem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether it is being read.
    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// Whether the issues stand in a table rather than as cards and lines; kept with the tracker.
    public BooleanProperty asTableProperty() {
        return asTable;
    }

    /// Which issues are listed.
    public ObjectProperty<IssueFilter> filterProperty() {
        return filter;
    }

    /// The issues that are put away; read when the filter asks for them.
    public ReadOnlyObjectProperty<List<IssueSnapshot>> archivedProperty() {
        return archived.getReadOnlyProperty();
    }

    /// Where the lines lead.
    public Ways ways() {
        return ways;
    }

    /// The commands for tasks and flags.
    public Lookouts lookouts() {
        return lookouts;
    }

    /// The Overview comes into view.
    public void enter() {
        visible = true;
        if (!tableKnown) {
            tableKnown = true;
            background.call(overview::asTable).then(asTable::set).start();
        }
        reload();
    }

    /// The officer leaves the Overview: on another day, what it shows is no news any more.
    public void leave() {
        visible = false;
        OverviewAt seen = shown.get();
        if (seen != null && seen.seenUpTo() != null) {
            keep(() -> overview.seen(seen.seenUpTo()), () -> {});
        }
    }

    /// The officer says that he has seen what is new.
    public void markSeen() {
        OverviewAt seen = shown.get();
        if (seen != null && seen.seenUpTo() != null) {
            keep(() -> overview.allSeen(seen.seenUpTo()), this::reload);
        }
    }

    /// Tells what is new since `when` from now on.
    public void since(SinceWhen when) {
        background.write(() -> {
            overview.since(when);
            return when;
        }).then(kept -> reload()).start();
    }

    /// Reads everything anew.
    public void reload() {
        AsOf at = asOf.getValue();
        readArchived(IssueFilter.NONE);
        background.call(() -> overview.at(at)).busy(loading).latest("overview")
                .then(this::show).recover(problem::set).start();
    }

    /// Those of [#lines] whose level moved lately, the last moved first.
    public List<IssueLine> changed() {
        return lines().stream().filter(IssueLine::changed)
                .sorted(Comparator.comparing((IssueLine line) -> lastChange(line.issue())).reversed())
                .toList();
    }

    /// The others of [#lines], in the officer's order.
    public List<IssueLine> unchanged() {
        return lines().stream().filter(line -> !line.changed()).toList();
    }

    /// The issues that the filter lets through, in the officer's order.
    public List<IssueLine> lines() {
        return all().stream().filter(filter.get()::lets).toList();
    }

    /// What the filter chooses from: the issues that are put away where it asks for them, else the
    /// others.
    public List<IssueLine> all() {
        OverviewAt now = shown.get();
        if (now == null) {
            return List.of();
        }
        boolean away = filter.get().marks().contains(IssueFilter.Mark.ARCHIVED);
        return (away ? archived.get() : now.snapshot().issues()).stream().map(issue -> line(now, issue)).toList();
    }

    /// Over how many days a change counts as lately; 0 where issues differ in that.
    public int window() {
        var windows = all().stream().map(line -> line.issue().issue().content().trendDays()).distinct().toList();
        return windows.size() == 1 ? windows.getFirst() : 0;
    }

    private void readArchived(IssueFilter before) {
        if (filter.get().marks().contains(IssueFilter.Mark.ARCHIVED)
                && !before.marks().contains(IssueFilter.Mark.ARCHIVED)) {
            AsOf at = asOf.getValue();
            background.call(() -> overview.archived(at)).latest("overview-archived").then(archived::set).start();
        }
    }

    private void refresh() {
        if (visible) {
            reload();
        }
    }

    private void show(OverviewAt now) {
        problem.set(null);
        shown.set(now);
    }

    private void keep(Runnable what, Runnable then) {
        background.write(() -> {
            what.run();
            return true;
        }).then(done -> then.run()).start();
    }

    private static IssueLine line(OverviewAt now, IssueSnapshot issue) {
        return new IssueLine(issue, sentence(now, issue), PresentRun.sources(issue), now.flags(issue.issue().id()));
    }

    /// The officer's sentence, unless something happened since he wrote it, or the level was
    /// changed since.
    private static String sentence(OverviewAt now, IssueSnapshot issue) {
        Standing standing = now.standings().get(issue.issue().id());
        When newest = issue.status().newest();
        boolean current = standing != null && (newest == null || !standing.asOf().isBefore(newest.earliest()));
        return changedSince(issue).map(DevelopmentEntry::what)
                .orElseGet(() -> current ? standing.text() : issue.status().headline());
    }

    /// The change of level in force, if it was recorded after the issue was last written on.
    private static Optional<DevelopmentEntry> changedSince(IssueSnapshot issue) {
        return issue.statusChanges().stream().limit(1)
                .filter(change -> change.development().recordedAt().isAfter(issue.issue().recordedAt()))
                .findFirst();
    }

    private static LocalDate lastChange(IssueSnapshot issue) {
        When last = issue.status().lastChange();
        return last == null ? LocalDate.MIN : last.latest();
    }
}
