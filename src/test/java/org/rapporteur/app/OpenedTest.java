package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.control.WebAddresses;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.ErrorReporter;
import org.rapporteur.ui.task.Executors;

class OpenedTest {
    private final Executors executors = Executors.threads(1);
    private final ScheduledThreadPoolExecutor later = new ScheduledThreadPoolExecutor(1);
    private final CountDownLatch read = new CountDownLatch(1);

    @TempDir
    Path folder;

    private SampleDesk desk;
    private Opened opened;

    @BeforeEach
    void open() {
        desk = SampleDesk.in(folder);
        opened = Opened.of(desk.open());
    }

    @AfterEach
    void close() {
        read.countDown();
        later.shutdownNow();
        executors.close();
        desk.close();
    }

    /// The window of a large tracker stood empty until all of its overview was read.
    @Test
    @Timeout(value = 40, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void theFrameStandsWhileTheTrackerIsStillBeingRead() throws InterruptedException {
        var reading = new CountDownLatch(1);
        executors.reader().execute(() -> desk.open().read(sql -> {
            reading.countDown();
            return await();
        }));
        assertTrue(reading.await(30, TimeUnit.SECONDS));

        var errors = new ErrorReporter(problem -> { }, fault -> { });
        Stage stage = Gallery.show(() -> {
            var overlay = new Overlay(new Region(), desk.messages());
            var owner = new Stage();
            owner.setScene(new Scene(new Region()));
            overlay.setContent(new Shell(opened, new Shell.Surroundings(owner, overlay,
                    Background.onScreen(executors, errors), later, Path.of("papers"),
                    WebAddresses.never(), SaveAs.never(), new Choosers(new Preferences(folder), () -> { }), desk.messages(),
                    new Preferences(folder.resolve("config")), Vaults.in(folder))).build());
            return overlay;
        }, ColorScheme.LIGHT, 1440, 900);

        assertNotNull(stage.getScene().lookup(".rail"));
        read.countDown();
        Gallery.close(stage);
    }

    private boolean await() {
        try {
            return read.await(120, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
