package org.rapporteur.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands where there is nothing yet: a picture, what is missing, what to do about it, and the
/// button that does.
public final class EmptyState extends VBox {
    /// A heading stands closer to its sentence than the picture to the heading.
    private static final Insets CLOSER = new Insets(0, 0, -8, 0);

    private @Nullable Node instead;

    /// A sentence under `icon`.
    public EmptyState(Ikon icon, String sentence) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        // In the middle of the screen, also of one that scrolls.
        setMaxHeight(Double.MAX_VALUE);
        VBox.setVgrow(this, Priority.ALWAYS);
        var words = Labels.wrapping(sentence, "muted", "empty-sentence");
        getChildren().addAll(new FontIcon(icon), words);
    }

    /// What is missing, under `icon`, over what can be done about it.
    public EmptyState(Ikon icon, String heading, String sentence) {
        this(icon, sentence);
        Label above = Labels.wrapping(heading, "card-title", "empty-heading");
        setMargin(above, CLOSER);
        getChildren().add(1, above);
    }

    /// The same with a button that does something about it.
    public EmptyState withAction(String words, Runnable action) {
        var button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        getChildren().add(button);
        return this;
    }

    /// Stands where `list` comes once there is `any`. The focus then goes from here to `first`: left alone,
    /// it would go to the next button of the window.
    public EmptyState until(ObservableValue<Boolean> any, Node list, Node first) {
        instead = first;
        Fields.showWhile(list, any);
        // What is not seen asks for no height.
        managedProperty().bind(visibleProperty());
        any.subscribe(now -> {
            if (now && isFocusWithin()) {
                first.requestFocus();
            }
            setVisible(!now);
        });
        return this;
    }

    /// Moves the focus to what has come in its place.
    ///
    /// @return whether anything has
    public boolean leadOn() {
        boolean gone = instead != null && !isVisible();
        if (gone) {
            instead.requestFocus();
        }
        return gone;
    }
}
