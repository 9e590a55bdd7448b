package org.rapporteur.ui.backups;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.backup.BackupFile;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.service.backup.BackupWriter;
import org.rapporteur.service.backup.Backups;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

/// The backups of the open tracker: makes them by itself and on demand, and shows what there are.
public final class BackupsViewModel {
    private static final Duration BETWEEN = Duration.ofHours(1);

    /// What it works with.
    ///
    /// @param open the tracker
    /// @param preferences where folder, room and key are kept
    /// @param place where backups lie, as the preferences say at the moment
    /// @param opener opens another tracker in the window
    public record Around(
            OpenTracker open, Preferences preferences, Supplier<BackupPlace> place, Background background,
            Messages messages, Voice voice, Consumer<Path> opener) {}

    /// What there is.
    ///
    /// @param files the backups of this tracker and its copies, the newest first
    /// @param newest the newest of this file, or null
    /// @param begun when something was recorded first
    /// @param due whether something was recorded since
    /// @param folder where they lie
    /// @param place how they are made
    public record State(
            List<BackupFile> files, @Nullable BackupFile newest, Instant begun, boolean due, Path folder,
            BackupPlace place) {
        public State {
            files = List.copyOf(files);
        }
    }

    private final Around around;
    private final Instant opened;
    private final ObjectProperty<@Nullable State> state = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable UserProblem> problem = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private volatile @Nullable BackupWriter running;

    /// The backups of a tracker that was opened just now.
    public BackupsViewModel(Around around) {
        this.around = around;
        this.opened = around.open().clock().instant();
    }

    /// What there is; null until it was looked for.
    public ObjectProperty<@Nullable State> stateProperty() {
        return state;
    }

    /// Why the last attempt to make one, or to look for them, failed; null where it did not.
    public ObjectProperty<@Nullable UserProblem> problemProperty() {
        return problem;
    }

    /// Whether one is being made.
    public BooleanProperty busyProperty() {
        return busy;
    }

    /// Whether this tracker is backed up at all: not where it is only looked at.
    public boolean isKept() {
        return Backups.areMadeOf(around.open());
    }

    Around around() {
        return around;
    }

    BackupWords words() {
        return new BackupWords(around.messages(), around.open().clock(), ZoneId.systemDefault());
    }

    /// How it stands, in a sentence.
    String lead() {
        State known = state.get();
        if (busy.get()) {
            return around.messages().get("backups.making");
        }
        if (known == null) {
            return "";
        }
        if (known.newest() == null) {
            return around.messages().get("backups.noneYet");
        }
        return around.messages().get(known.due() ? "backups.behind" : "backups.upToDate",
                words().dayTime(known.newest().at()));
    }

    /// The same in the few words of the status bar.
    public String brief() {
        State known = state.get();
        if (!isKept() || known == null && problem.get() == null) {
            return "";
        }
        if (busy.get()) {
            return around.messages().get("backups.status.making");
        }
        BackupFile newest = known == null ? null : known.newest();
        String last = newest == null ? around.messages().get("backups.status.none")
                : around.messages().get("backups.status.last", words().time(newest.at()));
        return problem.get() == null ? last : around.messages().get("backups.status.failed", last);
    }

    /// Looks what there is.
    public void reload() {
        around.background().work(progress -> look(null)).latest("backups").then(state::set).recover(problem::set)
                .start();
    }

    /// Makes one if an hour has gone since the last, or where there is none since the tracker was begun, and
    /// something was recorded. That makes up for the last one of a day that ended with the computer.
    public void hourly() {
        if (isKept() && !busy.get() && !last().plus(BETWEEN).isAfter(around.open().clock().instant())) {
            make(false, made -> { }, failed -> { });
        }
    }

    private Instant last() {
        State known = state.get();
        if (known == null) {
            return opened;
        }
        return known.newest() == null ? known.begun() : known.newest().at();
    }

    /// Makes one now.
    public void backUp() {
        if (!busy.get()) {
            make(true, made -> made.ifPresent(file -> around.voice().say(
                    around.messages().get("backups.made"))), failed -> { });
        }
    }

    /// Makes one if something was recorded since the last, after all that waits to be recorded; `then`
    /// follows, or `failed` where it cannot be made. For the end of the work on the tracker.
    public void backUpLast(Runnable then, Consumer<UserProblem> failed) {
        around.background().write(() -> true).then(written -> make(false, made -> then.run(), failed)).start();
    }

    /// Gives up the one that is being made.
    public void giveUp() {
        BackupWriter writer = running;
        if (writer != null) {
            writer.giveUp();
        }
    }

    private void make(boolean always, Consumer<Optional<BackupFile>> then, Consumer<UserProblem> failed) {
        problem.set(null);
        busy.set(true);
        around.background().work(progress -> {
            BackupPlace place = around.place().get();
            Backups backups = Backups.of(around.open(), place);
            var writer = new BackupWriter(around.open(), backups, place);
            running = writer;
            Optional<BackupFile> made = always || writer.isDue() ? writer.write() : Optional.empty();
            made.ifPresent(file -> backups.thin(file.at()));
            return new Made(made, look(backups));
        }).then(made -> {
            busy.set(false);
            state.set(made.state());
            then.accept(made.file());
        }).recover(why -> {
            busy.set(false);
            problem.set(why);
            failed.accept(why);
        }).recoverAll(why -> {
            busy.set(false);
            failed.accept(UserProblem.because(why, "backupFailed"));
        }).start();
    }

    private record Made(Optional<BackupFile> file, State state) {}

    private State look(@Nullable Backups known) {
        BackupPlace place = around.place().get();
        Backups backups = known == null ? Backups.of(around.open(), place) : known;
        boolean due = new BackupWriter(around.open(), backups, place).isDue();
        return new State(backups.all(), backups.newest(around.open()).orElse(null), Backups.begun(around.open()),
                due, backups.folder(), place);
    }
}
