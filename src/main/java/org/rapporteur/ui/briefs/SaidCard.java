package org.rapporteur.ui.briefs;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Ancestry;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Sideways;

/// The statement that is chosen on the page, and a way to each of its sources.
final class SaidCard {
    private final BriefViewModel viewModel;
    private final Messages messages;
    private final VBox chosen = new VBox();
    private final Card card;

    SaidCard(BriefViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.card = new Card(messages.get("briefs.said"), chosen);
        chosen.setId("brief-said");
        choose(null);
    }

    /// The card; gone while nothing is chosen.
    Card card() {
        return card;
    }

    /// Shows `said`, where it is not null.
    void choose(@Nullable Said said) {
        card.setVisible(said != null);
        card.setManaged(said != null);
        chosen.getChildren().clear();
        if (said != null) {
            chosen.getChildren().add(new NoteBox(said.line(), messages, viewModel::open));
            Ancestry.of(card, ScrollPane.class).findFirst().ifPresent(around -> {
                around.applyCss();
                around.layout();
                Sideways.reveal(around, card);
            });
        }
    }

    /// The focus goes to its first source.
    void enter() {
        if (chosen.lookup(".citation-chip") instanceof Button chip) {
            chip.requestFocus();
        }
    }
}
