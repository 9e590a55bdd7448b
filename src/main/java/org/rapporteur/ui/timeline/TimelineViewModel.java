package org.rapporteur.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.timeline.Lane;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Shown;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.model.timeline.Timeline;
import org.rapporteur.service.timeline.MarkWords;
import org.rapporteur.service.timeline.Timelines;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.task.Background;

/// State and commands of the Timeline.
public final class TimelineViewModel {
    /// The ways to look at it.
    enum Way { CHART, GRAPH, TABLE }

    private final Timelines timelines;
    private final ObjectProperty<AsOf> asOf;
    private final Background background;
    private final Navigator navigator;
    private final MarkWords words;
    private final ReadOnlyObjectWrapper<@Nullable Timeline> timeline = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UserProblem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable Span> span = new SimpleObjectProperty<>();
    private final ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>(Arrangement.ALL);
    private final ObjectProperty<@Nullable Span> selection = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Focus> focus = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Comparison> comparison = new SimpleObjectProperty<>();
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.CHART);
    private boolean visible;
    private boolean remembered;

    /// The timeline of a tracker, at `asOf`, the two dates of every view.
    public TimelineViewModel(
            Timelines timelines, ObjectProperty<AsOf> asOf, Background background, Navigator navigator,
            MarkWords words) {
        this.timelines = timelines;
        this.asOf = asOf;
        this.background = background;
        this.navigator = navigator;
        this.words = words;
        timelines.onChange(() -> background.home(this::refresh));
        asOf.addListener((dates, old, now) -> refresh());
        comparison.addListener((property, old, now) -> reload());
        arrangement.addListener((property, old, now) -> keep("lanes", now.write()));
    }

    /// What is shown; null until it was read once.
    public ReadOnlyObjectProperty<@Nullable Timeline> timelineProperty() {
        return timeline.getReadOnlyProperty();
    }

    /// Why it could not be read, or null.
    public ReadOnlyObjectProperty<@Nullable UserProblem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether it is being read.
    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// The time in view.
    ObjectProperty<@Nullable Span> spanProperty() {
        return span;
    }

    /// Which lanes, in which order.
    ObjectProperty<Arrangement> arrangementProperty() {
        return arrangement;
    }

    /// The stretch of time that was chosen, or null.
    ObjectProperty<@Nullable Span> selectionProperty() {
        return selection;
    }

    /// Where the keyboard stands, or null.
    ObjectProperty<@Nullable Focus> focusProperty() {
        return focus;
    }

    /// What it is held against, or null.
    ObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison;
    }

    /// As what it is looked at.
    ObjectProperty<Way> wayProperty() {
        return way;
    }

    /// Looks at it as lanes along time.
    void showChart() {
        way.set(Way.CHART);
    }

    /// What marks say.
    MarkWords words() {
        return words;
    }

    /// Where the timeline is read from.
    Timelines timelines() {
        return timelines;
    }

    /// The timeline comes into view, at `wanted` where that names a stretch or an issue.
    void enter(Destination.TimelinePage wanted) {
        visible = true;
        if (wanted.from() != null && wanted.to() != null) {
            span.set(Span.of(wanted.from(), wanted.to()).padded(0.05));
        }
        if (remembered) {
            reload();
            return;
        }
        remembered = true;
        background.call(() -> timelines.kept("lanes")).then(kept -> {
            kept.map(Arrangement::read).ifPresent(arrangement::set);
            reload();
        }).start();
    }

    /// The timeline is no longer seen.
    void leave() {
        visible = false;
    }

    private void refresh() {
        if (visible) {
            reload();
        }
    }

    /// Reads everything anew.
    void reload() {
        AsOf at = asOf.get();
        Comparison against = comparison.get();
        background.call(() -> compared(timelines.at(at), against, at.effective()))
                .busy(loading).latest("timeline").then(this::show).recover(this::refuse).start();
    }

    private Timeline compared(Timeline own, @Nullable Comparison against, LocalDate day) {
        return switch (against) {
            case null -> own;
            case Comparison.Period period -> own.beside(own, period.shift(), period.name());
            case Comparison.Second second -> own.beside(timelines.other(second.file(), day), 0,
                    String.valueOf(second.file().getFileName()).replaceFirst("\\.rapporteur$", ""));
        };
    }

    private void show(Timeline now) {
        problem.set(null);
        if (span.get() == null) {
            span.set(now.last(Timeline.USUAL));
        }
        timeline.set(now);
        if (Focus.mark(focus.get(), now, lanes()) == null) {
            focus.set(null);
        }
    }

    /// A comparison that cannot be made is given up; a tracker that cannot be read is said to be so.
    private void refuse(UserProblem refused) {
        problem.set(refused);
        if (comparison.get() != null) {
            comparison.set(null);
        }
    }

    /// The lanes to show, in their order.
    List<Shown> lanes() {
        Timeline now = timeline.get();
        Span view = span.get();
        return now == null || view == null ? List.of() : arrangement.get().of(now.lanes(), view);
    }

    /// Looks at another stretch of time.
    void look(UnaryOperator<Span> change) {
        Span now = span.get();
        if (now != null) {
            span.set(change.apply(now));
        }
    }

    /// Looks at `factor` times as much time, with `day` where it is, though hardly beyond what there is to see.
    void zoom(double factor, double day) {
        lookAt(now -> span.get() == null ? now.extent() : span.get().zoomed(factor, day, now.widest()));
    }

    /// Looks at everything.
    void fit() {
        lookAt(Timeline::extent);
    }

    /// Looks at the last `days` days up to the view's date.
    void last(int days) {
        lookAt(now -> now.last(days));
    }

    private void lookAt(Function<Timeline, Span> of) {
        Timeline now = timeline.get();
        if (now != null) {
            span.set(of.apply(now));
        }
    }

    /// Arranges the lanes anew.
    void arrange(UnaryOperator<Arrangement> change) {
        arrangement.set(change.apply(arrangement.get()));
    }

    /// Moves the focus, and shows where it goes.
    void focus(@Nullable Focus next) {
        focus.set(next);
        Timeline now = timeline.get();
        if (now != null && next != null && Focus.mark(next, now, lanes()) != null) {
            double at = Focus.row(next.row(), now, lanes()).at(next.index());
            look(view -> view.showing(at));
        }
    }

    /// Opens the record that `mark` stands for; `lane` is where it stands, or null.
    void open(Mark mark, @Nullable Lane lane) {
        Timeline now = timeline.get();
        if (mark.kind() == Mark.Kind.EVENT) {
            navigator.open(new Destination.EventPage(new Id<>(mark.record().value())));
        } else if (lane != null) {
            openIssue(lane.issue());
        } else if (now != null) {
            now.issueOf(mark).ifPresent(this::openIssue);
        }
    }

    /// Opens the inbox, from whose articles things are logged.
    void openInbox() {
        navigator.open(new Destination.InboxPage(null));
    }

    /// Opens the dashboard of an issue.
    void openIssue(Id<Issue> issue) {
        navigator.open(new Destination.IssuePage(issue));
    }

    /// Begins a brief on the chosen stretch: its background starts with it, and the view is set to
    /// its end where that lies before the view's date.
    void briefOnSelection() {
        Span chosen = selection.get();
        if (chosen != null) {
            showEnd(chosen);
            navigator.open(new Destination.BriefPage(List.of(), chosen.first()));
        }
    }

    /// Shows every view as of the end of the chosen stretch.
    void showSelectionEnd() {
        Span chosen = selection.get();
        if (chosen != null) {
            asOf.set(new AsOf(chosen.last(), asOf.get().known()));
            selection.set(null);
        }
    }

    private void showEnd(Span chosen) {
        if (chosen.last().isBefore(asOf.get().effective())) {
            asOf.set(new AsOf(chosen.last(), asOf.get().known()));
        }
    }

    private void keep(String key, String value) {
        background.write(() -> {
            timelines.keep(key, value);
            return true;
        }).latest("timeline-" + key).start();
    }
}
