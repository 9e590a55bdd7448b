package org.rapporteur.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// How far something long is, along the foot of the window while it runs. It takes no room otherwise
/// and hinders nothing.
public final class ProgressStrip extends HBox {
    /// A strip that says how far it is and what is being done.
    ///
    /// @param fraction 0 to 1, or negative where it cannot be told
    public ProgressStrip(ObservableValue<? extends Number> fraction, ObservableValue<String> doing) {
        getStyleClass().add("progress-strip");
        setAlignment(Pos.CENTER_LEFT);
        var bar = new ProgressBar();
        bar.progressProperty().bind(fraction);
        bar.setMinWidth(Region.USE_PREF_SIZE);
        Label words = Labels.cut("", "small");
        words.textProperty().bind(doing);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(bar, words);
    }

    /// Adds a button that stops it, while that is `possible`.
    public ProgressStrip stoppedBy(String words, ObservableValue<Boolean> possible, Runnable action) {
        var stop = new Button(words);
        stop.getStyleClass().add("small");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setOnAction(event -> action.run());
        Fields.showWhile(stop, possible);
        getChildren().add(stop);
        return this;
    }

    /// Stands in `foot` while `busy`.
    public void in(Pane foot, ObservableValue<Boolean> busy) {
        Fields.joinWhile(foot, this, busy);
    }
}
