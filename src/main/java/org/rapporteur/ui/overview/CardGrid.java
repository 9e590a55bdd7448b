package org.rapporteur.ui.overview;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// Cards side by side in columns of equal width, as many as there is room for; those of one row
/// are equally high.
final class CardGrid extends GridPane {
    private static final double GAP = 12;
    private static final double NARROWEST = 236;
    private static final int MOST = 3;

    private final List<Region> cards;
    private int columns;

    CardGrid(List<Region> cards) {
        this.cards = List.copyOf(cards);
        setHgap(GAP);
        setVgap(GAP);
        widthProperty().subscribe(width -> arrange(width.doubleValue()));
        arrange(MOST * (NARROWEST + GAP));
    }

    private void arrange(double width) {
        int room = (int) ((width + GAP) / (NARROWEST + GAP));
        int wanted = Math.clamp(room, 1, MOST);
        if (width > 0 && wanted != columns) {
            columns = wanted;
            getChildren().clear();
            getColumnConstraints().clear();
            for (int column = 0; column < columns; column++) {
                var part = new ColumnConstraints();
                part.setPercentWidth(100.0 / columns);
                getColumnConstraints().add(part);
            }
            for (int i = 0; i < cards.size(); i++) {
                add(cards.get(i), i % columns, i / columns);
            }
        }
    }
}
