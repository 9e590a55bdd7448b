package org.rapporteur.app;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.ColorScheme;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.rapporteur.model.UserProblem;
import org.rapporteur.settings.Density;
import org.rapporteur.settings.Preferences;
import org.rapporteur.settings.Settings;
import org.rapporteur.ui.CommandLetters;
import org.rapporteur.ui.Theme;
import org.rapporteur.ui.Zoom;
import org.rapporteur.ui.icon.WindowIcon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The frame of the one window: it wears what the preferences say, at once when they change, and
/// stands where it was left.
final class WindowFrame {
    private static final Logger LOG = LoggerFactory.getLogger(WindowFrame.class);
    private static final double MIN_WIDTH = 1024;
    private static final double MIN_HEIGHT = 700;
    private static final double WHOLE = 100;
    /// How long the window must stand still before its place is kept.
    private static final Duration REST = Duration.seconds(1);

    private final Stage stage = new Stage();
    private final Zoom zoom;
    private final Preferences preferences;
    private Runnable left = () -> { };

    WindowFrame(Node content, Preferences preferences) {
        this.zoom = new Zoom(content);
        this.preferences = preferences;
    }

    /// The window.
    Stage stage() {
        return stage;
    }

    /// Shows `content` in place of what was there.
    void setContent(Node content) {
        zoom.setContent(content);
    }

    /// Shows the window; `closed` is run when it is closed.
    void show(Runnable closed) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Dimension2D size = WindowPlace.first(screen);
        var scene = new Scene(zoom, size.getWidth(), size.getHeight());
        dress(scene);
        CommandLetters.keptIn(scene);
        stage.setScene(scene);
        stage.getIcons().setAll(WindowIcon.images());
        // On a screen with large pixels there may be less room than the least.
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        var place = new WindowPlace(stage, size);
        preferences.window().ifPresent(place::take);
        var rest = new PauseTransition(REST);
        rest.setOnFinished(event -> keep(place));
        left = () -> {
            rest.stop();
            keep(place);
            closed.run();
        };
        stage.setOnHidden(event -> left.run());
        stage.show();
        place.follow(rest::playFromStart);
    }

    /// Does what closing the window does, and leaves it on the screen: a chooser of the desktop may lie over it,
    /// and under GTK the toolkit crashes if it ends while a popup shows.
    void leave() {
        left.run();
    }

    private void dress(Scene scene) {
        var theme = new Theme();
        theme.dress(scene);
        preferences.watch(Settings.LOOK, look -> theme.choiceProperty().set(switch (look) {
            case SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        }));
        preferences.watch(Settings.TEXT_SIZE, size -> theme.sizeProperty().set(size / WHOLE));
        preferences.watch(Settings.DENSITY, density -> theme.compactProperty().set(density == Density.COMPACT));
    }

    /// Not being able to remember it is no reason to disturb anybody.
    private void keep(WindowPlace place) {
        try {
            if (!preferences.window().equals(Optional.of(place.now()))) {
                preferences.window(place.now());
            }
        } catch (UserProblem unwritable) {
            LOG.warn("place of the window not kept", unwritable);
        }
    }
}
