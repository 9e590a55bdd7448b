package org.rapporteur.ui.inbox;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Development;
import org.rapporteur.model.Stored;
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
        var words = new VBox(
                Labels.of(dates.of(development.content().happened()), "muted", "small"),
                Labels.wrapping(development.content().what(), "small"));
        var button = new Button();
        button.getStyleClass().setAll("cited-row", "button");
        button.setGraphic(words);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        words.prefWidthProperty().bind(button.widthProperty().subtract(12));
        button.setAccessibleText(development.content().what());
        button.setOnAction(event -> viewModel.openIssueOf(development));
        return button;
    }
}
