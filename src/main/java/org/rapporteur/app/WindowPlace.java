package org.rapporteur.app;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.rapporteur.settings.Placement;

/// Puts a window where it was left, as far as the screens of today allow, and says where it is.
final class WindowPlace {
    /// How much of the title bar must lie on a screen so that the window can be taken hold of.
    private static final double GRIP = 80;

    private final Stage stage;
    /// Where it is while it does not fill its screen.
    private Rectangle2D loose;

    /// The window at its usual size.
    WindowPlace(Stage stage, double width, double height) {
        this.stage = stage;
        this.loose = new Rectangle2D(Double.NaN, Double.NaN, width, height);
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

    /// `wanted`, no larger than the screen on which most of it lies, and moved onto the first of
    /// `screens` where none holds enough of its title.
    static Rectangle2D within(Rectangle2D wanted, List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream().filter(one -> holdsTitle(one, wanted)).findFirst()
                .orElse(screens.getFirst());
        double width = Math.min(wanted.getWidth(), screen.getWidth());
        double height = Math.min(wanted.getHeight(), screen.getHeight());
        return holdsTitle(screen, wanted)
                ? new Rectangle2D(wanted.getMinX(), wanted.getMinY(), width, height)
                : new Rectangle2D(
                        screen.getMinX() + (screen.getWidth() - width) / 2,
                        screen.getMinY() + (screen.getHeight() - height) / 2, width, height);
    }

    private static boolean holdsTitle(Rectangle2D screen, Rectangle2D window) {
        double across = Math.min(screen.getMaxX(), window.getMaxX()) - Math.max(screen.getMinX(), window.getMinX());
        return across >= GRIP && window.getMinY() >= screen.getMinY() - 1
                && window.getMinY() <= screen.getMaxY() - GRIP;
    }
}
