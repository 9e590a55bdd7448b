package org.rapporteur.ui.issue;

import javafx.scene.control.Hyperlink;
import org.rapporteur.ui.control.WrappedLines;

/// Words that lead on, over as many lines as they need, and look like a link only when one comes
/// to them.
final class PlainLink extends Hyperlink {
    PlainLink(String words, Runnable action) {
        super(words);
        getStyleClass().addAll("plain-link", "side-words");
        WrappedLines.in(this);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> {
            setVisited(false);
            action.run();
        });
    }
}
