package org.rapporteur.ui.briefs;

import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.rapporteur.brief.Spot;

/// One page of a paper as a picture, and what is chosen on it.
final class PaperPage extends StackPane {
    private final ImageView view;
    private final Pane marks = new Pane();
    private final int page;
    private final double width;

    /// The page of index `page`, which is `points` wide on paper, `fit` pixels wide on the screen.
    PaperPage(Image picture, double fit, int page, double points) {
        this.view = new ImageView(picture);
        this.page = page;
        this.width = points;
        view.getStyleClass().add("paper-image");
        view.setPreserveRatio(true);
        view.setFitWidth(fit);
        marks.setMouseTransparent(true);
        getChildren().addAll(view, marks);
        getStyleClass().add("paper-page");
        setMaxWidth(USE_PREF_SIZE);
    }

    int page() {
        return page;
    }

    /// A length on the screen as it is on paper.
    double points(double pixels) {
        return pixels * width / view.getFitWidth();
    }

    /// How far below its upper edge `spot` stands on the screen.
    double y(Spot spot) {
        return pixels(spot.y());
    }

    private double pixels(double points) {
        return points * view.getFitWidth() / width;
    }

    /// Marks those of `spots` that lie on it, and nothing else.
    void mark(List<Spot> spots) {
        marks.getChildren().setAll(spots.stream().filter(spot -> spot.page() == page).map(spot -> {
            var mark = new Rectangle(pixels(spot.x()), pixels(spot.y()), pixels(spot.width()), pixels(spot.height()));
            mark.getStyleClass().add("said-mark");
            return mark;
        }).toList());
    }
}
