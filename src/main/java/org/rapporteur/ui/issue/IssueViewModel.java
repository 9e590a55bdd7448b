package org.rapporteur.ui.issue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Content;
import org.rapporteur.model.Corrections;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Source;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.IssueAround;
import org.rapporteur.service.IssueAt;
import org.rapporteur.service.IssueDesk;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.task.Background;

/// State and commands of the dashboard of one issue.
public final class IssueViewModel {
    /// Something was recorded.
    ///
    /// @param edit what
    /// @param change the change that [#undo] takes back
    public record Done(IssueEdit edit, UUID change) {}

    private final IssueDesk desk;
    private final ObservableValue<AsOf> asOf;
    private final Background background;
    private final Navigator navigator;
    private final IssueAsks asks;

    private final ReadOnlyObjectWrapper<@Nullable IssueAt> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UserProblem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final BooleanProperty changesOnly = new SimpleBooleanProperty();
    private final ObservableList<DevelopmentEntry> entries = FXCollections.observableArrayList();
    private Consumer<Done> onDone = done -> {};
    private Consumer<UserProblem> onRefused = refused -> {};
    private Consumer<DevelopmentEntry> onShow = entry -> {};
    private final IssueLookouts lookouts;
    private Corrections corrections = Corrections.in(List.of());
    private @Nullable Id<Issue> issue;
    private boolean visible;

    /// The dashboards of a tracker, one at a time.
    ///
    /// @param asOf the two dates of every view
    /// @param log opens the entry dock
    public IssueViewModel(
            IssueDesk desk, ObservableValue<AsOf> asOf, Background background, Navigator navigator,
            Consumer<EntryIntent> log) {
        this.desk = desk;
        this.asOf = asOf;
        this.background = background;
        this.navigator = navigator;
        this.asks = new IssueAsks(() -> issue, log);
        this.lookouts = new IssueLookouts(desk.lookout(), () -> issue, this::record);
        desk.onChange(() -> background.home(this::refresh));
        asOf.addListener((dates, old, now) -> refresh());
        changesOnly.addListener((property, old, now) -> list());
    }

    /// What is shown; null until it was read once.
    public ReadOnlyObjectProperty<@Nullable IssueAt> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Why the issue cannot be shown at this date, or null.
    public ReadOnlyObjectProperty<@Nullable UserProblem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether it is being read.
    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /// Whether the list holds status changes only.
    public BooleanProperty changesOnlyProperty() {
        return changesOnly;
    }

    /// What happened, newest first, as far as the filter lets it through.
    public ObservableList<DevelopmentEntry> entries() {
        return entries;
    }

    /// Has `listener` told of what was recorded here.
    public void onDone(Consumer<Done> listener) {
        onDone = listener;
    }

    /// Has `listener` told of what could not be recorded.
    public void onRefused(Consumer<UserProblem> listener) {
        onRefused = listener;
    }

    /// Has `listener` bring an entry into view when it is asked for.
    public void onShow(Consumer<DevelopmentEntry> listener) {
        onShow = listener;
    }

    /// What the officer looks out for on this issue.
    public IssueLookouts lookouts() {
        return lookouts;
    }

    /// Which developments put others right.
    public Corrections corrections() {
        return corrections;
    }

    /// Shows `id`; the dashboard comes into view.
    public void enter(Id<Issue> id) {
        if (!id.equals(issue)) {
            shown.set(null);
            entries.clear();
            changesOnly.set(false);
        }
        issue = id;
        visible = true;
        reload();
    }

    /// The dashboard goes out of view.
    public void leave() {
        visible = false;
    }

    /// Reads the issue anew.
    public void reload() {
        Id<Issue> id = issue;
        if (id != null) {
            AsOf at = asOf.getValue();
            background.call(() -> desk.at(id, at)).busy(loading).latest("issue")
                    .then(this::show).recover(problem::set).start();
        }
    }

    /// Adds this issue to the brief that is being written, or begins one.
    public void addToBrief() {
        withIssue(id -> navigator.open(Destination.BriefPage.adding(id)));
    }

    /// What is asked of the entry dock.
    public IssueAsks asks() {
        return asks;
    }

    /// Deletes an entry.
    public void delete(DevelopmentEntry entry) {
        record(IssueEdit.DELETED, () -> desk.delete(entry.development().id()), () -> {});
    }

