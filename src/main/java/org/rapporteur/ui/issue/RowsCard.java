package org.rapporteur.ui.issue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Ancestry;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Tip;

/// A card of rows: the first few are on show, the rest behind a link. Where there are none, one
/// quiet line says so, and what fills it. A form that is filled in within the card survives a
/// refresh of its rows.
final class RowsCard extends VBox {
    private final Card card;
    private final Messages messages;
    private final VBox rows = new VBox();
    private final VBox below = new VBox();
    private final VBox form = new VBox();
    private String empty = "";
    private String adding = "";
    private Runnable add = () -> {};
    private List<? extends Node> all = List.of();
    private int shown;
    private boolean unfolded;

    /// An empty card.
    RowsCard(String title, Messages messages) {
        this.card = new Card(title);
        this.messages = messages;
        rows.getStyleClass().add("side-rows");
        below.managedProperty().bind(below.visibleProperty());
        form.managedProperty().bind(form.visibleProperty());
        form.setVisible(false);
        card.getChildren().addAll(rows, below, form);
        getChildren().add(card);
    }

    /// What stands there while there are no rows, and what makes one.
    RowsCard filledBy(String sentence, String words, Runnable action) {
        empty = sentence;
        adding = words;
        add = action;
        return this;
    }

    /// Puts `nodes` between the rows and the form.
    void setBelow(List<? extends Node> nodes) {
        below.getChildren().setAll(nodes);
        below.setVisible(!nodes.isEmpty());
    }

    /// Opens `fields` below the rows, in place of what was open there.
    void open(Node fields) {
        form.getChildren().setAll(fields);
        form.setVisible(true);
    }

    /// Puts away what was filled in.
    void close() {
        keepFocus(form);
        form.getChildren().clear();
        form.setVisible(false);
    }

    /// Shows other rows.
    ///
    /// @param most how many at first
    /// @param may whether one can be added
    void show(List<? extends Node> newRows, int most, boolean may) {
        keepFocus(rows);
        keepFocus(below);
        all = newRows;
        shown = most;
        card.setActions(!may || newRows.isEmpty() ? List.of() : List.of(plus()));
        if (newRows.isEmpty()) {
            var line = new FlowPane(Labels.of(empty, "muted", "small"));
            line.getStyleClass().add("quiet-line");
            if (may) {
                line.getChildren().add(Fields.link(adding, add));
            }
            rows.getChildren().setAll(line);
        } else {
            fill();
        }
    }

    /// What has the focus is about to go: the card has it then, or the page would jump to its top.
    private void keepFocus(Node going) {
        if (getScene() != null && Ancestry.within(getScene().getFocusOwner(), going)) {
            card.requestFocus();
        }
    }

    private void fill() {
        boolean more = !unfolded && all.size() > shown + 1;
        rows.getChildren().setAll(more ? all.subList(0, shown) : all);
        if (more) {
            rows.getChildren().add(Fields.link(messages.get("issue.more", all.size() - shown), () -> {
                unfolded = true;
                fill();
            }));
        }
    }

    private Button plus() {
        var plus = new Button("", new FontIcon(Feather.PLUS));
        plus.getStyleClass().addAll("flat", "button-icon", "small", "card-plus");
        plus.setAccessibleText(adding);
        Tip.on(plus, adding);
        plus.setOnAction(event -> add.run());
        return plus;
    }
}
