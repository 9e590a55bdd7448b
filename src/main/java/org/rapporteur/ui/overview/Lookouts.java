package org.rapporteur.ui.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Task;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.service.Overview;
import org.rapporteur.ui.task.Background;

/// The commands by which tasks and flags are entered on the Overview. While the view leaves out
/// what was recorded lately, none of them does anything but say so.
public final class Lookouts {
    /// Something was recorded.
    ///
    /// @param edit what
    /// @param change the change that [#undo] takes back
    public record Done(OverviewEdit edit, UUID change) {}

    private final Overview overview;
    private final ObservableValue<AsOf> asOf;
    private final Background background;
    private Consumer<Done> onDone = done -> {};
    private Consumer<UserProblem> onRefused = refused -> {};

    Lookouts(Overview overview, ObservableValue<AsOf> asOf, Background background) {
        this.overview = overview;
        this.asOf = asOf;
        this.background = background;
    }

    /// Has `listener` told of what was recorded here.
    public void onDone(Consumer<Done> listener) {
        onDone = listener;
    }

    /// Has `listener` told of what could not be recorded.
    public void onRefused(Consumer<UserProblem> listener) {
        onRefused = listener;
    }

    /// The day on which one works: that of the view, from which the lines of what is next are told.
    LocalDate day() {
        return asOf.getValue().effective();
    }

    /// Enters a task on `line`; see [TaskLine].
    ///
    /// @param due by when, or null for what the line says
    /// @param ended told whether it was recorded
    public void addTask(String line, @Nullable When due, @Nullable Id<Issue> issue, Consumer<Boolean> ended) {
        TaskLine read = TaskLine.read(line, day());
        record(OverviewEdit.TASK_ADDED, () -> due == null
                ? overview.tasks().add(read.form(), read.what(), read.due(), issue)
                : overview.tasks().add(read.form(), line, due, issue), ended);
    }

    /// Ticks a task off.
    public void done(Id<Task> task) {
        record(OverviewEdit.TASK_DONE, () -> overview.tasks().done(task));
    }

    /// Takes a task off the list that need not be done.
    public void drop(Id<Task> task) {
        record(OverviewEdit.TASK_DROPPED, () -> overview.tasks().drop(task));
    }

    /// The month after that of the view's date.
    public PartialDate monthAhead() {
        LocalDate day = asOf.getValue().effective();
        return PartialDate.parse(YearMonth.from(day).plusMonths(1).toString());
    }

    /// Flags what the month ahead may bring for an issue.
    ///
    /// @param ended told whether it was recorded
    public void flag(Id<Issue> issue, Flag.Form form, String why, Consumer<Boolean> ended) {
        PartialDate month = monthAhead();
        record(OverviewEdit.FLAGGED, () -> overview.lookout().flag(issue, form, month, why), ended);
    }

    /// Takes a flag away.
    public void unflag(Id<Flag> flag) {
        record(OverviewEdit.UNFLAGGED, () -> overview.lookout().deleteFlag(flag));
    }

    /// Takes back what was recorded.
    public void undo(UUID change) {
        background.write(() -> {
            overview.undo(change);
            return change;
        }).recover(refused -> onRefused.accept(refused)).start();
    }

    private void record(OverviewEdit edit, Callable<UUID> work) {
        record(edit, work, recorded -> { });
    }

    private void record(OverviewEdit edit, Callable<UUID> work, Consumer<Boolean> ended) {
        AsOf at = asOf.getValue();
        background.write(() -> {
            at.requireRecording();
            return work.call();
        }).then(change -> {
            ended.accept(true);
            onDone.accept(new Done(edit, change));
        }).recover(refused -> {
            ended.accept(false);
            onRefused.accept(refused);
        }).start();
    }
}