    /// Opens a cited article with its passage in view.
    public void openSource(Source source) {
        navigator.open(new Destination.ArticlePage(source.article().id(), source.citation().passage()));
    }

    /// Goes to what the dashboard only tells in small.
    public void open(Destination destination) {
        navigator.open(destination);
    }

    /// Goes to the history of a record.
    public void openHistory(Id<? extends Content> record) {
        navigator.open(new Destination.HistoryPage(record));
    }

    /// Brings an entry of the history into view.
    public void show(DevelopmentEntry entry) {
        onShow.accept(entry);
    }

    /// Goes to the other end of a link.
    public void open(IssueAround.Tie tie) {
        Optional<DevelopmentEntry> here = entry(tie.other());
        if (here.isPresent()) {
            show(here.get());
        } else if (tie.sort() == IssueAround.Sort.ISSUE) {
            navigator.open(new Destination.IssuePage(new Id<>(tie.other().value())));
        } else if (tie.sort() == IssueAround.Sort.EVENT) {
            navigator.open(new Destination.EventPage(new Id<>(tie.other().value())));
        } else if (tie.on() != null) {
            navigator.open(new Destination.IssuePage(tie.on()));
        }
    }

    private Optional<DevelopmentEntry> entry(Id<?> development) {
        IssueAt now = shown.get();
        return now == null ? Optional.empty() : now.issue().history().stream()
                .filter(entry -> entry.development().id().equals(development)).findFirst();
    }

    /// Writes where the issue stands on the day of the view; here and below `failed` follows where it cannot be.
    public void stand(String sentence, Runnable failed) {
        LocalDate day = asOf.getValue().effective();
        withIssue(id -> record(IssueEdit.STANDING, () -> desk.stand(id, sentence, day), failed));
    }

    /// Writes what our side wants.
    public void objective(String sentence, Runnable failed) {
        withIssue(id -> record(IssueEdit.OBJECTIVE, () -> desk.objective(id, sentence), failed));
    }

    /// Replaces the points of one kind.
    public void points(TalkingPoint.Kind kind, List<String> sentences, Runnable failed) {
        withIssue(id -> record(IssueEdit.POINTS, () -> desk.points(id, kind, sentences), failed));
    }

    /// Replaces the watch terms by those of `text`, which commas, semicolons or lines part.
    public void terms(String text, Runnable failed) {
        List<String> terms = Arrays.asList(text.split("[,;\\n，、；]"));
        withIssue(id -> record(IssueEdit.TERMS, () -> desk.terms(id, terms), failed));
    }

    /// Takes back what was recorded.
    public void undo(UUID change) {
        background.write(() -> {
            desk.undo(change);
            return change;
        }).recover(refused -> onRefused.accept(refused)).start();
    }

    /// Lets the list show `entry`, or what it is folded under, and says at which place that stands;
    /// -1 if it is not there.
    public int reveal(DevelopmentEntry entry) {
        DevelopmentEntry at = corrections.isFolded(entry) ? corrections.first(entry) : entry;
        if (!entries.contains(at)) {
            changesOnly.set(false);
        }
        return entries.indexOf(at);
    }

    private void withIssue(Consumer<Id<Issue>> command) {
        if (issue != null) {
            command.accept(issue);
        }
    }

    private void record(IssueEdit edit, Callable<UUID> work, Runnable failed) {
        record(edit, work, () -> {}, onRefused.andThen(problem -> failed.run()));
    }

    private void record(
            IssueEdit edit, Callable<UUID> work, Runnable after, @Nullable Consumer<UserProblem> refused) {
        AsOf at = asOf.getValue();
        background.write(() -> {
            at.requireRecording();
            return work.call();
        }).then(change -> {
            after.run();
            onDone.accept(new Done(edit, change));
        }).recover(problem -> (refused == null ? onRefused : refused).accept(problem)).start();
    }

    private void refresh() {
        if (visible) {
            reload();
        }
    }

    private void show(IssueAt now) {
        problem.set(null);
        if (now != shown.get()) {
            shown.set(now);
            list();
        }
    }

    private void list() {
        IssueAt now = shown.get();
        if (now != null) {
            corrections = Corrections.in(now.issue().history());
            entries.setAll((changesOnly.get() ? now.issue().statusChanges() : now.issue().history()).stream()
                    .filter(entry -> !corrections.isFolded(entry)).toList());
        }
    }
}
