package org.rapporteur.ui.control;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Line;

/// The named days of a chart: dashed lines whose names never overlap. A name stands right of its
/// line, else left of it; where neither side is free it is only the line's tooltip.
final class EventLines {
    private static final double GAP = 5;
    private static final double HEIGHT = 16;

    private final List<StepHistory.Event> events;
    private final TimeAxis axis;
    private final double height;
    private final ToDoubleFunction<Label> measure;

    EventLines(
            List<StepHistory.Event> events, TimeAxis axis, double height, ToDoubleFunction<Label> measure) {
        this.measure = measure;
        this.events = events.stream()
                .filter(event -> !event.day().isBefore(axis.from()) && !event.day().isAfter(axis.until()))
                .sorted(Comparator.comparing(StepHistory.Event::day))
                .toList();
        this.axis = axis;
        this.height = height;
    }

    /// Adds lines and names; names end before `right`.
    void addTo(List<Node> nodes, double right) {
        double taken = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < events.size(); i++) {
            StepHistory.Event event = events.get(i);
            double x = axis.x(event.day());
            double next = i + 1 < events.size() ? axis.x(events.get(i + 1).day()) : right;
            nodes.add(line(event, x));
            taken = place(event, x, taken, next, nodes);
        }
    }

    /// Adds the name where there is room, and returns up to where the row is taken then.
    private double place(StepHistory.Event event, double x, double taken, double next, List<Node> nodes) {
        Label name = Labels.cut(event.name(), "event-name");
        name.setManaged(false);
        double width = measure.applyAsDouble(name);
        boolean right = x + GAP + width <= next - GAP;
        if (right || (x - GAP - width >= taken + GAP && x - GAP - width >= axis.left())) {
            name.resizeRelocate(right ? x + GAP : x - GAP - width, 0, width, HEIGHT);
            nodes.add(name);
        }
        return right ? x + GAP + width : x;
    }

    private Line line(StepHistory.Event event, double x) {
        var line = new Line(x, 0, x, height);
        line.getStyleClass().add("event-line");
        Tooltip.install(line, new Tooltip(event.name()));
        return line;
    }
}
