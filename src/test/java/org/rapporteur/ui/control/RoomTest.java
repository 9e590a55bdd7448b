package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
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
        assertEquals("White House", laidOut(RoomTest::chip, 400, root -> shown(root, ".citation-outlet")));
        assertTrue(laidOut(RoomTest::chip, 400, RoomTest::tellsMore));
    }

    @Test
    void aChipThatMayBeCutTellsItsOutletWhereItHasNoRoomForMore() {
        assertEquals("White House", laidOut(RoomTest::chip, 110, root -> shown(root, ".citation-outlet")));
        assertFalse(laidOut(RoomTest::chip, 110, RoomTest::tellsMore));
    }

    @Test
    void aLongNameOfAnOutletPushesNothingApart() {
        Supplier<Node> chips = () -> new Chips(new CitationChip(
                "Republic of Türkiye Ministry of Foreign Affairs", "14 Sep 2026", () -> { }));

        double chip = laidOut(chips, 200, root -> root.lookup(".citation-chip").getLayoutBounds().getWidth());
        assertEquals(200, chip, 1);
        double least = laidOut(chips, 200, root -> root.minWidth(-1));
        assertTrue(least > 150 && least < 200, () -> least + "");
        assertTrue(laidOut(chips, 400, RoomTest::tellsMore));
    }

    private static boolean tellsMore(Parent root) {
        return root.lookup(".citation-words").isVisible();
    }

    private static HBox chip() {
        var row = new HBox();
        row.getChildren().add(new CitationChip("White House", "2 Apr 2024", () -> { }).cuttingIn(row));
        return row;
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

    @Test
    void aRowThatHasNoRoomGoesOnInTheNextLine() {
        assertEquals(0.0, (double) laidOut(RoomTest::row, 400, root -> top(root, "#last")), 3);
        assertTrue(laidOut(RoomTest::row, 200, root -> top(root, "#last")) > 10);
        assertTrue(laidOut(RoomTest::row, 200, RoomTest::height) > laidOut(RoomTest::row, 400, RoomTest::height));
    }

    @Test
    void whatARowLeavesGoesToThePartThatTakesMore() {
        assertEquals(200.0, (double) laidOut(RoomTest::row, 200, root -> width(root, "#last")), 5);
    }

    @Test
    void whatStandsBesideGoesBelowInANarrowPlace() {
        assertEquals(0.0, (double) laidOut(RoomTest::columns, 400, root -> top(root, "#side")), 1);
        assertEquals(120.0, (double) laidOut(RoomTest::columns, 400, root -> width(root, "#side")), 1);
        assertTrue(laidOut(RoomTest::columns, 280, root -> top(root, "#side")) > 10);
        assertEquals(280.0, (double) laidOut(RoomTest::columns, 280, root -> width(root, "#side")), 1);
    }

    @Test
    void aColumnThatMattersLessIsLeftOutOfANarrowTable() {
        Stage stage = Gallery.show(() -> new StackPane(table()), ColorScheme.LIGHT, 500, 300);
        var table = (TableView<?>) stage.getScene().getRoot().getChildrenUnmodifiable().getFirst();
        assertTrue(Toolkit.onFx(() -> table.getColumns().get(1).isVisible()));

        Toolkit.runOnFx(() -> stage.setWidth(300));
        Gallery.settle();
        assertFalse(Toolkit.onFx(() -> table.getColumns().get(1).isVisible()));

        Toolkit.runOnFx(() -> stage.setWidth(500));
        Gallery.settle();
        assertTrue(Toolkit.onFx(() -> table.getColumns().get(1).isVisible()));
        assertFalse(Toolkit.onFx(() -> table.getColumns().getLast().isVisible()));
        Gallery.close(stage);
    }

    @Test
    void aPartThatIsNarrowIsMarkedAndNotBeforeItIsLaidOut() {
        var part = new Region();
        var narrow = Narrow.in(part, 300, part);
        assertFalse(narrow.get());

        part.resize(299, 10);
        assertTrue(narrow.get());
        assertEquals(Set.of(PseudoClass.getPseudoClass("narrow")), part.getPseudoClassStates());

        part.resize(300, 10);
        assertFalse(narrow.get());
        assertEquals(Set.of(), part.getPseudoClassStates());
    }

    @Test
    void aColumnLeavesItsRoomToOthersInANarrowTable() {
        var slim = new TableColumn<String, String>("slim");
        var other = new TableColumn<String, String>("other");
        Stage stage = Gallery.show(() -> {
            var table = new TableView<String>();
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
            table.getColumns().setAll(List.of(slim, other));
            slim.setPrefWidth(200);
            other.setPrefWidth(300);
            LesserColumns.slim(400, 100, table, slim);
            return new StackPane(table);
        }, ColorScheme.LIGHT, 500, 300);
        assertTrue(Toolkit.onFx(slim::getWidth) > 150);

        Toolkit.runOnFx(() -> stage.setWidth(390));
        Gallery.settle();
        assertTrue(Toolkit.onFx(slim::getWidth) <= 100);
        assertTrue(Toolkit.onFx(other::getWidth) > 280);
        Gallery.close(stage);
    }

    /// Of its columns the second goes where there is no room; the last was left out by the officer.
    private static TableView<String> table() {
        var table = new TableView<String>();
        for (String name : List.of("one", "two", "three")) {
            var column = new TableColumn<String, String>(name);
            table.getColumns().add(column);
            LesserColumns.from(name.equals("one") ? 0 : 400, table, column);
        }
        table.getColumns().getLast().setVisible(false);
        return table;
    }

    private static Node row() {
        var last = new TextField();
        last.setId("last");
        last.setMinWidth(100);
        HBox.setHgrow(last, Priority.ALWAYS);
        return new WrappingRow(Labels.of("What is asked of the list"), last);
    }

    private static Node columns() {
        Label side = Labels.wrapping(LONG);
        side.setId("side");
        return new Columns(Labels.wrapping(LONG), side, new Columns.Room(0.3, 100, 140, 300));
    }

    private static double width(Parent root, String selector) {
        return root.lookup(selector).getBoundsInParent().getWidth();
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
