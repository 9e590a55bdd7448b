package org.rapporteur.ui.control;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.rapporteur.model.search.Snippet;

/// A line of text in which what was searched for stands out. What does not fit is cut off at its
/// end; it is never wrapped, so that the rows of a list keep their height.
public final class MarkedText extends HBox {
    /// Shows `snippet` in the style classes `styles`.
    public MarkedText(Snippet snippet, String... styles) {
        getStyleClass().add("marked-text");
        getStyleClass().addAll(styles);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        var frame = new Rectangle();
        frame.widthProperty().bind(widthProperty());
        frame.heightProperty().bind(heightProperty());
        setClip(frame);
        int at = 0;
        for (Snippet.Mark mark : snippet.marks()) {
            add(snippet.text().substring(at, mark.start()), "plain");
            add(snippet.text().substring(mark.start(), mark.end()), "mark");
            at = mark.end();
        }
        add(snippet.text().substring(at), "plain");
    }

    private void add(String words, String style) {
        if (!words.isEmpty()) {
            var text = new Text(words);
            text.getStyleClass().addAll("text", style);
            getChildren().add(text);
        }
    }
}
