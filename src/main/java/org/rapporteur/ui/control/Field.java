package org.rapporteur.ui.control;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A field of a form under its name.
public final class Field extends VBox {
    /// A field for `content`, in which `focus` is what the name labels.
    public Field(String name, Node content, Node focus) {
        var label = Labels.wrapping(name, "field-label");
        label.setLabelFor(focus);
        getStyleClass().add("form");
        getChildren().addAll(label, content);
    }

    /// A field for `content`.
    public Field(String name, Node content) {
        this(name, content, content);
    }

    /// The same field with a sentence under it.
    public Field withRemark(String sentence) {
        getChildren().add(Labels.wrapping(sentence, "muted", "small"));
        return this;
    }

    /// One line of text, kept at `text`.
    public static TextField line(String id, StringProperty text) {
        var field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    /// Some lines of text, kept at `text`, at least `rows` of them. Tab leaves it, as it leaves every field.
    public static TextArea lines(String id, StringProperty text, int rows) {
        var area = new GrowingArea(rows);
        area.setId(id);
        area.textProperty().bindBidirectional(text);
        return area;
    }
}
