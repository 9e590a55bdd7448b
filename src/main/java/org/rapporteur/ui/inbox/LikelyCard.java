package org.rapporteur.ui.inbox;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.suggest.Suggestion;
import org.rapporteur.model.ArticleState;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;

/// The issues that the article on show is likely to be about, with the words that say so. In the
/// inbox each is marked to file the article under, until it is taken away.
final class LikelyCard extends VBox {
    private static final int WORDS = 6;

    private final ArticleViewModel viewModel;
    private final Messages messages;
    private final Card card;

    LikelyCard(ArticleViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        card = new Card(messages.get("likely.title"));
        getChildren().add(card);
        viewModel.shownProperty().subscribe(this::show);
        Fields.showWhile(this, viewModel.shownProperty().isNotNull());
    }

    private void show(ArticleViewModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        boolean inbox = shown.article().state() == ArticleState.INBOX;
        var rows = new ArrayList<Node>();
        shown.likely().forEach(one -> rows.add(row(one, inbox)));
        if (rows.isEmpty()) {
            rows.add(Labels.wrapping(messages.get("likely.none"), "muted", "small"));
        } else if (inbox) {
            rows.add(Labels.wrapping(messages.get("likely.filedUnder"), "muted", "small"));
        }
        card.getChildren().remove(1, card.getChildren().size());
        card.getChildren().addAll(rows);
    }

    private Node row(Suggestion likely, boolean inbox) {
        var words = Labels.wrapping(
                messages.names(likely.matched().stream().limit(WORDS).toList()), "muted", "small");
        var row = new VBox(inbox ? mark(likely) : Labels.wrapping(likely.name(), "strong", "small"), words);
        row.getStyleClass().add("likely-row");
        return row;
    }

    private ToggleButton mark(Suggestion likely) {
        var chip = new ToggleButton();
        chip.getStyleClass().setAll("issue-chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.selectedProperty().subscribe(on -> {
            chip.getStyleClass().setAll("issue-chip", on ? "chosen" : "offered");
            chip.setText(messages.get(on ? "log.chosenIssue" : "likely.offered", likely.name()));
        });
        chip.setSelected(viewModel.under().contains(likely.issue()));
        chip.selectedProperty().addListener((property, old, on) -> viewModel.fileUnder(likely.issue(), on));
        return chip;
    }
}
