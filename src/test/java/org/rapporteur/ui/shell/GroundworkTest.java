package org.rapporteur.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.Toolkit;

class GroundworkTest {
    private final List<String> done = new ArrayList<>();
    private Stage stage;
    private long now;

    @BeforeEach
    void show() {
        stage = Gallery.show(() -> new StackPane(new Label("Overview")), ColorScheme.LIGHT, 320, 200);
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
    }

    @Test
    void oneStepIsDoneAtATimeOnceItIsQuiet() {
        var work = of(List.of(() -> done.add("one"), () -> done.add("two")));
        look(work, Duration.ofMillis(500));
        assertEquals(List.of(), done);

        look(work, Duration.ofMillis(600));
        assertEquals(List.of("one"), done);

        look(work, Duration.ofMillis(100));
        look(work, Duration.ofMillis(100));
        assertEquals(List.of("one", "two", "all"), done);
    }

    @Test
    void whoTypesIsNotDisturbed() {
        var work = of(List.of(() -> done.add("one")));
        Toolkit.runOnFx(() -> now = Duration.ofSeconds(5).toNanos());
        new Hand().push(KeyCode.DOWN);
        look(work, Duration.ofMillis(900));
        assertEquals(List.of(), done);

        look(work, Duration.ofMillis(200));
        assertEquals(List.of("one"), done);
    }

    @Test
    void whatIsPlannedIsAskedForWhenItBegins() {
        var plan = new ArrayList<Runnable>();
        var work = begun(new Groundwork(stage.getScene(), () -> now, () -> plan, () -> done.add("all")));
        plan.add(() -> done.add("what came later"));
        look(work, Duration.ofSeconds(2));

        assertEquals(List.of("what came later"), done);
    }

    /// Done one after the other without a pause, they would hold the window up as if they were one.
    @Test
    void theWindowIsDrawnBetweenStepsHoweverLongTheyTake() throws Exception {
        var pulses = new ArrayList<Integer>();
        var ended = new CompletableFuture<Void>();
        var frames = new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long pulse) {
                seen++;
            }
        };
        List<Runnable> steps = List.of(() -> pause(400), () -> { }, () -> { });
        var told = steps.stream().<Runnable>map(step -> () -> {
            pulses.add(frames.seen);
            step.run();
        }).toList();
        Toolkit.runOnFx(() -> {
            frames.start();
            // A clock that runs so fast that it is always quiet.
            new Groundwork(stage.getScene(), () -> System.nanoTime() * 1_000, () -> told, () -> ended.complete(null))
                    .begin();
        });
        ended.get(20, TimeUnit.SECONDS);
        Toolkit.runOnFx(frames::stop);

        assertEquals(3, pulses.size());
        assertTrue(pulses.get(0) < pulses.get(1) && pulses.get(1) < pulses.get(2), pulses.toString());
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Groundwork of(List<Runnable> steps) {
        return begun(new Groundwork(stage.getScene(), () -> now, () -> steps, () -> done.add("all")));
    }

    /// As in the window, but looked at when the test says so.
    private static Groundwork begun(Groundwork work) {
        Toolkit.runOnFx(work::listen);
        return work;
    }

    private void look(Groundwork work, Duration later) {
        Toolkit.runOnFx(() -> {
            now += later.toNanos();
            work.look();
        });
    }
}
