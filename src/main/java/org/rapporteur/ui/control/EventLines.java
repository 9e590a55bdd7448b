package org.rapporteur.ui.control;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Line;

/// The named days of a chart: dashed lines whose names never overlap. A name stands right of its
/// line, else left of it; where neither side is free it is only the line's tooltip.
final class EventLines {
    private static final double GAP = 5;
    /// An upper bound of a letter's width at the size of the names, in pixels.
    private static final double LETTER = 6.6;

    private final List<StepHistory.Event> events;
    private final TimeAxis axis;
    private final double height;

    EventLines(List<StepHistory.Event> events, TimeAxis axis, double height) {
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
            double width = event.name().length() * LETTER;
            if (x + GAP + width <= next - GAP) {
                nodes.add(name(event, x + GAP, width));
                taken = x + GAP + width;
            } else if (x - GAP - width >= taken + GAP && x - GAP - width >= axis.left()) {
                Label label = name(event, x - GAP - width, width);
                label.getStyleClass().add("left-of-line");
                nodes.add(label);
                taken = x;
            } else {
                taken = x;
            }
        }
    }

    private Line line(StepHistory.Event event, double x) {
        var line = new Line(x, 0, x, height);
        line.getStyleClass().add("event-line");
        Tooltip.install(line, new Tooltip(event.name()));
        return line;
    }

    private static Label name(StepHistory.Event event, double x, double width) {
        Label label = Labels.cut(event.name(), "event-name");
        label.setManaged(false);
        label.resizeRelocate(x, 0, width, 16);
        return label;
    }
}
