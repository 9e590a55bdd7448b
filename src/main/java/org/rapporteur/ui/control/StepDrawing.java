package org.rapporteur.ui.control;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Scale;
import org.rapporteur.model.chart.LevelBands;
import org.rapporteur.model.chart.TimeAxis;
import org.rapporteur.model.chart.Tread;

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
    private final ToDoubleFunction<String> measure;
    private final List<Node> nodes = new ArrayList<>();
    private final List<ChartMark> marks = new ArrayList<>();

    /// @param measure how wide the name of a day is in its type
    StepDrawing(StepHistory history, Messages messages, ToDoubleFunction<String> measure) {
        this.measure = measure;
        this.history = history;
        this.messages = messages;
    }

    List<Node> whole(double width, double height) {
        var bands = new LevelBands(0, (height - FOOT) / Scale.LEVELS);
        // Marks keep clear of the plot's edges.
        double inset = Math.min(24, width / 20);
        var axis = new TimeAxis(history.from(), history.until(), WORDS + inset, width - RIGHT - inset);
        LevelBands.levels().forEach(level -> {
            addRectangle(WORDS, bands.top(level), width - RIGHT - WORDS, bands.each(), "band", "band-" + level);
            addWord(history.words().get(level - 1), bands.middle(level));
        });
        new EventLines(history.events(), axis, bands.bottom(), measure).addTo(nodes, marks, width - RIGHT);
        stair(axis, bands::middle, 5.5);
        ticks(axis, bands.bottom() + 7);
        months(axis, bands.bottom() + 28);
        return nodes;
    }

    List<Node> spark(double width, double height) {
        var axis = new TimeAxis(history.from(), history.until(), SPARK_PAD, width - SPARK_PAD);
        double row = (height - 2 * SPARK_PAD) / (Scale.LEVELS - 1);
        stair(axis, level -> SPARK_PAD + (Scale.LEVELS - level) * row, 3.5);
        return nodes;
    }

    private void stair(TimeAxis axis, IntToDoubleFunction row, double radius) {
        var points = new ArrayList<Node>();
        for (Tread tread : Tread.of(history.steps().stream().map(StepHistory.Step::change).toList(), axis, row)) {
            if (tread.rise() != null) {
                addLine(tread.from(), tread.rise(), tread.from(), tread.y(), "rise");
            }
            if (tread.isSoft()) {
                addRectangle(tread.softFrom(), tread.y() - 5, tread.softTo() - tread.softFrom(), 10,
                        "soft-span", "level-" + tread.level());
            }
            addLine(tread.from(), tread.y(), tread.to(), tread.y(), "step", "level-" + tread.level());
            if (tread.isMarked()) {
                points.add(point(history.steps().get(tread.step()), tread.from(), tread.y(), radius));
            }
        }
        nodes.addAll(points);
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
