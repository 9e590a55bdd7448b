package org.rapporteur.ui.entry;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Citation;
import org.rapporteur.ui.control.Beginning;
import org.rapporteur.ui.control.CitationChip;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Tip;
import org.rapporteur.ui.control.WrappingRow;

/// A source in the form: where it stands, its words, and what it does for the statement.
final class QuoteRow extends VBox {
    private static final int LONGEST = 160;

    QuoteRow(LogForm form, Quoted quote, Runnable open, Messages messages) {
        getStyleClass().add("quote-row");
        var chip = new CitationChip(quote.outlet(), quote.date(), open);
        Tip.on(chip, quote.outlet());
        var role = new ComboBox<Citation.Role>();
        role.getItems().setAll(Citation.Role.values());
        role.setValue(quote.role());
        role.setConverter(new RoleWords(messages));
        role.getStyleClass().add("role-box");
        role.setAccessibleText(messages.get("entry.role"));
        role.setMinWidth(Region.USE_PREF_SIZE);
        role.valueProperty().addListener((property, old, now) ->
                form.quotes().set(form.quotes().indexOf(quote), quote.inRole(now)));
        var remove = new Button("", new FontIcon(Feather.X));
        remove.getStyleClass().addAll("flat", "button-icon", "small");
        remove.setAccessibleText(messages.get("log.removeQuote"));
        remove.setOnAction(event -> form.quotes().remove(quote));
        var parts = new WrappingRow(chip, role);
        parts.getStyleClass().add("quote-line");
        HBox.setHgrow(parts, Priority.ALWAYS);
        var line = new HBox(parts, remove);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("quote-line");
        getChildren().addAll(line, Labels.wrapping(words(quote, messages), "small"));
    }

    private static String words(Quoted quote, Messages messages) {
        return quote.isWhole() ? messages.get("log.wholeArticle", quote.words().strip().replaceAll("\\s+", " "))
                : messages.get("citation.quote", Beginning.of(quote.words(), LONGEST));
    }
}
