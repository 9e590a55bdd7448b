package org.rapporteur.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The body of a screen: its parts one below the other within the usual margins, scrolled up and
/// down where the window is too low, never sideways.
public final class ScrollingPage extends ScrollPane {
    private final VBox body;

    /// A page of `parts`.
    public ScrollingPage(Node... parts) {
        body = new VBox(parts);
        body.getStyleClass().add("page");
        getStyleClass().add("scrolling-page");
        setFitToWidth(true);
        setFitToHeight(true);
        body.setMinHeight(USE_PREF_SIZE);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(body);
    }

    /// The box that holds the parts, for those that come later.
    public VBox body() {
        return body;
    }
}
