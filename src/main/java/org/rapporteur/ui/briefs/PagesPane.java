package org.rapporteur.ui.briefs;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.rapporteur.brief.PdfPages;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.Zoom;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.Progress;

/// The pages of a paper as they are printed, as wide as there is room, one below the other.
///
/// Drawn away from the JavaFX thread at the pixels of the screen, and anew when the room
/// changes; meanwhile the pictures at hand are stretched.
final class PagesPane extends ScrollPane {
    /// Pages beyond these are in the file and not in the preview: a picture takes megabytes.
    static final int AT_MOST = 8;
    private static final double MARGIN = 2 * 14;
    private static final double WIDEST = 900;
    private static final double A4_POINTS = 595.28;

    private final Background background;
    private final Messages messages;
    private final VBox pages = new VBox();
    private final PauseTransition resized = new PauseTransition(Duration.millis(150));
    private byte @Nullable [] pdf;
    private int count;
    private double drawnPixels;

    PagesPane(Background background, Messages messages) {
        this.background = background;
        this.messages = messages;
        getStyleClass().add("paper-pages");
        setId("brief-pages");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        setFocusTraversable(true);
        setMinWidth(200);
        pages.getStyleClass().add("paper-column");
        pages.setAlignment(Pos.TOP_CENTER);
        setContent(pages);
        resized.setOnFinished(event -> draw());
        viewportBoundsProperty().subscribe(bounds -> fit());
    }

    /// Shows the `count` pages of `pdf`.
    void show(byte[] bytes, int numberOfPages) {
        pdf = bytes;
        count = numberOfPages;
        draw();
    }

    /// Shows nothing.
    void clear() {
        pdf = null;
        pages.getChildren().clear();
    }

    private double pageWidth() {
        return Math.min(WIDEST, Math.floor(getViewportBounds().getWidth() - MARGIN));
    }

    private void fit() {
        double width = pageWidth();
        if (width > 0 && pages.getChildren().isEmpty()) {
            draw();
        } else if (width > 0 && pixels(width) != drawnPixels) {
            pages.lookupAll(".paper-image").forEach(node -> ((ImageView) node).setFitWidth(width));
            resized.playFromStart();
        }
    }

    private void draw() {
        double width = pageWidth();
        byte[] bytes = pdf;
        if (bytes == null || width <= 0) {
            return;
        }
        drawnPixels = pixels(width);
        double scale = drawnPixels / A4_POINTS;
        background.work(progress -> pictures(bytes, scale, progress))
                .latest("brief-pages")
                .then(pictures -> put(pictures, width))
                .start();
    }

    /// How many points of the screen a page of `width` takes from side to side.
    private double pixels(double width) {
        double screen = getScene() == null || getScene().getWindow() == null
                ? 1 : getScene().getWindow().getOutputScaleX();
        return width * Zoom.of(this) * screen;
    }

    private static List<Image> pictures(byte[] pdf, double scale, Progress progress) throws IOException {
        List<Image> pictures = new ArrayList<>();
        try (var pages = new PdfPages(pdf)) {
            for (int page = 0; page < Math.min(AT_MOST, pages.count()); page++) {
                progress.check();
                pictures.add(picture(pages.render(page, scale)));
            }
        }
        return pictures;
    }

    /// `page` as a picture of the window’s own kind.
    static Image picture(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        var picture = new WritableImage(width, height);
        picture.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(),
                page.getRGB(0, 0, width, height, null, 0, width), 0, width);
        return picture;
    }

    private void put(List<Image> pictures, double width) {
        if (pdf == null) {
            return;
        }
        pages.getChildren().clear();
        pictures.forEach(picture -> pages.getChildren().add(sheet(picture, width)));
        if (count > pictures.size()) {
            pages.getChildren().add(
                    Labels.wrapping(messages.get("briefs.morePages", count - pictures.size()), "muted", "small"));
        }
    }

    private StackPane sheet(Image picture, double width) {
        var view = new ImageView(picture);
        view.getStyleClass().add("paper-image");
        view.setPreserveRatio(true);
        view.setFitWidth(width);
        var sheet = new StackPane(view);
        sheet.getStyleClass().add("paper-page");
        sheet.setMaxWidth(USE_PREF_SIZE);
        sheet.setAccessibleText(messages.get("briefs.page", pages.getChildren().size() + 1, count));
        return sheet;
    }
}
