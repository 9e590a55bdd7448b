package org.rapporteur.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A part of a form that is folded away until it is wanted.
public final class Fold extends VBox {
    private final BooleanProperty unfolded = new SimpleBooleanProperty();

    /// A part named `title`; Enter or a click on it unfolds `content`.
    public Fold(String title, Node content) {
        getStyleClass().add("fold");
        Hyperlink head = Fields.link(title, () -> unfolded.set(!unfolded.get()));
        head.getStyleClass().remove("small");
        WrappedLines.in(head);
        head.setMinSize(0, Region.USE_PREF_SIZE);
        unfolded.subscribe(open -> head.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT)));
        Fields.showWhile(content, unfolded);
        getChildren().addAll(head, content);
    }

    /// Whether the content is on show.
    public BooleanProperty unfoldedProperty() {
        return unfolded;
    }
}
