package org.rapporteur.ui.control;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A rounded panel with a title and, at its right, actions; children follow below.
public final class Card extends VBox {
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
    private static final double NARROWEST_TITLE = 88;

    private final Heights least = new Heights();
    private final Heights preferred = new Heights();
    private final Label heading = Labels.wrapping("", "card-title");
    private final WrappingRow header = new WrappingRow(heading);

    /// A panel titled `title` over `content`.
    public Card(String title, Node... content) {
        getStyleClass().add("card");
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.CENTER_LEFT);
        heading.setMinWidth(NARROWEST_TITLE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setText(title);
        getChildren().add(header);
        getChildren().addAll(content);
    }

    /// A panel without a title.
    public static Card plain(Node... content) {
        var card = new Card("", content);
        card.getChildren().remove(card.header);
        return card;
    }

    /// A panel whose content is rows that part themselves, each of style class `row`.
    public static Card ofRows(String title, Node... rows) {
        var card = new Card(title, rows);
        card.getStyleClass().add("rows");
        card.getChildren().subscribe(card::markLast);
        card.markLast();
        return card;
    }

    private void markLast() {
        getChildren().forEach(child -> child.pseudoClassStateChanged(LAST, child == getChildren().getLast()));
    }

    /// The same panel with `actions` at the right of its title.
    public Card withActions(Node... actions) {
        setActions(List.of(actions));
        return this;
    }

    /// Puts other actions at the right of the title.
    public void setActions(List<? extends Node> actions) {
        for (Node action : actions) {
            if (action instanceof Region region) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
        header.getChildren().setAll(heading);
        header.getChildren().addAll(actions);
    }

    @Override
    protected double computeMinHeight(double width) {
        return least.at(width, super::computeMinHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return preferred.at(width, super::computePrefHeight);
    }

    @Override
    public void requestLayout() {
        // The toolkit asks for it before this is made.
        if (preferred != null) {
            least.forget();
            preferred.forget();
        }
        super.requestLayout();
    }

    /// Changes the title.
    public void setTitle(String title) {
        heading.setText(title);
    }
}
