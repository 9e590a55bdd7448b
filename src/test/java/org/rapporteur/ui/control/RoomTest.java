package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;

/// What controls make of the room that they are given.
class RoomTest {
    private static final String LONG =
            "Remarks and questions of the adviser on the future of the relations between the two countries";

    private static final double LESS_THAN_A_LINE = 6;

    @Test
    void allWordsOfAFieldAreReadAtOnce() {
        assertFalse(laidOut(() -> field(LONG), 240, RoomTest::isScrolled));
    }

    @Test
    void aFieldWithFewWordsKeepsItsLeastHeight() {
        double empty = laidOut(() -> field(""), 240, RoomTest::height);
        double few = laidOut(() -> field("Few"), 240, RoomTest::height);
        assertEquals(empty, few, LESS_THAN_A_LINE);
    }

    @Test
    void aFieldGrowsWhileItIsTyped() {
        Stage stage = Gallery.show(() -> new VBox(field("")), ColorScheme.LIGHT, 240, 600);
        var area = (TextArea) stage.getScene().getRoot().getChildrenUnmodifiable().getFirst();
        double before = Toolkit.onFx(area::getHeight);

        Toolkit.runOnFx(() -> area.setText(LONG));
        Gallery.settle();

        assertTrue(Toolkit.onFx(area::getHeight) > before);
        Gallery.close(stage);
    }

    @Test
    void aFieldOfVeryManyLinesIsScrolled() {
        String many = String.join("\n", IntStream.range(0, 60).mapToObj(Integer::toString).toList());

        assertTrue(laidOut(() -> field(many), 240, RoomTest::isScrolled));
    }

    @Test
    void aChipThatMayBeCutIsWholeWhereItHasRoom() {
        assertEquals("White House", laidOut(
                () -> new HBox(new CitationChip("White House", "2 Apr 2024", () -> { }).cutting()), 400,
                root -> shown(root, ".citation-outlet")));
    }

    @Test
    void theSecondStandsBesideTheFirstWhereItHasRoom() {
        double top = laidOut(RoomTest::promise, 400, root -> top(root, "#what"));
        assertEquals(0, top, 3);
    }

    @Test
    void theSecondStandsBelowTheFirstInANarrowPlace() {
        assertTrue(laidOut(RoomTest::promise, 160, root -> top(root, "#what")) > 10);
    }

    private static TextArea field(String words) {
        var area = new GrowingArea(2);
        area.setText(words);
        return area;
    }

    private static Node promise() {
        Label what = Labels.wrapping("Resume the cooperation, with a working group");
        what.setId("what");
        return new BesideOrBelow(Labels.of("in the works", "state-tag"), what, 132);
    }

    private static <R> R laidOut(Supplier<Node> node, double width, Function<Parent, R> question) {
        Stage stage = Gallery.show(() -> new VBox(node.get()), ColorScheme.LIGHT, (int) width, 600);
        R answer = Toolkit.onFx(() -> question.apply(stage.getScene().getRoot()));
        Gallery.close(stage);
        return answer;
    }

    private static boolean isScrolled(Parent root) {
        return root.lookupAll(".scroll-bar").stream().anyMatch(bar -> bar instanceof ScrollBar && bar.isVisible());
    }

    private static double height(Parent root) {
        return ((Region) root.getChildrenUnmodifiable().getFirst()).getHeight();
    }

    private static double top(Parent root, String selector) {
        return root.lookup(selector).getBoundsInParent().getMinY();
    }

    private static String shown(Parent root, String selector) {
        return root.lookup(selector).lookupAll(".text").stream()
                .map(text -> ((Text) text).getText()).findFirst().orElse("");
    }
}
