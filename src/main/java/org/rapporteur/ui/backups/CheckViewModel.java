package org.rapporteur.ui.backups;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.backup.WeeklyCheck;

/// Whether the open tracker is whole: looked at by itself once a week, or on demand.
public final class CheckViewModel {
    private final BackupsViewModel.Around around;
    private final WeeklyCheck check;
    private final ObjectProperty<WeeklyCheck.@Nullable Result> last = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /// The check of the tracker of `around`.
    public CheckViewModel(BackupsViewModel.Around around) {
        this.around = around;
        this.check = new WeeklyCheck(around.open());
    }

    /// What the last check found, or null.
    public ObjectProperty<WeeklyCheck.@Nullable Result> lastProperty() {
        return last;
    }

    /// Whether it is being checked.
    BooleanProperty busyProperty() {
        return busy;
    }

    /// Finds out when it was checked last.
    void reload() {
        if (last.get() == null) {
            around.background().call(check::last).latest("check-last")
                    .then(found -> found.ifPresent(last::set)).start();
        }
    }

    /// Checks it if that was not done within a week. Says something only where something is wrong.
    public void weekly() {
        around.background().call(check::isDue).then(due -> {
            if (due && !busy.get()) {
                run();
            }
        }).start();
    }

    /// Checks it now.
    void run() {
        around.background().work(progress -> check.run()).busy(busy).then(found -> found.ifPresent(result -> {
            last.set(result);
            if (!result.isSound()) {
                around.voice().problem().accept(new UserProblem(
                        "checkFound", check.fileName(), result.found()));
            }
        })).start();
    }
}
