package org.rapporteur.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Theme;
import org.rapporteur.ui.control.WebAddresses;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.task.Background;

/// Draws the Overview of a tracker into a picture without a window: on JavaFX's Headless
/// platform, in software. A toolkit starts once, so a process can do this instead of opening a
/// window, not beside it.
final class OverviewPicture {
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    /// Charts draw themselves in the pulse after the one that lays them out.
    private static final int FRAMES = 4;

    private final DisplayCheck display;
    private final Messages messages;

    OverviewPicture(DisplayCheck display, Messages messages) {
        this.display = display;
        this.messages = messages;
    }

    /// Draws the Overview of `tracker` into the PNG file `picture`.
    ///
    /// @return why there is no picture, in a sentence; empty where there is one
    Optional<String> draw(Path tracker, Path picture) {
        List<Need> missing = display.missingForPictures();
        if (!missing.isEmpty()) {
            return Optional.of(display.noPicture(missing));
        }
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var drawn = new CompletableFuture<WritableImage>();
        try (var open = OpenTracker.read(tracker, Clock.systemUTC())) {
            Platform.startup(() -> show(open, drawn));
            write(drawn.join(), picture);
        }
        Platform.exit();
        return Optional.empty();
    }

    /// Everything is loaded on this thread, so what is shown is complete.
    private void show(OpenTracker open, CompletableFuture<WritableImage> drawn) {
        try {
            var stage = new Stage();
            var overlay = new Overlay(new Region(), messages);
            var preferences = new Preferences(Path.of("preferences"));
            var scene = new Scene(overlay, WIDTH, HEIGHT);
            new Theme().dress(scene);
            stage.setScene(scene);
            overlay.setContent(new Shell(Opened.of(open), new Shell.Surroundings(stage, overlay, Background.inline(),
                    Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory()),
                    Path.of("papers"), WebAddresses.never(), SaveAs.never(),
                    new Choosers(preferences, () -> { }), messages, preferences, Safekeeping.Vault.none()))
                    .build());
            stage.show();
            new AnimationTimer() {
                private int left = FRAMES;

                @Override
                public void handle(long now) {
                    left--;
                    if (left == 0) {
                        stop();
                        drawn.complete(scene.snapshot(null));
                    }
                }
            }.start();
        } catch (RuntimeException e) {
            drawn.completeExceptionally(e);
        }
    }

    private static void write(WritableImage image, Path picture) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var buffer = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), buffer, 0, width);
        var pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pixels.setRGB(0, 0, width, height, buffer, 0, width);
        try {
            ImageIO.write(pixels, "png", picture.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
