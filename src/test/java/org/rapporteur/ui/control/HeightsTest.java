package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.gallery.Toolkit;

class HeightsTest {
    private static final String WORDS = "The two sides agreed to go on talking, and said where and when. ".repeat(4);

    @Test
    void aWidthIsMeasuredOnceUntilItIsForgotten() {
        var heights = new Heights();
        var measured = new ArrayList<Double>();

        for (double width : new double[] {100, 200, -1, 100, 200, -1}) {
            assertEquals(width * 2, heights.at(width, each -> {
                measured.add(each);
                return each * 2;
            }));
        }
        heights.forget();
        heights.at(100, each -> {
            measured.add(each);
            return each;
        });

        assertEquals(List.of(100.0, 200.0, -1.0, 100.0), measured);
    }

    @Test
    void ofManyWidthsTheLastAreKept() {
        var heights = new Heights();
        for (int width = 0; width < 50; width++) {
            heights.at(width, each -> each);
        }

        assertEquals(49, heights.at(49, each -> -1));
        assertEquals(-1, heights.at(0, each -> -1));
    }

    @Test
    void aLabelIsAsHighAsItsNewWordsAndItsNewTypeNeed() {
        List<Double> heights = Toolkit.onFx(() -> {
            Label label = Labels.wrapping("Short");
            var scene = new Scene(new VBox(label), 300, 400);
            var all = new ArrayList<Double>();
            all.add(laidOut(scene, label));
            label.setText(WORDS);
            all.add(laidOut(scene, label));
            label.setStyle("-fx-font-size: 30px");
            all.add(laidOut(scene, label));
            return all;
        });

        assertTrue(heights.get(1) > 2 * heights.get(0), heights.toString());
        assertTrue(heights.get(2) > 2 * heights.get(1), heights.toString());
    }

    @Test
    void aCardGrowsWithTheWordsInIt() {
        List<Double> heights = Toolkit.onFx(() -> {
            Label label = Labels.wrapping("Short");
            var card = new Card("Title", new VBox(new VBox(label)));
            var grid = new CardGrid(200, 2);
            grid.getChildren().add(card);
            var scene = new Scene(new VBox(grid), 300, 400);
            double before = laidOut(scene, grid);
            label.setText(WORDS);
            return List.of(before, laidOut(scene, grid));
        });

        assertTrue(heights.get(1) > heights.get(0) + 20, heights.toString());
    }

    private static double laidOut(Scene scene, Region region) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return region.getHeight();
    }
}
