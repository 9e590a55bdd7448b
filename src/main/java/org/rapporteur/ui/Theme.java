package org.rapporteur.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.transform.Scale;
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
    /// All at once: of sheets that a screen brings along the toolkit matches every control anew.
    private static final List<String> SHEETS =
            List.of("bridge.css", "tokens.css", "base.css", "controls.css", "reader.css", "shell.css", "inbox.css",
                    "dashboards.css", "registers.css", "events.css", "timeline.css", "briefs.css", "setup.css",
                    "purge.css", "focus.css");

    private static final String POPOVER = sheet("popover.css");
    private static final String COMPACT = sheet("compact.css");

    private final ObjectProperty<@Nullable ColorScheme> choice = new SimpleObjectProperty<>();
    private final ObjectProperty<ColorScheme> scheme = new SimpleObjectProperty<>(ColorScheme.LIGHT);

    private final DoubleProperty size = new SimpleDoubleProperty(1);
    private final BooleanProperty compact = new SimpleBooleanProperty();
    /// Held weakly: a scene goes with its window.
    private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());

    /// Loads the typeface. Needs a running toolkit.
    public Theme() {
        FONTS.forEach(Theme::load);
        Platform.getPreferences().colorSchemeProperty().subscribe(ignored -> refresh());
        choice.subscribe(ignored -> refresh());
        scheme.subscribe(now -> Application.setUserAgentStylesheet(
                now == ColorScheme.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet()));
        scheme.addListener((property, old, now) ->
                dressed.forEach(scene -> scene.getPreferences().setColorScheme(now)));
        compact.addListener((property, old, now) -> dressed.forEach(this::closeUp));
        Window.getWindows().addListener((ListChangeListener<Window>) this::followIn);
    }

    /// Gives `scene` the sheets, and keeps its colours with the choice for as long as it lives.
    public void dress(Scene scene) {
        scene.getStylesheets().addAll(SHEETS.stream().map(Theme::sheet).toList());
        dressed.add(scene);
        scene.getPreferences().setColorScheme(scheme.get());
        closeUp(scene);
        if (scene.getRoot() instanceof Zoom zoom) {
            zoom.factorProperty().bind(size);
        }
    }

    private void closeUp(Scene scene) {
        scene.getStylesheets().remove(COMPACT);
        if (compact.get()) {
            scene.getStylesheets().add(COMPACT);
        }
    }

    /// Light or dark as the officer wants it; null follows the desktop.
    public ObjectProperty<@Nullable ColorScheme> choiceProperty() {
        return choice;
    }

    /// How many times its own size everything is drawn, in windows whose root is a [Zoom].
    public DoubleProperty sizeProperty() {
        return size;
    }

    /// Whether rows and cards stand close.
    public BooleanProperty compactProperty() {
        return compact;
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
                    enlarge(window.getScene().getRoot().getChildrenUnmodifiable(), ownerSize(window));
                }
            }
        }
    }

    /// A popup is drawn as large as the window over which it pops up.
    private static double ownerSize(Window popup) {
        Window owner = popup;
        while (owner instanceof PopupWindow over && over.getOwnerWindow() != null) {
            owner = over.getOwnerWindow();
        }
        return owner.getScene() != null && owner.getScene().getRoot() instanceof Zoom zoom
                ? zoom.factorProperty().get() : 1;
    }

    private static void enlarge(List<Node> contents, double factor) {
        for (Node content : contents) {
            var scale = (Scale) content.getProperties().computeIfAbsent(Scale.class, key -> {
                var made = new Scale(1, 1, 0, 0);
                content.getTransforms().add(made);
                return made;
            });
            scale.setX(factor);
            scale.setY(factor);
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
