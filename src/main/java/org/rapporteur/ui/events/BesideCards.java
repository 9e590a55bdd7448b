package org.rapporteur.ui.events;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Development;
import org.rapporteur.model.Stored;
import org.rapporteur.service.events.EventAt;
import org.rapporteur.service.events.ReadoutOffer;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.WrappedLines;

/// What stands beside an event: articles that may be readouts of it, what happened on its days,
/// what was promised at it. A card without anything to say is left out.
final class BesideCards extends VBox {
    private final EventViewModel viewModel;
    private final Messages messages;
    private final EventWords words;
    private final Runnable adding;
    private final VBox offers = new VBox();

    /// @param adding is told when a readout is about to be added, whose button goes with that
    BesideCards(EventViewModel viewModel, Messages messages, Runnable adding) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = new EventWords(messages);
        this.adding = adding;
        getStyleClass().add("column");
    }

    /// Shows what belongs to `now`.
    void show(EventAt now) {
        offers.getChildren().clear();
        getChildren().clear();
        add(offers, "events.offers", now.offers().stream().map(this::offer).toArray(Node[]::new));
        add(this, "events.promised", now.commitments().stream().map(this::commitment).toArray(Node[]::new));
        add(this, "events.happened", now.developments().stream().map(this::development).toArray(Node[]::new));
    }

    /// The articles that may be readouts, which stand apart from the rest.
    VBox offers() {
        return offers;
    }

    private void add(VBox place, String title, Node... rows) {
        if (rows.length > 0) {
            place.getChildren().add(Card.ofRows(messages.get(title), rows));
        }
    }

    private Node offer(ReadoutOffer offer) {
        var title = new Hyperlink(offer.article().content().title());
        title.getStyleClass().add("plain-link");
        WrappedLines.in(title);
        title.setMinHeight(USE_PREF_SIZE);
        title.setOnAction(event -> viewModel.openArticle(offer.article().id(), null));
        var what = new VBox(title, Labels.wrapping(messages.get("events.offer", words.outlet(offer.outlet()),
                words.published(offer.article().content()), messages.names(offer.named())), "muted", "small"));
        var add = new Button(messages.get("events.add"), new FontIcon(Feather.PLUS));
        add.getStyleClass().add("small");
        add.setMinWidth(USE_PREF_SIZE);
        add.setAccessibleText(messages.get("events.addThis", offer.article().content().title()));
        add.setOnAction(event -> {
            adding.run();
            viewModel.add(offer.article().id(), offer.party());
        });
        return row(what, add);
    }

    private Node commitment(Stored<Commitment> commitment) {
        Commitment promise = commitment.content();
        return row(new VBox(Labels.wrapping(promise.what()),
                Labels.wrapping(promise.due() == null ? messages.names(promise.obligors())
                        : messages.get("events.due", messages.names(promise.obligors()),
                                words.date(promise.due())), "muted", "small")));
    }

    private Node development(Stored<Development> development) {
        var what = new Hyperlink(development.content().what());
        what.getStyleClass().add("plain-link");
        WrappedLines.in(what);
        what.setMinHeight(USE_PREF_SIZE);
        what.setOnAction(event -> viewModel.openIssue(development.content().issues().getFirst().issue()));
        return row(new VBox(what, Labels.of(words.date(development.content().happened()), "muted", "small")));
    }

    private static HBox row(VBox what, Node... more) {
        HBox.setHgrow(what, Priority.ALWAYS);
        var row = new HBox(what);
        row.getChildren().addAll(more);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
