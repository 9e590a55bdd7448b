package org.rapporteur.ui.events;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.search.Query;
import org.rapporteur.service.articles.ArticleList;
import org.rapporteur.service.articles.ArticleList.Column;
import org.rapporteur.service.events.EventAt;
import org.rapporteur.service.events.ReadoutOffer;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.OfferList;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.Sheet;
import org.rapporteur.ui.task.Background;

/// Chooses the article that is one more readout of an event: first those that seem to be, then what
/// is found by its words.
public final class ReadoutSheet {
    private static final int MOST = 40;

    private final EventViewModel event;
    private final ArticleList articles;
    private final Background background;
    private final Overlay overlay;
    private final Messages messages;
    private final ObservableList<ReadoutOffer> offered = FXCollections.observableArrayList();
    private final EventWords words;
    private final OfferList<ReadoutOffer> list;

    /// Adds to the event of `event`.
    public ReadoutSheet(
            EventViewModel event, ArticleList articles, Background background, Overlay overlay, Messages messages) {
        this.event = event;
        this.articles = articles;
        this.background = background;
        this.overlay = overlay;
        this.messages = messages;
        this.words = new EventWords(messages);
        this.list = new OfferList<>(offered, "readout-offers", messages.get("events.addReadout"),
                messages.get("events.noOffer"), this::row);
    }

    /// Lays the sheet over the window, the focus in its field.
    public void show() {
        EventAt now = event.shownProperty().get();
        if (now == null || !now.recordable()) {
            return;
        }
        var field = new TextField();
        field.setId("readout-query");
        field.setPromptText(messages.get("events.readoutPrompt"));
        field.textProperty().addListener((property, old, words) -> search(words, now));
        list.under(field, this::choose);
        take(now.offers());
        var content = new VBox(field, list);
        content.getStyleClass().add("sheet-content");
        overlay.show(new Sheet(messages.get("events.addReadoutTo", now.event().content().name()), content)
                .withCancel(messages.get("inbox.cancel"))
                .withMain(messages.get("events.add"),
                        list.getSelectionModel().selectedItemProperty().isNotNull(), this::choose));
        field.requestFocus();
    }

    private void search(String words, EventAt now) {
        if (words.isBlank()) {
            take(now.offers());
            return;
        }
        background.call(() -> {
            var found = new ArrayList<ReadoutOffer>();
            articles.lines(articles.ids(Query.of(words), Column.DATE, true).stream().limit(MOST).toList())
                    .forEach(one -> found.add(new ReadoutOffer(one.article(), one.outlet(), List.of(), "")));
            found.removeIf(one -> now.readouts().columns().stream()
                    .anyMatch(column -> column.article().id().equals(one.article().id())));
            return found;
        }).latest("readout-search").then(this::take).start();
    }

    private void take(List<ReadoutOffer> now) {
        offered.setAll(now);
        list.getSelectionModel().selectFirst();
    }

    private void choose() {
        ReadoutOffer chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            overlay.close();
            event.add(chosen.article().id(), chosen.party());
        }
    }

    private VBox row(ReadoutOffer offer) {
        return new VBox(
                Labels.of(words.outlet(offer.outlet()) + " · " + words.published(offer.article().content()),
                        "muted", "small"),
                Labels.wrapping(offer.article().content().title()));
    }
}
