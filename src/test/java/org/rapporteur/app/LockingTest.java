package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.settings.Passphrase;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Samples;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.ErrorReporter;

class LockingTest {
    private final ScheduledExecutorService later =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final Hand robot = new Hand();

    @TempDir
    private Path folder;

    private TextField secret;
    private Preferences preferences;
    private Instant now = Instant.parse("2026-03-02T10:00:00Z");
    private int fired;
    private Stage stage;
    private Locking locking;

    @BeforeEach
    void show() {
        preferences = new Preferences(folder);
        stage = Gallery.show(() -> {
            secret = new TextField("Minister");
            return new StackPane(secret);
        }, ColorScheme.LIGHT, 1024, 700);
        locking = Toolkit.onFx(() -> {
            stage.setTitle("us-china – Rapporteur");
            stage.getScene().getAccelerators().put(KeyCombination.valueOf("Shortcut+Z"), () -> fired++);
            var background = new Background(
                    org.rapporteur.ui.task.Executors.inline(), Platform::runLater,
                    new ErrorReporter(problem -> { }, fault -> { }));
            var made = new Locking(new Locking.Around(stage, preferences, background, later, () -> now),
                    () -> Samples.MESSAGES);
            stage.getScene().getAccelerators().put(
                    KeyCombination.valueOf("Shortcut+Alt+L"), () -> made.lockSoon(() -> fired++));
            return made;
        });
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        later.shutdownNow();
    }

    @Test
    void withoutAPassphraseNothingIsLocked() {
        assertFalse(Toolkit.onFx(locking::lock));
    }

    @Test
    void nothingBehindTheLockCanBeReached() {
        lock();

        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(0, fired);
        assertEquals("Rapporteur", Toolkit.onFx(stage::getTitle));
        assertTrue(Toolkit.onFx(() -> secret.getScene() == null));
        assertTrue(Toolkit.onFx(() -> stage.getScene().getFocusOwner().getId().startsWith("lock-")));
    }

    @Test
    void theKeyLocksOrElseAsksForAPassphrase() {
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.L);
        assertEquals(1, fired);

        preferences.lock(Passphrase.of("open sesame".toCharArray()));
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.L);
        assertTrue(locking.isLocked());
    }

    @Test
    void thePassphraseBringsEverythingBack() {
        lock();

        robot.write("open sesame", 0).push(KeyCode.ENTER);
        assertFalse(locking.isLocked());
        assertEquals("us-china – Rapporteur", Toolkit.onFx(stage::getTitle));
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(1, fired);
    }

    @Test
    void aWrongPassphraseMustWait() {
        lock();

        // What is listened to is seen however late this thread comes to look.
        var disabled = new ArrayList<Boolean>();
        Toolkit.runOnFx(() -> find("#lock-passphrase").disabledProperty()
                .addListener((at, was, is) -> disabled.add(is)));
        long asked = System.nanoTime();

        robot.write("wrong", 0).push(KeyCode.ENTER);
        for (int i = 0; i < 400 && Toolkit.onFx(disabled::size) < 2; i++) {
            Gallery.settle();
        }

        assertEquals(List.of(true, false), Toolkit.onFx(() -> List.copyOf(disabled)));
        assertTrue(System.nanoTime() - asked >= TimeUnit.SECONDS.toNanos(1));
        assertTrue(locking.isLocked());
        assertEquals(Samples.MESSAGES.get("lock.wrong", 1), ((Label) find("#lock-said")).getText());
    }

    @Test
    void theWindowLocksAfterAWhileWithoutKeysOrMouse() {
        preferences.lock(Passphrase.of("open sesame".toCharArray()));
        now = now.plus(Duration.ofMinutes(9));
        assertFalse(Toolkit.onFx(locking::lockIfIdle));

        now = now.plus(Duration.ofMinutes(1));
        assertTrue(Toolkit.onFx(locking::lockIfIdle));
    }

    private void lock() {
        preferences.lock(Passphrase.of("open sesame".toCharArray()));
        assertTrue(Toolkit.onFx(locking::lock));
        Gallery.settle();
    }

    private Node find(String selector) {
        return Toolkit.onFx(() -> stage.getScene().getRoot().lookup(selector));
    }
}
