package org.rapporteur.ui.shell;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import org.jspecify.annotations.Nullable;

/// What can be done before it is asked for, done a step at a time while nobody is at the keys or the
/// mouse. Any input holds it up until it is quiet again.
final class Groundwork {
    /// How long nobody must have touched anything.
    private static final Duration QUIET = Duration.ofSeconds(1);
    /// Between steps, so that what one of them asks for arrives, and the window is drawn.
    private static final javafx.util.Duration PAUSE = javafx.util.Duration.millis(100);

    private final Scene scene;
    private final LongSupplier nanos;
    private final Supplier<List<Runnable>> plan;
    private final Runnable done;
    private final EventHandler<InputEvent> input = event -> touched();
    /// Not a timeline that repeats, which makes up for what a long step had it miss, all at once.
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable Queue<Runnable> steps;
    private long touched;

    /// @param scene where input is watched
    /// @param nanos what time it is, as [System#nanoTime] tells it
    /// @param plan the steps to be done, each short; asked for when it is quiet for the first time
    /// @param done run after the last of them
    Groundwork(Scene scene, LongSupplier nanos, Supplier<List<Runnable>> plan, Runnable done) {
        this.scene = scene;
        this.nanos = nanos;
        this.plan = plan;
        this.done = done;
    }

    /// Begins once it is quiet.
    void begin() {
        listen();
        pause.setOnFinished(event -> {
            pause.play();
            look();
        });
        pause.play();
    }

    /// Holds still from now on while there is input.
    void listen() {
        touched();
        scene.addEventFilter(InputEvent.ANY, input);
    }

    /// Leaves the rest undone.
    void end() {
        pause.stop();
        scene.removeEventFilter(InputEvent.ANY, input);
    }

    private void touched() {
        touched = nanos.getAsLong();
    }

    /// Does the next step where it is quiet.
    void look() {
        if (nanos.getAsLong() - touched < QUIET.toNanos()) {
            return;
        }
        if (steps == null) {
            steps = new ArrayDeque<>(plan.get());
        }
        Runnable next = steps.poll();
        if (next == null) {
            end();
            done.run();
        } else {
            next.run();
        }
    }
}
