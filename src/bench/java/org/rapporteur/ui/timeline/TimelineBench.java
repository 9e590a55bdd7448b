package org.rapporteur.ui.timeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.rapporteur.bench.TimelineMarks;
import org.rapporteur.exchange.timeline.Colours;
import org.rapporteur.exchange.timeline.Painter;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.timeline.Frame;
import org.rapporteur.model.timeline.Layout;
import org.rapporteur.model.timeline.Mark;
import org.rapporteur.model.timeline.Shown;
import org.rapporteur.model.timeline.Span;
import org.rapporteur.model.timeline.Timeline;
import org.rapporteur.service.timeline.MarkWords;

/// What a frame of the Timeline costs: laying out, drawing, and rendering to pixels in software,
/// while one pans and zooms over ten years down to days.
public final class TimelineBench {
    private static final int FRAMES = 120;
    private static final int WARM_UP = 300;
    private static final String HEAD = "%-58s %8s %8s %8s %8s%n";
    private static final String LINE = "%-58s %8.1f %8.1f %8.1f %8s%n";
    private static final double WIDTH = 1160;
    private static final double HEIGHT = 690;

    private final StringBuilder said = new StringBuilder();

    /// Measures and says it as a table with the limits.
    public String measure() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        said.append(String.format(Locale.ROOT, HEAD,
                "Timeline frames, layout + drawing + pixels in software, ms", "median", "p95", "CPU p95", "limit"));
        var started = new CompletableFuture<Boolean>();
        Platform.startup(() -> started.complete(true));
        started.join();
        Platform.setImplicitExit(false);
        Timeline large = TimelineMarks.of(50_000, 200);
        Timeline small = TimelineMarks.of(500, 11);
        run("500 marks in 11 lanes, pan", small, HEIGHT, false, pan(small), 8);
        run("500 marks in 11 lanes, zoom", small, HEIGHT, false, zoom(small), 8);
        run("50,000 marks in 200 lanes, pan", large, HEIGHT, false, pan(large), 33);
        run("50,000 marks in 200 lanes, zoom", large, HEIGHT, false, zoom(large), 33);
        run("50,000 marks in 200 lanes, all folded, pan", large, HEIGHT, true, pan(large), 33);
        run("50,000 marks in 200 lanes, all folded, zoom", large, HEIGHT, true, zoom(large), 33);
        run("the same, all 200 lanes in view at once, pan", large, 6_120, true, pan(large), 0);
        Platform.exit();
        return said.toString();
    }

    /// Through the ten years, two of them in view.
    private static IntFunction<Span> pan(Timeline timeline) {
        Span all = timeline.extent();
        return frame -> {
            double from = all.from() + (all.days() - 731) * frame / FRAMES;
            return new Span(from, from + 731);
        };
    }

    /// From everything to five days and back.
    private static IntFunction<Span> zoom(Timeline timeline) {
        Span all = timeline.extent();
        return frame -> {
            double part = 1 - Math.abs(frame * 2.0 / FRAMES - 1);
            return all.zoomed(Math.pow(5 / all.days(), part), timeline.now() - 900, timeline.widest());
        };
    }

    private void run(String what, Timeline timeline, double height, boolean folded, IntFunction<Span> way, int limit) {
        var done = new CompletableFuture<double[][]>();

        Platform.runLater(() -> {
            try {
                done.complete(frames(timeline, height, folded, way));
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        double[][] times = done.join();
        Arrays.sort(times[0]);
        Arrays.sort(times[1]);
        said.append(String.format(Locale.ROOT, LINE, what, times[0][FRAMES / 2], times[0][FRAMES * 95 / 100],
                times[1][FRAMES * 95 / 100], limit == 0 ? "" : "p95 " + limit));
    }

    /// What the threads that lay out, draw and render have worked so far, in nanoseconds.
    private static long worked() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && (thread.getThreadName().startsWith("QuantumRenderer")
                        || thread.getThreadName().startsWith("JavaFX Application")))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId())).sum();
    }

    /// The time that passed for each frame, and what those threads worked in it: on a busy machine
    /// the second tells more.
    private static double[][] frames(Timeline timeline, double height, boolean folded, IntFunction<Span> way) {
        var canvas = new Canvas(WIDTH, height);
        var stage = new Stage();
        stage.setScene(new Scene(new Group(canvas), WIDTH, height));
        stage.show();
        var pixels = new WritableImage((int) WIDTH, (int) height);
        var pen = new CanvasPen(canvas.getGraphicsContext2D());
        var layout = new Layout(new MarkWords(new Messages(Locale.ENGLISH)).wording());
        var painter = new Painter(Colours.of(false), Mark::what, true);
        var lanes = timeline.lanes().stream().map(lane -> new Shown(lane, folded)).toList();
        double laneHeight = Frame.laneHeight(lanes.size(), height);
        var times = new double[2][FRAMES];
        for (int i = -WARM_UP; i < FRAMES; i++) {
            long begun = System.nanoTime();
            long worked = worked();
            var frame = new Frame(way.apply(Math.floorMod(i, FRAMES)), WIDTH, height, 216, laneHeight, 0, null);
            painter.draw(layout.of(timeline, lanes, frame), pen);
            canvas.getScene().snapshot(pixels);
            if (i >= 0) {
                times[0][i] = (System.nanoTime() - begun) / 1e6;
                times[1][i] = (worked() - worked) / 1e6;
            }
        }
        stage.close();
        return times;
    }
}
