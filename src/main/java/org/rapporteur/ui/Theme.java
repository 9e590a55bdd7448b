package org.rapporteur.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// The look of the window: the base theme for controls, this program's tokens and sheets over
/// it, and its typeface.
///
/// One object serves the whole program. [#choiceProperty] holds light, dark, or null to follow
/// the desktop; scenes given to [#dress] change at once.
public final class Theme {
    private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold", "Bold");
    private static final List<String> SHEETS =
            List.of("bridge.css", "tokens.css", "base.css", "controls.css", "reader.css", "shell.css", "inbox.css");

    private static final String POPOVER = sheet("popover.css");

    private final ObjectProperty<@Nullable ColorScheme> choice = new SimpleObjectProperty<>();
    private final ObjectProperty<ColorScheme> scheme = new SimpleObjectProperty<>(ColorScheme.LIGHT);

    /// Loads the typeface. Needs a running toolkit.
    public Theme() {
        FONTS.forEach(Theme::load);
        Platform.getPreferences().colorSchemeProperty().subscribe(ignored -> refresh());
        choice.subscribe(ignored -> refresh());
        scheme.subscribe(now -> Application.setUserAgentStylesheet(
                now == ColorScheme.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet()));
        Window.getWindows().addListener((ListChangeListener<Window>) this::followIn);
    }

    /// Gives `scene` the sheets, and keeps its colours with the choice for as long as it lives.
    public void dress(Scene scene) {
        SHEETS.stream().map(Theme::sheet).forEach(scene.getStylesheets()::add);
        ChangeListener<ColorScheme> follow = (property, old, now) -> scene.getPreferences().setColorScheme(now);
        scheme.addListener(follow);
        follow.changed(scheme, null, scheme.get());
    }

    /// Light or dark as the officer wants it; null follows the desktop.
    public ObjectProperty<@Nullable ColorScheme> choiceProperty() {
        return choice;
    }

    private void refresh() {
        ColorScheme wanted = choice.get();
        scheme.set(wanted == null ? Platform.getPreferences().getColorScheme() : wanted);
    }

    /// Popups take the sheets of the window that they belong to, but not its light or dark; a
    /// popover's own sheet comes after those and has colours for light only.
    private void followIn(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window window : change.getAddedSubList()) {
                if (window instanceof PopOver over && !over.getRoot().getStylesheets().contains(POPOVER)) {
                    over.getRoot().getStylesheets().add(POPOVER);
                }
                if (window instanceof PopupWindow && window.getScene() != null) {
                    window.getScene().getPreferences().setColorScheme(scheme.get());
                }
            }
        }
    }

    private static String sheet(String name) {
        return Theme.class.getResource("/org/rapporteur/css/" + name).toExternalForm();
    }

    private static void load(String weight) {
        try (InputStream in = Theme.class.getResourceAsStream("/org/rapporteur/font/Inter-" + weight + ".ttf")) {
            Font.loadFont(in, 14);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
