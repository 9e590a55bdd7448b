package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.stage.Window;

/// Tells the start-up benchmark when the window, and when the first screen is on the display. Does
/// nothing unless the property `rapporteur.bench.painted` names a file; with
/// `rapporteur.bench.exit=true` the program ends after the screen.
public final class Painted {
    /// The pulse that shows a change comes after the one that lays it out; the next says that the
    /// drawing is over.
    private static final int FRAMES = 3;

    private Painted() {}

    /// Signals as soon as what the scene holds now has been drawn. On the FX thread.
    public static void afterNextFrame() {
        countDown("", Painted::end);
    }

    /// Signals, beside the file with `.window` after its name, as soon as the window has been drawn.
    /// On the FX thread.
    static void windowAfterNextFrame() {
        countDown(".window", () -> { });
    }

    private static void countDown(String suffix, Runnable then) {
        var file = System.getProperty("rapporteur.bench.painted");
        if (file != null) {
            new Countdown(() -> {
                signal(Path.of(file + suffix));
                then.run();
            }).start();
        }
    }

    /// Writes the wall clock's microseconds into `file`, and those that the processors worked for us.
    private static void signal(Path file) {
        try {
            long now = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
            long worked = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1000;
            Files.writeString(file, now + " " + worked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end() {
        if (Boolean.getBoolean("rapporteur.bench.exit")) {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        }
    }

    private static final class Countdown extends AnimationTimer {
        private final Runnable over;
        private int left = FRAMES;

        Countdown(Runnable over) {
            this.over = over;
        }

        @Override
        public void handle(long now) {
            left--;
            if (left == 0) {
                stop();
                over.run();
            }
        }
    }
}
