package org.rapporteur.ui.inbox;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.When;
import org.rapporteur.service.articles.Citer;
import org.rapporteur.ui.control.ActionRow;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;

/// The records of every kind that cite the article on show; a click opens each in its place. Away where
/// there are none.
final class CitedCard extends VBox {
    private final ArticleViewModel viewModel;
    private final Card card;
    private final Messages messages;
    private final DateWords dates;

    CitedCard(ArticleViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.dates = new DateWords(messages);
        card = new Card(messages.get("cited.title"));
        getChildren().add(card);
        viewModel.citing().addListener((ListChangeListener<Citer>) change -> show());
        show();
    }

    private void show() {
        card.getChildren().remove(1, card.getChildren().size());
        viewModel.citing().stream().map(this::row).forEach(card.getChildren()::add);
        setVisible(!viewModel.citing().isEmpty());
        setManaged(isVisible());
    }

    private Node row(Citer citer) {
        String kind = messages.get("rests.kind." + citer.kind());
        String name = messages.said(citer.name());
        When when = citer.when();
        return new ActionRow(messages.get("record.named", kind, name), () -> viewModel.openCiter(citer),
                Labels.wrapping(when == null ? kind : messages.get("cited.dated", kind, dates.of(when)),
                        "muted", "small"),
                Labels.wrapping(name, "small"));
    }
}
