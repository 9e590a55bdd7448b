package org.rapporteur.app;

import javafx.application.ColorScheme;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
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
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double MIN_WIDTH = 1024;
    private static final double MIN_HEIGHT = 700;
    private static final double WHOLE = 100;

    private final Stage stage = new Stage();
    private final Zoom zoom;
    private final Preferences preferences;

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
        var scene = new Scene(zoom, WIDTH, HEIGHT);
        dress(scene);
        CommandLetters.keptIn(scene);
        stage.setScene(scene);
        stage.getIcons().setAll(WindowIcon.images());
        // On a screen with large pixels there may be less room than the least.
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        var place = new WindowPlace(stage, WIDTH, HEIGHT);
        preferences.window().ifPresent(place::take);
        stage.setOnHidden(event -> {
            keep(place);
            closed.run();
        });
        stage.show();
        place.follow();
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

    /// The window is gone: there is nowhere left to say that its place could not be kept.
    private void keep(WindowPlace place) {
        try {
            preferences.window(place.now());
        } catch (UserProblem unwritable) {
            LOG.warn("place of the window not kept", unwritable);
        }
    }
}
