package org.rapporteur.app;

import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.service.backup.WeeklyCheck;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.backups.BackupsView;
import org.rapporteur.ui.backups.BackupsViewModel;
import org.rapporteur.ui.backups.CheckViewModel;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.Sheet;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.shell.ShellViewModel;

/// Keeps the open tracker safe without being asked: a backup every hour with changes and one at the
/// end, or soon after the next opening where the system ended the program; a check every week; and says in the
/// status bar how it stands.
final class Safekeeping {
    /// What the window knows of backups.
    ///
    /// @param place where they lie, as it is set at the moment
    /// @param opener opens another tracker in the window
    record Vault(Supplier<BackupPlace> place, Consumer<Path> opener) {
        /// Where a tracker is only looked at.
        static Vault none() {
            return new Vault(() -> {
                throw new UserProblem("openForReading", "");
            }, file -> { });
        }
    }

    /// How often it is asked whether an hour has gone.
    private static final long LOOK_SECONDS = 300;
    /// When that is asked first, and the tracker checked: by then what one opens it for is on the screen.
    private static final long FIRST_SECONDS = 60;
    /// A backup that takes no longer is not worth a word.
    private static final Duration UNSAID = Duration.millis(400);

    private final Shell.Surroundings around;
    private final ShellViewModel frame;
    private final BackupsViewModel backups;
    private final CheckViewModel check;
    private final Messages messages;
    private @Nullable ScheduledFuture<?> hourly;
    private @Nullable ScheduledFuture<?> weekly;
    private boolean leaving;

    Safekeeping(OpenTracker open, ShellViewModel frame, Shell.Surroundings around) {
        this.around = around;
        this.frame = frame;
        this.messages = around.messages();
        var inside = new BackupsViewModel.Around(open, around.preferences(), around.vault().place(),
                around.background(), messages, Voice.of(around.overlay().notices()),
                file -> backUpLast(() -> around.vault().opener().accept(file)));
        this.backups = new BackupsViewModel(inside);
        this.check = new CheckViewModel(inside);
    }

    /// The screen.
    Page page() {
        return new BackupsView(backups, check, around.saveAs(), around.choosers(), messages);
    }

    /// Begins: looks how it stands, and from then on by itself.
    void begin() {
        backups.stateProperty().subscribe(state -> say());
        backups.busyProperty().subscribe(busy -> say());
        backups.problemProperty().subscribe(problem -> say());
        check.lastProperty().subscribe(result -> say());
        if (!backups.isKept()) {
            return;
        }
        backups.reload();
        ScheduledExecutorService later = around.later();
        hourly = later.scheduleWithFixedDelay(() -> around.background().home(backups::hourly),
                FIRST_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        weekly = later.schedule(() -> around.background().home(check::weekly), FIRST_SECONDS, TimeUnit.SECONDS);
    }

    /// Looks anew which backups there are, since one was made elsewhere.
    void look() {
        backups.reload();
    }

    private void say() {
        WeeklyCheck.Result checked = check.lastProperty().get();
        boolean damaged = checked != null && !checked.isSound();
        frame.backupProperty().set(damaged ? messages.get("backups.status.damaged") : backups.brief());
        frame.backupUrgentProperty().set(damaged || backups.problemProperty().get() != null);
    }

    /// Makes the last backup, where one is due, and goes on with `then`. Where that takes a moment it
    /// is said, and can be left; where it fails, so is that.
    void backUpLast(Runnable then) {
        if (!backups.isKept() || leaving) {
            then.run();
            return;
        }
        leaving = true;
        Overlay overlay = around.overlay();
        var wait = new PauseTransition(UNSAID);
        Runnable go = () -> {
            wait.stop();
            if (leaving) {
                leaving = false;
                overlay.close();
                then.run();
            }
        };
        wait.setOnFinished(event -> overlay.show(sheet(messages.get("backups.last.doing"), new ProgressBar(), () -> {
            backups.giveUp();
            go.run();
        })));
        wait.play();
        backups.backUpLast(go, problem -> {
            wait.stop();
            if (leaving) {
                overlay.show(sheet(messages.of(problem), null, go));
            }
        });
    }

    private Sheet sheet(String sentence, @Nullable ProgressBar bar, Runnable go) {
        var content = new VBox(Labels.wrapping(sentence));
        content.getStyleClass().add("sheet-content");
        if (bar != null) {
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setAccessibleText(sentence);
            content.getChildren().add(bar);
        }
        var sheet = new Sheet(messages.get("backups.last.title"), content);
        sheet.withOther(messages.get("backups.last.without"), go);
        sheet.withOther(messages.get("backups.last.stay"), () -> {
            leaving = false;
            sheet.close();
        });
        return sheet;
    }

    /// Ends it, with the tracker.
    void end() {
        if (hourly != null) {
            hourly.cancel(false);
        }
        if (weekly != null) {
            weekly.cancel(false);
        }
    }
}
