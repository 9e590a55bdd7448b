package org.rapporteur.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.Screen;

/// The part of the window in which screens stand. A screen is built when it is first visited and
/// kept from then on.
final class Screens extends StackPane {
    private record Built(Page page, Region root) {}

    private final List<Screen> screens;
    private final Map<Screen, Built> built = new HashMap<>();
    private @Nullable Built current;

    Screens(List<Screen> screens) {
        this.screens = List.copyOf(screens);
        getStyleClass().add("screens");
        setAlignment(Pos.TOP_LEFT);
        // A screen too large for the window must not push the frame out of it.
        setMinSize(0, 0);
    }

    /// Shows the screen that serves `destination`.
    ///
    /// @throws IllegalArgumentException if there is none
    void show(Destination destination) {
        Built next = built.computeIfAbsent(serving(destination), screen -> {
            Page page = screen.page().get();
            return new Built(page, page.build());
        });
        boolean focused = hasFocus();
        if (current != next) {
            if (current != null) {
                current.page().hidden();
            }
            getChildren().setAll(next.root());
            current = next;
        }
        next.page().shown(destination);
        // Left alone, the focus would go from the screen that went to the search field.
        if (focused && !hasFocus()) {
            focus();
        }
    }

    private boolean hasFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at != null;
    }

    /// Moves the focus into the screen on show.
    void focus() {
        if (current != null) {
            current.root().requestFocus();
        }
    }

    /// Tells the screen on show that it goes.
    void leave() {
        if (current != null) {
            current.page().hidden();
            current = null;
        }
    }

    private Screen serving(Destination destination) {
        return screens.stream()
                .filter(screen -> screen.kinds().contains(destination.getClass()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no screen for " + destination));
    }
}
