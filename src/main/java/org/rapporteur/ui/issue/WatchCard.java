package org.rapporteur.ui.issue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.search.Hit;
import org.rapporteur.service.search.Watches.Watch;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.WrappedLines;

/// The saved searches that watch for the issue: how many articles each finds, and the newest of
/// them. It is not there where none was saved.
public final class WatchCard extends VBox {
    private final WatchViewModel viewModel;
    private final Messages messages;
    private final DateWords dates;
    private final Card card;

    /// The card of `viewModel`.
    public WatchCard(WatchViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.dates = new DateWords(messages);
        this.card = new Card(messages.get("watch.title"));
        card.setId("watch-card");
        getChildren().add(card);
        viewModel.shownProperty().subscribe(this::fill);
    }

    /// Shows what watches for `issue`.
    void show(Id<Issue> issue) {
        viewModel.show(issue);
    }

    private void fill(List<Watch> watches) {
        setVisible(!watches.isEmpty());
        setManaged(!watches.isEmpty());
        var rows = new ArrayList<Node>();
        watches.forEach(watch -> rows.add(row(watch)));
        card.getChildren().remove(1, card.getChildren().size());
        card.getChildren().addAll(rows);
    }

    private Node row(Watch watch) {
        var row = new VBox(link(watch.search().name(), () -> viewModel.open(watch)),
                Labels.wrapping(messages.get("watch.finds", watch.count(), watch.search().query()), "muted", "small"));
        watch.newest().forEach(hit -> row.getChildren().add(newest(hit)));
        return row;
    }

    private Node newest(Hit hit) {
        String date = hit.date() == null ? messages.get("citation.undated") : dates.of(hit.date());
        Hyperlink link = link(messages.get("watch.article", date, hit.title().text()),
                () -> viewModel.open(new Destination.ArticlePage(hit.id(), null)));
        link.getStyleClass().add("small");
        return link;
    }

    private static Hyperlink link(String words, Runnable action) {
        var link = new Hyperlink(words);
        WrappedLines.in(link);
        link.setOnAction(event -> action.run());
        return link;
    }
}
