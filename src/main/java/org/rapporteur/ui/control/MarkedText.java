package org.rapporteur.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.rapporteur.model.search.Snippet;

/// A line of text in which what was searched for stands out. What does not fit is cut off.
public final class MarkedText extends TextFlow {
    /// Shows `snippet` in the style classes `styles`.
    public MarkedText(Snippet snippet, String... styles) {
        getStyleClass().add("marked-text");
        getStyleClass().addAll(styles);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxHeight(Region.USE_PREF_SIZE);
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
            text.getStyleClass().add(style);
            getChildren().add(text);
        }
    }

    /// One line, however long: the height does not depend on the width.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(-1);
    }
}
