package org.rapporteur.ui.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.service.events.EventLine;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;

/// Three readouts side by side in a window that is too narrow for them.
class NarrowReadoutsTest {
    private final Hand hand = new Hand();

    @TempDir
    Path folder;

    private EventsDesktop desktop;
    private Stage stage;

    @AfterEach
    void close() {
        Gallery.close(stage);
        Toolkit.runOnFx(desktop::close);
    }

    private void show(int width) {
        stage = Gallery.show(() -> {
            desktop = new EventsDesktop(SampleDesk.in(folder));
            return desktop.window(new Destination.EventPage(desktop.events.all(desktop.sample.asOf().get()).stream()
                    .map(EventLine::event).filter(event -> event.content().name().equals("Bangkok talks"))
                    .findFirst().orElseThrow().id()));
        }, ColorScheme.LIGHT, width, 700);
    }

    private ScrollPane frame() {
        return (ScrollPane) stage.getScene().lookup(".sideways");
    }

    @Test
    void theIssuesStayInSightWhileTheReadoutsAreScrolled() {
        show(600);
        List<Double> before = Toolkit.onFx(() -> all(".readout-issue").map(node -> at(node).getMinX()).toList());

        Toolkit.runOnFx(() -> frame().setHvalue(1));
        Gallery.settle();

        assertEquals(before, Toolkit.onFx(() -> all(".readout-issue").map(node -> at(node).getMinX()).toList()));
    }

    @Test
    void theLastReadoutIsWholeWhereItIsScrolledTo() {
        show(600);

        Toolkit.runOnFx(() -> frame().setHvalue(1));
        Gallery.settle();

        double end = Toolkit.onFx(() -> all(".readout-cell").mapToDouble(node -> at(node).getMaxX()).max()
                .orElseThrow());
        assertEquals(Toolkit.onFx(() -> at(frame()).getMaxX()), end, 1);
    }

    @Test
    void whatHasTheFocusIsNotBehindTheIssues() {
        show(600);
        Toolkit.runOnFx(() -> all(".readout-cell").findFirst().orElseThrow().requestFocus());
        hand.push(KeyCode.RIGHT);
        hand.push(KeyCode.RIGHT);
        hand.push(KeyCode.LEFT);

        double issues = Toolkit.onFx(() -> all(".readout-issue").mapToDouble(node -> at(node).getMaxX()).max()
                .orElseThrow());
        Bounds focused = Toolkit.onFx(() -> at(stage.getScene().getFocusOwner()));
        assertTrue(focused.getMinX() >= issues, focused + " begins before " + issues);
    }

    @Test
    void theBarHidesNothingOfWhatHasTheFocus() {
        show(600);
        Toolkit.runOnFx(() -> all(".readout-cell").findFirst().orElseThrow().requestFocus());
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.END)) {
            hand.push(key);

            double end = Toolkit.onFx(() -> at(stage.getScene().getFocusOwner()).getMaxY());
            double bar = Toolkit.onFx(() -> frame().lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                    .filter(Node::isVisible).mapToDouble(one -> at(one).getMinY()).min().orElseThrow());
            assertTrue(end <= bar, "what has the focus ends at " + end + ", the bar begins at " + bar);
        }
    }

    @Test
    void everyChipSaysTheDayInTheSmallestWindow() {
        show(1024);

        Set<Node> chips = Toolkit.onFx(() -> frame().lookupAll(".citation-chip"));
        assertTrue(chips.size() > 3);
        assertEquals(List.of(), Toolkit.onFx(() -> chips.stream()
                .filter(chip -> !chip.lookup(".citation-words").isVisible()).map(Node::getAccessibleText).toList()));
    }

    private Stream<Node> all(String selector) {
        return frame().lookupAll(selector).stream();
    }

    private static Bounds at(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
