package org.rapporteur.ui.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Scale;

/// Lays out the shapes of one [StepChart]; colours and strokes come from its style classes.
final class StepDrawing {
    private static final double WORDS = 116;
    private static final double RIGHT = 24;
    private static final double FOOT = 56;
    private static final double TICK = 9;
    private static final double MONTH_LABEL = 54;
    private static final double SPARK_PAD = 5;

    private final StepHistory history;
    private final Messages messages;
    private final ToDoubleFunction<Label> measure;
    private final List<Node> nodes = new ArrayList<>();
    private final List<ChartMark> marks = new ArrayList<>();

    /// @param measure how wide a label's words are in its type
    StepDrawing(
            StepHistory history, Messages messages, ToDoubleFunction<Label> measure) {
        this.measure = measure;
        this.history = history;
        this.messages = messages;
    }

    List<Node> whole(double width, double height) {
        double band = (height - FOOT) / Scale.LEVELS;
        // Marks keep clear of the plot's edges.
        double inset = Math.min(24, width / 20);
        var axis = new TimeAxis(history.from(), history.until(), WORDS + inset, width - RIGHT - inset);
        for (int level = Scale.LEVELS; level >= 1; level--) {
            double top = (Scale.LEVELS - level) * band;
            addRectangle(WORDS, top, width - RIGHT - WORDS, band, "band", "band-" + level);
            addWord(history.words().get(level - 1), top + band / 2);
        }
        new EventLines(history.events(), axis, band * Scale.LEVELS, measure).addTo(nodes, marks, width - RIGHT);
        stair(axis, level -> (Scale.LEVELS - level + 0.5) * band, 5.5);
        ticks(axis, band * Scale.LEVELS + 7);
        months(axis, band * Scale.LEVELS + 28);
        return nodes;
    }

    List<Node> spark(double width, double height) {
        var axis = new TimeAxis(history.from(), history.until(), SPARK_PAD, width - SPARK_PAD);
        double row = (height - 2 * SPARK_PAD) / (Scale.LEVELS - 1);
        stair(axis, level -> SPARK_PAD + (Scale.LEVELS - level) * row, 3.5);
        return nodes;
    }

    /// Where a level runs.
    @FunctionalInterface
    private interface Row {
        double y(int level);
    }

    private void stair(TimeAxis axis, Row row, double radius) {
        List<StepHistory.Step> steps = history.steps();
        var points = new ArrayList<Node>();
        for (int i = 0; i < steps.size(); i++) {
            StepHistory.Step step = steps.get(i);
            LocalDate end = i + 1 < steps.size() ? steps.get(i + 1).latest() : history.until();
            if (step.level() == Scale.NOT_ASSESSED || end.isBefore(history.from())) {
                continue;
            }
            double y = row.y(step.level());
            double start = Math.max(axis.left(), axis.x(step.latest()));
            rise(steps, i, start, y, row);
            soft(step, axis, y);
            addLine(start, y, axis.x(end), y, "step", "level-" + step.level());
            if (!step.latest().isBefore(history.from())) {
                points.add(point(step, start, y, radius));
            }
        }
        nodes.addAll(points);
    }

    private void rise(List<StepHistory.Step> steps, int at, double x, double y, Row row) {
        if (at > 0 && steps.get(at - 1).level() != Scale.NOT_ASSESSED) {
            addLine(x, row.y(steps.get(at - 1).level()), x, y, "rise");
        }
    }

    /// The days on which an inexactly dated change may have happened.
    private void soft(StepHistory.Step step, TimeAxis axis, double y) {
        double from = Math.max(axis.left(), axis.x(step.earliest()));
        double width = axis.x(step.latest()) - from;
        if (width >= 1) {
            addRectangle(from, y - 5, width, 10, "soft-span", "level-" + step.level());
        }
    }

    private Node point(StepHistory.Step step, double x, double y, double radius) {
        var circle = new Circle(x, y, radius);
        circle.getStyleClass().addAll("step-point", "level-" + step.level());
        marks(circle, step.latest(), step.entry());
        return circle;
    }

    private void ticks(TimeAxis axis, double y) {
        for (DevelopmentEntry entry : history.ticks()) {
            LocalDate day = entry.happened().latest();
            if (!day.isBefore(history.from()) && !day.isAfter(history.until())) {
                var tick = new Rectangle(axis.x(day) - 1.5, y, 3, TICK);
                tick.getStyleClass().add("tick");
                marks(tick, day, entry);
                nodes.add(tick);
            }
        }
    }

    private void marks(Node node, LocalDate day, DevelopmentEntry entry) {
        marks.add(new ChartMark(
                node, day, new DateWords(messages).of(entry.happened()), entry.what(), entry, null));
    }

    /// What one can point at in what was laid out.
    List<ChartMark> marks() {
        return marks;
    }

    private void months(TimeAxis axis, double y) {
        var format = DateTimeFormatter.ofPattern(messages.get("date.pattern.axisMonth"), messages.locale());
        for (LocalDate month : axis.labels(MONTH_LABEL)) {
            addLabel(format.format(month), "month", axis.x(month) - MONTH_LABEL / 2, y, MONTH_LABEL);
        }
    }

    private void addWord(String word, double middle) {
        addLabel(word, "band-word", 0, middle - 9, WORDS - 8);
    }

    private void addLabel(String text, String styleClass, double x, double y, double width) {
        Label label = Labels.cut(text, styleClass);
        label.resizeRelocate(x, y, width, 18);
        label.setManaged(false);
        nodes.add(label);
    }

    private void addRectangle(double x, double y, double width, double height, String... styleClasses) {
        var rectangle = new Rectangle(x, y, width, height);
        rectangle.getStyleClass().addAll(styleClasses);
        nodes.add(rectangle);
    }

    private void addLine(double fromX, double fromY, double toX, double toY, String... styleClasses) {
        var line = new Line(fromX, fromY, toX, toY);
        line.getStyleClass().addAll(styleClasses);
        nodes.add(line);
    }
}
