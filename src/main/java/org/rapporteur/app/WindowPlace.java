package org.rapporteur.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.rapporteur.settings.Placement;

/// Puts a window where it was left, as far as the screens of today allow, and says where it is.
final class WindowPlace {
    /// How much of the title bar must lie on a screen so that the window can be taken hold of.
    private static final double GRIP = 80;
    /// How much of a window some systems draw unseen around it, and so beyond the edge of a screen.
    private static final double FRAME = 16;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    /// How high the title that the desktop draws above a window is on any of them.
    private static final double TITLE = 40;

    private final Stage stage;
    /// Where it is while it does not fill its screen.
    private Rectangle2D loose;

    /// The window at its first size.
    WindowPlace(Stage stage, Dimension2D size) {
        this.stage = stage;
        this.loose = new Rectangle2D(Double.NaN, Double.NaN, size.getWidth(), size.getHeight());
    }

    /// How large the content of a window is that was never moved: no larger than `screen` with a title above.
    static Dimension2D first(Rectangle2D screen) {
        return new Dimension2D(Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight() - TITLE));
    }

    /// Puts the window at `wanted`, or as near to it as it can be reached.
    void take(Placement wanted) {
        Rectangle2D at = within(
                new Rectangle2D(wanted.x(), wanted.y(), wanted.width(), wanted.height()),
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        stage.setX(at.getMinX());
        stage.setY(at.getMinY());
        stage.setWidth(at.getWidth());
        stage.setHeight(at.getHeight());
        stage.setMaximized(wanted.full());
        loose = at;
    }

    /// Keeps in mind where the window is moved to, and runs `moved` each time.
    void follow(Runnable moved) {
        for (var side : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty(),
                stage.maximizedProperty())) {
            side.subscribe(() -> {
                moved();
                moved.run();
            });
        }
    }

    private void moved() {
        if (!stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen() && stage.isShowing()) {
            loose = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    /// Where the window is.
    Placement now() {
        return new Placement(
                (int) Math.round(loose.getMinX()), (int) Math.round(loose.getMinY()),
                (int) Math.round(loose.getWidth()), (int) Math.round(loose.getHeight()), stage.isMaximized());
    }

    /// `wanted` where all of it is seen; else no larger than the screen that holds its title, and moved into it;
    /// in the middle of the first of `screens` where none holds enough of its title.
    static Rectangle2D within(Rectangle2D wanted, List<Rectangle2D> screens) {
        if (isSeen(wanted, screens)) {
            return wanted;
        }
        Optional<Rectangle2D> holder = screens.stream().filter(one -> holdsTitle(one, wanted)).findFirst();
        Rectangle2D screen = holder.orElseGet(screens::getFirst);
        double width = Math.min(wanted.getWidth(), screen.getWidth());
        double height = Math.min(wanted.getHeight(), screen.getHeight());
        double right = screen.getMaxX() - width;
        double below = screen.getMaxY() - height;
        return holder.isPresent()
                ? new Rectangle2D(Math.max(Math.min(wanted.getMinX(), right), screen.getMinX()),
                        Math.max(Math.min(wanted.getMinY(), below), screen.getMinY()), width, height)
                : new Rectangle2D((screen.getMinX() + right) / 2, (screen.getMinY() + below) / 2, width, height);
    }

    /// Whether no more than its frame lies beyond `screens`, on however many of them it stands.
    private static boolean isSeen(Rectangle2D window, List<Rectangle2D> screens) {
        double all = (window.getWidth() - 2 * FRAME) * (window.getHeight() - 2 * FRAME);
        double seen = screens.stream().mapToDouble(screen -> overlap(
                window.getMinX() + FRAME, window.getMaxX() - FRAME, screen.getMinX(), screen.getMaxX())
                * overlap(window.getMinY() + FRAME, window.getMaxY() - FRAME, screen.getMinY(), screen.getMaxY()))
                .sum();
        return seen > all - 1 && screens.stream().anyMatch(screen -> holdsTitle(screen, window));
    }

    private static double overlap(double from, double to, double begin, double end) {
        return Math.max(0, Math.min(to, end) - Math.max(from, begin));
    }

    private static boolean holdsTitle(Rectangle2D screen, Rectangle2D window) {
        return overlap(window.getMinX(), window.getMaxX(), screen.getMinX(), screen.getMaxX()) >= GRIP
                && window.getMinY() >= screen.getMinY() - 1
                && window.getMinY() <= screen.getMaxY() - GRIP;
    }
}
