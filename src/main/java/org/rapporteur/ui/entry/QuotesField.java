package org.rapporteur.ui.entry;

import java.util.ArrayList;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.control.Labels;

/// The passages quoted so far, or how to quote one.
final class QuotesField extends VBox {
    private final LogForm form;
    private final Navigator navigator;
    private final Messages messages;

    QuotesField(LogForm form, Navigator navigator, Messages messages) {
        this.form = form;
        this.navigator = navigator;
        this.messages = messages;
        getStyleClass().add("form");
        form.quotes().addListener((ListChangeListener<Quoted>) change -> show());
        show();
    }

    private void show() {
        var rows = new ArrayList<Node>();
        form.quotes().forEach(quote -> rows.add(new QuoteRow(
                form, quote, () -> navigator.open(new Destination.ArticlePage(quote.article(), null)), messages)));
        if (rows.isEmpty()) {
            rows.add(Labels.wrapping(messages.get("log.noQuote"), "muted", "small"));
        }
        getChildren().setAll(rows);
    }
}
