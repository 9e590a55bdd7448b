package org.rapporteur.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.model.search.Snippet;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.MarkedText;
import org.rapporteur.ui.control.Suggestions;

/// One row of what the search field offers: its name and a few words more, and below them the
/// place in its text that was found.
final class FoundRow implements Suggestions.Row<Found> {
    private final FontIcon icon = new FontIcon();
    private final MarkedText title = new MarkedText(Snippet.NONE);
    private final Label detail = Labels.cut("", "muted", "small");
    private final MarkedText text = new MarkedText(Snippet.NONE, "found-text");
    private final VBox line = new VBox();

    FoundRow() {
        detail.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var first = new HBox(icon, title, detail);
        first.getStyleClass().add("found-line");
        first.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(first, text);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.setPrefWidth(1);
    }

    @Override
    public Node node() {
        return line;
    }

    @Override
    public void show(Found found) {
        if (icon.getIconCode() != found.icon()) {
            icon.setIconCode(found.icon());
        }
        title.show(found.title());
        detail.setText(found.detail());
        text.show(found.text());
        boolean said = !found.text().text().isEmpty();
        text.setVisible(said);
        text.setManaged(said);
    }
}
