package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.chart.TimeAxis;
import org.rapporteur.ui.gallery.Toolkit;

class EventLinesTest {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    @Test
    void namesNeitherOverlapNorAreCrossed() {
        for (int days : new int[] {0, 1, 3, 7, 15, 40}) {
            List<Node> nodes = drawn(IntStream.range(0, 12).mapToObj(i -> FROM.plusDays((long) i * days)).toList());
            List<Bounds> names = nodes.stream().filter(Label.class::isInstance).map(Node::getBoundsInParent).toList();
            List<Bounds> lines = nodes.stream().filter(Line.class::isInstance).map(Node::getLayoutBounds).toList();

            for (int i = 0; i < names.size(); i++) {
                Bounds name = names.get(i);
                assertTrue(names.subList(i + 1, names.size()).stream().noneMatch(name::intersects), days + " days");
                assertTrue(lines.stream().noneMatch(name::intersects), days + " days");
            }
        }
    }

    @Test
    void everyEventHasItsLineAndAsManyNamesAsThereIsRoomFor() {
        List<Node> nodes = drawn(List.of(FROM.plusDays(10), FROM.plusDays(12), FROM.plusDays(14), FROM.plusDays(300)));

        assertEquals(4, nodes.stream().filter(Line.class::isInstance).count());
        assertEquals(4, nodes.stream().filter(Label.class::isInstance).count());
    }

    @Test
    void anEventOfTheLastDayIsNamedLeftOfItsLine() {
        Node name = drawn(List.of(FROM.plusDays(365))).stream().filter(Label.class::isInstance).findFirst().orElseThrow();

        assertTrue(name.getBoundsInParent().getMaxX() < 700);
    }

    private static List<Node> drawn(List<LocalDate> days) {
        return Toolkit.onFx(() -> {
            var nodes = new ArrayList<Node>();
            var axis = new TimeAxis(FROM, FROM.plusDays(365), 100, 700);
            new EventLines(days.stream().map(day -> new StepHistory.Event(day, "Some event", "", null)).toList(),
                    axis, 160, label -> 70).addTo(nodes, new ArrayList<>(), 716);
            return nodes;
        });
    }
}
