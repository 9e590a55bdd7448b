package org.rapporteur.ui;

import java.util.Map;
import javafx.scene.layout.Region;
import javafx.util.Builder;

/// A screen's content. Built once, on the first visit; then told when it is shown and hidden.
///
/// All methods are called on the JavaFX thread.
public interface Page extends Builder<Region> {
    /// The screen is about to be seen at `destination`; also called when it is on show already
    /// and only the destination changes. Reload here what may have changed.
    void shown(Destination destination);

    /// The width in which the screen can be laid out; in less it is scrolled sideways. The smallest window in
    /// the largest text leaves little more, so screens fold.
    default double leastWidth() {
        return 400;
    }

    /// The height in which the screen can be laid out; in less it is scrolled. Little, since what is
    /// long on a screen scrolls by itself, and must not be scrolled by the window as well.
    default double leastHeight() {
        return 240;
    }

    /// What keys do while the screen is on show, wherever the focus is.
    default Map<ScreenKey, Runnable> keys() {
        return Map.of();
    }

    /// Whether having been shown leaves a trace, as in what is new since the last visit; such a screen is
    /// not filled before somebody comes.
    default boolean remembersVisits() {
        return false;
    }

    /// The screen is no longer seen. Drafts are kept; timers stop.
    default void hidden() {}
}
