package org.rapporteur.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.rapporteur.model.chart.TimeAxis;

/// The named days of a chart: dashed lines whose names never overlap, nor are crossed by a line. A
/// name stands at the top of its line, right of it or left; where there is no room the line starts
/// lower, and the name with it. Where there is none in three rows, the name shows when one points
/// at the line.
final class EventLines {
    private static final double GAP = 5;
    private static final double ROW = 17;
    private static final int ROWS = 3;
    private static final double LONGEST = 150;
    private static final double REACH = 4;

    /// Where a name may stand; without one, from which row on its line is free.
    private record Place(int row, double from, double to) {
        boolean isNamed() {
            return to > from;
        }

        boolean spans(double x) {
            return isNamed() && from - GAP / 2 < x && x < to + GAP / 2;
        }
    }

    private record Drawn(double x, int row) {}

    private final List<StepHistory.Event> events;
    private final TimeAxis axis;
    private final double height;
    private final ToDoubleFunction<String> measure;
    private final List<Place> names = new ArrayList<>();
    private final List<Drawn> lines = new ArrayList<>();

    EventLines(
            List<StepHistory.Event> events, TimeAxis axis, double height, ToDoubleFunction<String> measure) {
        this.measure = measure;
        this.events = events.stream()
                .filter(event -> !event.day().isBefore(axis.from()) && !event.day().isAfter(axis.until()))
                .sorted(Comparator.comparing(StepHistory.Event::day))
                .toList();
        this.axis = axis;
        this.height = height;
    }

    /// Adds lines and names, which end before `right`, to `nodes`, and a mark for each to `marks`.
    void addTo(List<Node> nodes, List<ChartMark> marks, double right) {
        for (StepHistory.Event event : events) {
            double x = axis.x(event.day());
            double width = Math.min(LONGEST, measure.applyAsDouble(event.name()));
            Place place = place(x, width, right);
            double top = place.row() * ROW;
            var line = new Line(x, top, x, height);
            line.getStyleClass().add("event-line");
            var reach = new Rectangle(x - REACH, top, 2 * REACH, height - top);
            reach.getStyleClass().add("event-reach");
            nodes.addAll(List.of(line, reach));
            if (place.isNamed()) {
                nodes.add(name(event, place));
                names.add(place);
            }
            lines.add(new Drawn(x, place.row()));
            marks.add(new ChartMark(reach, event.day(), event.date(), event.name(), null, event));
        }
    }

    private static Label name(StepHistory.Event event, Place place) {
        Label name = Labels.cut(event.name(), "event-name");
        name.setManaged(false);
        name.setMouseTransparent(true);
        name.resizeRelocate(place.from(), place.row() * ROW, place.to() - place.from(), ROW - 1);
        return name;
    }

    private Place place(double x, double width, double right) {
        for (int row = 0; row < ROWS; row++) {
            for (double from : new double[] {x + GAP, x - GAP - width}) {
                var place = new Place(row, from, from + width);
                if (from >= axis.left() && place.to() <= right && isFree(place, x)) {
                    return place;
                }
            }
        }
        int row = names.stream().filter(name -> name.spans(x)).mapToInt(name -> name.row() + 1).max().orElse(0);
        return new Place(row, x, x);
    }

    private boolean isFree(Place place, double x) {
        boolean crossesName = names.stream().anyMatch(name -> name.row() >= place.row() && name.spans(x));
        boolean overName = names.stream().anyMatch(name -> name.row() == place.row()
                && name.from() < place.to() + GAP && place.from() < name.to() + GAP);
        boolean overLine = lines.stream().anyMatch(line -> line.row() <= place.row() && place.spans(line.x()));
        return !crossesName && !overName && !overLine;
    }
}
