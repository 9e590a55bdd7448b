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
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Knows when the window, and when the first screen is on the display, and tells the start-up benchmark
/// where the property `rapporteur.bench.painted` names a file; with `rapporteur.bench.exit=true` the
/// program ends after the screen.
public final class Painted {
    /// The pulse that shows a change comes after the one that lays it out; the next says that the
    /// drawing is over.
    private static final int FRAMES = 3;

    private Painted() {}

    /// Signals as soon as what the scene holds now has been drawn. On the FX thread.
    public static void afterNextFrame() {
        if (System.getProperty("rapporteur.bench.painted") != null) {
            new Countdown().start();
        }
    }

    /// Runs `then`, which must be short, when `scene` has been laid out for the first time and is about to be
    /// drawn, and signals that beside the file, with `.window` after its name. On the FX thread.
    public static void first(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new First(scene, then));
        Platform.requestNextPulse();
    }

    private static void tell(String suffix) {
        var file = System.getProperty("rapporteur.bench.painted");
        if (file != null) {
            signal(Path.of(file + suffix));
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

    private static final class First implements Runnable {
        private final Scene scene;
        private final Runnable then;

        First(Scene scene, Runnable then) {
            this.scene = scene;
            this.then = then;
        }

        @Override
        public void run() {
            scene.removePostLayoutPulseListener(this);
            tell(".window");
            then.run();
        }
    }

    private static final class Countdown extends AnimationTimer {
        private int left = FRAMES;

        @Override
        public void handle(long now) {
            left--;
            if (left == 0) {
                stop();
                tell("");
                end();
            }
        }
    }
}
