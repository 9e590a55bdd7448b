package org.rapporteur.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.control.Labels;

class FitTest {
    @Test
    void theShellFitsTheUsualWindow() {
        assertEquals(List.of(), Gallery.misfits(ShellPage::build, 1440, 900));
    }

    @Test
    void theShellFitsTheSmallestWindow() {
        assertEquals(List.of(), Gallery.misfits(ShellPage::elsewhen, 1024, 700));
    }

    @Test
    void theWelcomeScreenFitsTheSmallestWindow() {
        assertEquals(List.of(), Gallery.misfits(ShellPage::welcome, 1024, 700));
    }

    @Test
    void theWelcomeScreenFitsTheSmallestWindowInTheLargestText() {
        assertEquals(List.of(), Gallery.misfits(ShellPage::welcome, 512, 350));
    }

    @Test
    void theKitFitsTheSmallestWindow() {
        assertEquals(List.of(), Gallery.misfits(KitPage::build, 1024, 700));
    }

    @Test
    void textThatIsCutShortIsFound() {
        assertFalse(Gallery.misfits(() -> {
            var label = new Label("A sentence that is much too long for so small a window");
            return new HBox(label);
        }, 100, 40).isEmpty());
    }

    @Test
    void whatMayBeCutIsFoundWhereNothingIsLeftOfIt() {
        assertEquals(1, Gallery.misfits(() -> new HBox(Labels.cut("us-china.rapporteur")), 40, 40).stream()
                .filter(found -> found.startsWith("cut to nothing")).count());
    }

    @Test
    void whatMayBeCutIsLetBeWhereItStillTellsSomething() {
        assertEquals(List.of(), Gallery.misfits(() -> new HBox(Labels.cut("us-china.rapporteur")), 110, 40));
    }

    @Test
    void aFieldOverAWordIsFound() {
        assertEquals(1, Gallery.misfits(() -> {
            var field = new TextField("a field");
            StackPane.setAlignment(field, Pos.TOP_LEFT);
            return new StackPane(new Label("A word that is meant to be read"), field);
        }, 300, 30).size());
    }

    @Test
    void aButtonOverAnotherIsFoundWhateverPanesTheyStandIn() {
        assertTrue(Gallery.misfits(() -> {
            var moved = new HBox(new Button("Export"));
            moved.setTranslateX(20);
            return new StackPane(new HBox(new Button("Import")), moved);
        }, 300, 60).contains("lies over: Buttonbutton “Import” and Buttonbutton “Export”"));
    }

    @Test
    void aWordThatStandsInAControlIsFoundWhereItRunsIntoTheNext() {
        assertFalse(Gallery.misfits(() -> {
            var low = new VBox(new Label("The first line"), new CheckBox("The second"));
            low.setSpacing(-12);
            return low;
        }, 300, 60).isEmpty());
    }

    @Test
    void whatIsScrolledOutOfViewLiesOverNothing() {
        assertEquals(List.of(), Gallery.misfits(() -> {
            var rows = new VBox();
            for (int row = 0; row < 30; row++) {
                rows.getChildren().add(new Button("Row " + row));
            }
            var list = new ScrollPane(rows);
            VBox.setVgrow(list, Priority.ALWAYS);
            list.setMinHeight(0);
            return new VBox(list, new Button("Below"));
        }, 300, 200));
    }

    @Test
    void twoBarsForTheSameWayAreFound() {
        var stage = Gallery.show(() -> {
            var rows = new ListView<>(FXCollections.observableArrayList("a", "b", "c", "d", "e", "f", "g", "h"));
            rows.setMaxHeight(100);
            var tall = new VBox(rows, new Label("below"));
            tall.setMinHeight(400);
            return new ScrollPane(tall);
        }, ColorScheme.LIGHT, 300, 200);
        List<String> found = Toolkit.onFx(() -> ScrolledTwice.in(stage.getScene().getRoot()));
        Gallery.close(stage);
        assertEquals(1, found.size(), found::toString);
    }

    @Test
    void whatIsWiderThanThePaneThatScrollsItIsFound() {
        var found = cutOff(() -> {
            var wide = new VBox(new Label("A card that is wider than its column"));
            wide.setMinWidth(400);
            var column = new ScrollPane(wide);
            column.setFitToWidth(true);
            column.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            return column;
        });
        assertEquals(1, found.size(), found::toString);
    }

    @Test
    void whatAClipCutsIsFound() {
        var found = cutOff(() -> {
            var word = new Label("A word that is meant to be read");
            word.setMinWidth(Region.USE_PREF_SIZE);
            var held = new HBox(word);
            held.setClip(new Rectangle(60, 40));
            return new StackPane(held);
        });
        assertEquals(1, found.size(), found::toString);
    }

    @Test
    void whatIsScrolledUpAndDownIsNotCutOff() {
        assertEquals(List.of(), cutOff(() -> {
            var rows = new VBox();
            for (int row = 0; row < 30; row++) {
                rows.getChildren().add(new Button("Row " + row));
            }
            return new ScrollPane(rows);
        }));
    }

    @Test
    void whatAClipCutsBelowIsFound() {
        var found = cutOff(() -> {
            var held = new HBox(new Label("A word to read"));
            held.setClip(new Rectangle(200, 8));
            return new StackPane(held);
        });
        assertEquals(1, found.size(), found::toString);
    }

    @Test
    void wordsInRowsThatAreTooLowForThemAreFound() {
        var found = cutOff(() -> {
            var rows = new ListView<>(FXCollections.observableArrayList("one", "two"));
            rows.setFixedCellSize(10);
            return rows;
        });
        assertEquals(2, found.size(), found::toString);
    }

    @Test
    void whatStandsInARowThatIsTooLowForItIsFound() {
        var found = cutOff(() -> {
            var rows = new ListView<>(FXCollections.observableArrayList("one"));
            rows.setCellFactory(list -> new ListCell<>() {
                @Override
                protected void updateItem(String words, boolean empty) {
                    super.updateItem(words, empty);
                    setGraphic(empty ? null : new VBox(new Label(words), new Label("more of it")));
                }
            });
            rows.setFixedCellSize(26);
            return rows;
        });
        assertTrue(found.stream().anyMatch(sentence -> sentence.contains("more of it")), found::toString);
    }

    @Test
    void aFieldThatIsLowerThanItsLettersIsFound() {
        var found = cutOff(() -> {
            var field = new TextField("letters");
            field.setMinHeight(10);
            field.setMaxHeight(10);
            return new VBox(field);
        });
        assertEquals(1, found.size(), found::toString);
    }

    @Test
    void whatIsBelowAPaneThatIsNotScrolledIsFound() {
        var found = cutOff(() -> {
            var pane = new ScrollPane(new VBox(new Label("one"), new Label("two")));
            pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            pane.setMinHeight(28);
            pane.setMaxHeight(28);
            return new VBox(pane);
        });
        assertEquals(1, found.size(), found::toString);
    }

    @Test
    void rowsAtTheEdgesOfAListAreNotCutOff() {
        assertEquals(List.of(), cutOff(() -> {
            var rows = new ListView<>(FXCollections.observableArrayList("a", "b", "c", "d", "e", "f", "g", "h"));
            rows.scrollTo(3);
            return rows;
        }));
    }

    private static List<String> cutOff(Supplier<? extends Parent> root) {
        var stage = Gallery.show(root, ColorScheme.LIGHT, 200, 120);
        List<String> found = Toolkit.onFx(() -> CutOff.in(stage.getScene().getRoot()));
        Gallery.close(stage);
        return found;
    }
}
