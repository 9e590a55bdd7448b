package org.rapporteur.ui.briefs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ui.Zoom;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.task.Background;
import org.testfx.util.WaitForAsyncUtils;

class PagesPaneTest {
    private Zoom zoom;
    private PagesPane pane;
    private Stage stage;

    @AfterEach
    void close() {
        Toolkit.runOnFx(stage::hide);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1, 1.3, 2})
    void aPageHasAsManyPointsAsTheWindowShowsOfIt(double factor) throws IOException {
        stage = Gallery.show(() -> {
            pane = new PagesPane(Background.inline(), BriefDesk.MESSAGES);
            zoom = new Zoom(pane);
            return new StackPane(zoom);
        }, ColorScheme.LIGHT, 700, 500);

        Toolkit.runOnFx(() -> {
            zoom.factorProperty().set(factor);
            stage.getScene().getRoot().layout();
        });
        byte[] paper = paper();
        Toolkit.runOnFx(() -> pane.show(paper, 1, List.of()));
        WaitForAsyncUtils.waitForFxEvents();

        var page = Toolkit.onFx(() -> (ImageView) pane.lookup(".paper-image"));
        assertEquals(page.getFitWidth() * factor, page.getImage().getWidth(), 1.5);
    }

    private static byte[] paper() throws IOException {
        try (var paper = new PDDocument()) {
            paper.addPage(new PDPage(PDRectangle.A4));
            var out = new ByteArrayOutputStream();
            paper.save(out);
            return out.toByteArray();
        }
    }
}
