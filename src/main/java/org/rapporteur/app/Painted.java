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
import org.jspecify.annotations.Nullable;

/// Tells the start-up benchmark when the first screen is on the display. Does nothing unless the
/// property `rapporteur.bench.painted` names a file; with `rapporteur.bench.exit=true` the
/// program then ends.
public final class Painted {
    /// The pulse that shows a change comes after the one that lays it out; the next says that the
    /// drawing is over.
    private static final int FRAMES = 3;

    private Painted() {}

    /// Signals as soon as what the scene holds now has been drawn. On the FX thread.
    public static void afterNextFrame() {
        if (file() != null) {
            new Countdown().start();
        }
    }

    /// Signals now: writes the wall clock's microseconds into the file, and those that the
    /// processors worked for us.
    public static void signal() {
        var file = file();
        if (file == null) {
            return;
        }
        try {
            long now = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
            long worked = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1000;
            Files.writeString(Path.of(file), now + " " + worked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (Boolean.getBoolean("rapporteur.bench.exit")) {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        }
    }

    private static @Nullable String file() {
        return System.getProperty("rapporteur.bench.painted");
    }

    private static final class Countdown extends AnimationTimer {
        private int left = FRAMES;

        @Override
        public void handle(long now) {
            left--;
            if (left == 0) {
                stop();
                signal();
            }
        }
    }
}
