package org.rapporteur.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.ColorScheme;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;

class ZoomTest {
    private final ComboBox<String> box = Toolkit.onFx(ComboBox::new);
    private final StackPane content = Toolkit.onFx(() -> new StackPane(box));
    private Stage stage;

    @BeforeEach
    void show() {
        Toolkit.runOnFx(() -> box.getItems().setAll("One", "Two", "Three"));
        stage = Gallery.show(() -> new Zoom(content), ColorScheme.LIGHT, 600, 400);
    }

    @AfterEach
    void close() {
        Toolkit.runOnFx(() -> {
            box.hide();
            Toolkit.theme().sizeProperty().set(1);
        });
        Gallery.close(stage);
    }

    private void enlarge(double factor) {
        Toolkit.runOnFx(() -> Toolkit.theme().sizeProperty().set(factor));
        Gallery.settle();
    }

    @Test
    void largerTextHasSoMuchLessRoomAndFillsTheWindow() {
        enlarge(1.5);

        assertEquals(400, content.getWidth(), 0.01);
        assertEquals(600, content.localToScene(content.getLayoutBounds()).getWidth(), 0.01);
    }

    @Test
    void whatPopsUpIsEnlargedToo() {
        double usual = popupWidth();

        enlarge(1.5);

        assertEquals(usual * 1.5, popupWidth(), 3);
    }

    private double popupWidth() {
        Toolkit.runOnFx(box::show);
        Gallery.settle();
        double width = Toolkit.onFx(() -> Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow over && over.getOwnerWindow() == stage)
                .mapToDouble(Window::getWidth).findFirst().orElse(0));
        Toolkit.runOnFx(box::hide);
        return width;
    }
}
