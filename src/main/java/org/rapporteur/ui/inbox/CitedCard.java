package org.rapporteur.ui.inbox;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Development;
import org.rapporteur.model.Stored;
import org.rapporteur.ui.control.ActionRow;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;

/// The developments that cite the article on show; a click opens the issue. Away where there are
/// none.
final class CitedCard extends VBox {
    private final ArticleViewModel viewModel;
    private final Card card;
    private final DateWords dates;

    CitedCard(ArticleViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.dates = new DateWords(messages);
        card = new Card(messages.get("cited.title"));
        getChildren().add(card);
        viewModel.citing().addListener((ListChangeListener<Stored<Development>>) change -> show());
        show();
    }

    private void show() {
        card.getChildren().remove(1, card.getChildren().size());
        viewModel.citing().stream().map(this::row).forEach(card.getChildren()::add);
        setVisible(!viewModel.citing().isEmpty());
        setManaged(isVisible());
    }

    private Node row(Stored<Development> development) {
        String what = development.content().what();
        return new ActionRow(what, () -> viewModel.openIssueOf(development),
                Labels.of(dates.of(development.content().happened()), "muted", "small"),
                Labels.wrapping(what, "small"));
    }
}
