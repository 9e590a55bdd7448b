package org.rapporteur.ui.briefs;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.rapporteur.brief.PdfPages;
import org.rapporteur.brief.Spot;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.Zoom;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Sideways;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.Progress;

/// The pages of a paper as they are printed, as wide as there is room, one below the other. A statement is
/// chosen on them by a click, or with Left and Right; Enter goes to its sources.
///
/// Drawn away from the JavaFX thread at the pixels of the screen, and anew when the room
/// changes; meanwhile the pictures at hand are stretched.
final class PagesPane extends ScrollPane {
    /// Pages beyond these are in the file and not in the preview: a picture takes megabytes.
    static final int AT_MOST = 8;
    private static final double MARGIN = 2 * 14;
    private static final double WIDEST = 900;
    private static final double A4_POINTS = 595.28;
    /// What is seen above and below a statement that is stepped to.
    private static final double AROUND = 60;

    private final Background background;
    private final Messages messages;
    private final VBox pages = new VBox();
    private final PauseTransition resized = new PauseTransition(Duration.millis(150));
    private byte @Nullable [] pdf;
    private int count;
    private double drawnPixels;
    private List<Said> said = List.of();
    private @Nullable Said chosen;
    private Consumer<@Nullable Said> onChosen = one -> { };
    private Runnable onEntered = () -> { };

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
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// `choice` takes the statement that is chosen, or null; `entered` follows Enter on one.
    void onChosen(Consumer<@Nullable Said> choice, Runnable entered) {
        onChosen = choice;
        onEntered = entered;
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isControlDown() || event.isMetaDown() || said.isEmpty()) {
            return;
        }
        int at = chosen == null ? -1 : said.indexOf(chosen);
        switch (event.getCode()) {
            case RIGHT -> reveal(said.get(Math.min(at + 1, said.size() - 1)));
            case LEFT -> reveal(said.get(Math.max(at - 1, 0)));
            case ENTER -> onEntered.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void reveal(Said wanted) {
        choose(wanted);
        Spot first = wanted.spots().getFirst();
        if (first.page() < pages.getChildren().size()
                && pages.getChildren().get(first.page()) instanceof PaperPage sheet) {
            double top = sheet.getBoundsInParent().getMinY() + sheet.y(first);
            setVvalue(Sideways.toward(getVvalue(), top - AROUND, top + AROUND, pages.getHeight(),
                    getViewportBounds().getHeight()));
        }
    }

    private void choose(@Nullable Said one) {
        chosen = one;
        mark();
        onChosen.accept(one);
    }

    private void mark() {
        List<Spot> spots = chosen == null ? List.of() : chosen.spots();
        pages.getChildren().stream().filter(PaperPage.class::isInstance).map(PaperPage.class::cast)
                .forEach(sheet -> sheet.mark(spots));
    }

    /// Shows the `numberOfPages` pages of `bytes`, on which `statements` can be chosen. One that was chosen stays
    /// so where the paper still says it.
    void show(byte[] bytes, int numberOfPages, List<Said> statements) {
        pdf = bytes;
        count = numberOfPages;
        said = statements;
        String words = chosen == null ? null : chosen.line().statement();
        choose(said.stream().filter(one -> one.line().statement().equals(words)).findFirst().orElse(null));
        draw();
    }

    /// Shows nothing.
    void clear() {
        pdf = null;
        said = List.of();
        choose(null);
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
        mark();
        if (count > pictures.size()) {
            pages.getChildren().add(
                    Labels.wrapping(messages.get("briefs.morePages", count - pictures.size()), "muted", "small"));
        }
    }

    private PaperPage sheet(Image picture, double width) {
        int page = pages.getChildren().size();
        var sheet = new PaperPage(picture, width, page, picture.getWidth() * A4_POINTS / drawnPixels);
        sheet.setAccessibleText(messages.get("briefs.page", page + 1, count));
        sheet.setOnMouseMoved(event -> sheet.setCursor(
                at(sheet, event) == null ? Cursor.DEFAULT : Cursor.HAND));
        sheet.setOnMouseClicked(event -> choose(at(sheet, event)));
        return sheet;
    }

    private @Nullable Said at(PaperPage sheet, MouseEvent event) {
        return said.stream().filter(one -> one.holds(
                        sheet.page(), sheet.points(event.getX()), sheet.points(event.getY())))
                .findFirst().orElse(null);
    }
}
