package org.rapporteur.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every kind of control with the focus, side by side.
@Tag("gallery")
class FocusGalleryTest {
    @ParameterizedTest
    @EnumSource
    void everyKindOfControlWithTheFocus(ColorScheme scheme) {
        for (int page = 0; page < FocusPage.PAGES; page++) {
            List<Image> pictures = pictures(page, scheme);
            assertFalse(pictures.isEmpty());
            Stage sheet = Gallery.show(() -> {
                var all = new FlowPane(8, 8);
                all.getStyleClass().add("page");
                pictures.forEach(picture -> all.getChildren().add(new ImageView(picture)));
                return all;
            }, scheme, 1440, 900);
            Gallery.settle();
            Gallery.snapshot("focus-" + (page + 1), scheme, sheet);
            Gallery.close(sheet);
        }
    }

    private static List<Image> pictures(int page, ColorScheme scheme) {
        var pictures = new ArrayList<Image>();
        Stage stage = Gallery.show(() -> FocusPage.build(page), scheme, 1440, 900);
        Toolkit.runOnFx(() -> {
            stage.requestFocus();
            Scene scene = stage.getScene();
            var parameters = new SnapshotParameters();
            parameters.setFill(Color.TRANSPARENT);
            FocusPage.kinds(scene.getRoot()).forEach((name, control) -> {
                control.requestFocus();
                pictures.add(framed(control).snapshot(parameters, null));
            });
        });
        Gallery.close(stage);
        return pictures;
    }

    /// The control with its name and the room around it.
    private static Node framed(Node control) {
        Node at = control;
        while (!(at.getParent() instanceof FlowPane)) {
            at = at.getParent();
        }
        return at;
    }
}
