package org.rapporteur.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.TrackerName;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.service.backup.Backups;
import org.rapporteur.service.salvage.Salvage;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.dialog.NoticeAction;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.salvage.SalvageSheet;
import org.rapporteur.ui.salvage.SalvageViewModel;
import org.rapporteur.ui.task.Background;

/// Says why a tracker was not opened, and offers what can be done instead: to read it beside who
/// holds it, or to salvage it where it is damaged.
///
/// @param preferences know in whose name something is recorded
/// @param backups where backups lie, as it is set at the moment
record Refused(
        Overlay overlay, Background background, SaveAs saveAs, Messages messages, Preferences preferences,
        Supplier<BackupPlace> backups) {
    /// Why a tracker cannot be written that can be read all the same.
    private static final Set<String> READABLE = Set.of("openElsewhere", "lockLeft", "migrationNeedsBackup");

    /// Says it.
    ///
    /// @param file the tracker, where one was named
    /// @param open opens a tracker for writing
    /// @param look opens it for reading alone
    void say(UserProblem problem, @Nullable Path file, Consumer<Path> open, Consumer<Path> look) {
        if (file != null && READABLE.contains(problem.key())) {
            // What can be done stands as long as the reason does: who comes back to the window finds both.
            overlay.notices().warn(messages.of(problem), does("app.look.do", () -> look.accept(file)));
            return;
        }
        overlay.notices().problem(problem);
        if (file != null) {
            mend(problem, file, open);
        }
    }

    private void mend(UserProblem problem, Path file, Consumer<Path> open) {
        switch (problem.key()) {
            case "damaged", "foreignParts" -> salvage(file, open);
            case "notTracker" -> {
                if (file.toString().endsWith(TrackerName.EXTENSION)) {
                    overlay.notices().warn(messages.get("app.salvage.offer", file.getFileName()),
                            does("app.salvage.do", () -> salvage(file, open)));
                }
            }
            default -> { }
        }
    }

    private List<NoticeAction> does(String key, Runnable action) {
        return List.of(new NoticeAction(messages.get(key), action));
    }

    private void salvage(Path file, Consumer<Path> open) {
        String author = preferences.author().orElse("");
        SalvageSheet.offer(new SalvageViewModel(file,
                (fresh, progress) -> new Salvage(file, fresh, author, Clock.systemUTC(), progress).run(),
                new SalvageViewModel.Cure(() -> Backups.ofDamaged(file, backups.get()),
                        (backup, passphrase, fresh) -> Backups.in(backup.file().toAbsolutePath().getParent(),
                                backups.get()).restore(backup, passphrase, fresh)),
                open, background, messages), overlay, saveAs, messages);
    }
}
