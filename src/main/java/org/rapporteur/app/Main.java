package org.rapporteur.app;

import com.sun.glass.ui.Application;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.settings.Preferences;
import org.rapporteur.settings.Settings;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.task.Executors;

/// Runs the program with a window. The tracker is opened while the toolkit still starts.
final class Main {
    private static final int WORKERS = 2;
    /// How long the end of the system waits for a tracker that is being opened, in seconds.
    private static final int PATIENCE = 5;
    /// The name of the program, as the desktop entry has it.
    private static final String NAME = "rapporteur";

    private Main() {}

    /// Shows the window on `file`; where that is null on the tracker left open last, if any, else the
    /// welcome screen; and returns when it
    /// is closed. Where another window has `file` already, that comes to the front instead.
    ///
    /// @param shown run on the JavaFX thread once the window is on the display
    /// @throws UnsupportedOperationException if there is no display that answers
    static void run(@Nullable Path file, Messages messages, Preferences preferences, AppDirs dirs,
            Runnable shown) {
        var closed = new CountDownLatch(1);
        Path wanted = file == null ? leftOpen(preferences) : file;
        var windows = new OpenWindows(dirs.state().resolve("windows"), ProcessHandle.current().pid());
        if (file != null && windows.bringsToFront(file)) {
            return;
        }
        // What was recorded is written, and told, before the trackers go.
        try (var system = new SystemEnd(); windows; var trackers = new Trackers(preferences);
                var executors = Executors.threads(WORKERS)) {
            CompletableFuture<Trackers.Opening> opening = wanted == null
                    ? CompletableFuture.completedFuture(Trackers.Opening.none())
                    : CompletableFuture.supplyAsync(
                            () -> trackers.opening(wanted, executors.reader()), executors.reader());
            // Not for ever: the file may lie on a drive that does not answer.
            system.asksEarly(() -> opening.copy()
                    .completeOnTimeout(Trackers.Opening.none(), PATIENCE, TimeUnit.SECONDS).join().close());
            Platform.startup(() -> {
                // The desktop finds the window's entry by this name; a window of no Application has "java".
                Application.GetApplication().setName(NAME);
                Window window = new Window(messages, preferences, trackers, executors, dirs, new Choosers(
                        preferences, () -> ChooserKinds.teach(dirs.cache().resolve("mime"))));
                window.show(closed::countDown);
                // Else the frame would be built before the window has shown itself once.
                window.afterFirstFrame(() -> window.await(opening));
                if (Machine.here().isMac()) {
                    FinderFiles.arriveAt(window::open);
                }
                windows.watch(trackers.later(), window::comesFor);
                // Not meanwhile: the first screen is drawn.
                trackers.later().schedule(() -> system.asks(window::end), 1, TimeUnit.SECONDS);
                shown.run();
            });
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The tracker that was open last, where the user wants to go on with it and it is still there.
    private static @Nullable Path leftOpen(Preferences preferences) {
        return preferences.get(Settings.REOPEN)
                ? preferences.recent().stream().limit(1).filter(Files::exists).findFirst().orElse(null) : null;
    }
}
