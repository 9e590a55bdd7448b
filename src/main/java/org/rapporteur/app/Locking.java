package org.rapporteur.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.settings.Passphrase;
import org.rapporteur.settings.Preferences;
import org.rapporteur.settings.Settings;
import org.rapporteur.ui.dialog.LockScreen;
import org.rapporteur.ui.task.Background;

/// Locks the window, when asked or after a while without a key or the mouse, until the passphrase
/// is given. A convenience: what is in the file is as readable as before for who has the file.
///
/// Everything that was in the window is out of it meanwhile, so that neither the keys nor a screen
/// reader reach it; work goes on behind. Each wrong passphrase makes the next wait longer.
final class Locking {
    private static final long LOOK_SECONDS = 10;
    private static final int LONGEST_WAIT = 32;

    /// What stood in the window.
    private record Behind(
            Parent root, String title, Map<KeyCombination, Runnable> keys, Passphrase passphrase, LockScreen screen) {}

    /// What it works with.
    ///
    /// @param later where waiting is done
    /// @param clock tells how long nothing happened, the computer's sleep included
    record Around(Stage stage, Preferences preferences, Background background, ScheduledExecutorService later,
            InstantSource clock) {}

    private final Around around;
    private final Supplier<Messages> messages;
    private Instant touched;
    private @Nullable Behind behind;
    private int wrong;

    Locking(Around around, Supplier<Messages> messages) {
        this.around = around;
        this.messages = messages;
        this.touched = around.clock().instant();
    }

    /// From now on looks whether anything happens in the window.
    void watch() {
        around.stage().addEventFilter(InputEvent.ANY, event -> {
            if (isIdle()) {
                event.consume();
                lockSoon(() -> { });
            }
            touched = around.clock().instant();
        });
        around.later().scheduleWithFixedDelay(
                () -> around.background().home(this::lockIfIdle), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /// Locks if nothing happened for as long as preferences say.
    ///
    /// @return whether it did so now
    boolean lockIfIdle() {
        return isIdle() && lock();
    }

    private boolean isIdle() {
        long idle = Duration.between(touched, around.clock().instant()).toMinutes();
        // The preferences are a file: not to be read at every move of the mouse.
        if (behind != null || idle < 1) {
            return false;
        }
        int minutes = around.preferences().get(Settings.LOCK_MINUTES);
        return minutes > 0 && idle >= minutes;
    }

    /// Locks the window once the key or the mouse that asks for it has been dealt with: the keys of
    /// the window cannot be taken away while one of them acts.
    ///
    /// @param otherwise is run where no passphrase is set
    void lockSoon(Runnable otherwise) {
        around.background().home(() -> {
            if (!lock()) {
                otherwise.run();
            }
        });
    }

    /// Whether the window is locked.
    boolean isLocked() {
        return behind != null;
    }

    /// Locks the window now.
    ///
    /// @return whether it is locked; not so where no passphrase is set
    boolean lock() {
        Passphrase passphrase = around.preferences().lock().orElse(null);
        if (behind != null || passphrase == null) {
            return behind != null;
        }
        var scene = around.stage().getScene();
        var screen = new LockScreen(messages.get(), this::tried);
        behind = new Behind(scene.getRoot(), around.stage().getTitle(), Map.copyOf(scene.getAccelerators()),
                passphrase, screen);
        hideOthers();
        scene.getAccelerators().clear();
        scene.setRoot(screen);
        around.stage().setTitle(messages.get().get("app.name"));
        screen.focusField();
        return true;
    }

    /// What pops up over the window is a window of its own.
    private void hideOthers() {
        List.copyOf(Window.getWindows()).reversed().stream()
                .filter(window -> window != around.stage()).forEach(Window::hide);
    }

    private void tried(char[] words) {
        Behind now = behind;
        if (now != null) {
            around.background().work(progress -> now.passphrase().isOf(words))
                    .then(right -> answer(now, right)).start();
        }
    }

    private void answer(Behind now, boolean right) {
        if (right) {
            wrong = 0;
            behind = null;
            var scene = around.stage().getScene();
            scene.setRoot(now.root());
            scene.getAccelerators().putAll(now.keys());
            around.stage().setTitle(now.title());
            now.root().requestFocus();
            return;
        }
        int seconds = Math.min(LONGEST_WAIT, 1 << Math.min(wrong, 5));
        wrong++;
        now.screen().refuse(seconds);
        around.later().schedule(() -> around.background().home(now.screen()::again), seconds, TimeUnit.SECONDS);
    }
}
