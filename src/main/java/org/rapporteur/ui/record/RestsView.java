package org.rapporteur.ui.record;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.Dependant;
import org.rapporteur.service.WhatRests;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.ScrollingPage;

/// What rests on an article or a passage: what is known against it, the records that would have to be
/// looked at with the cure beside each, and the notes that correct what was issued.
public final class RestsView implements Page {
    private final RestsViewModel viewModel;
    private final Messages messages;
    private final DateWords dates;
    private final ScrollingPage page = new ScrollingPage();

    /// The screen of `viewModel`.
    public RestsView(RestsViewModel viewModel) {
        this.viewModel = viewModel;
        this.messages = viewModel.messages();
        this.dates = new DateWords(messages);
    }

    @Override
    public Region build() {
        page.setId("rests");
        viewModel.toldProperty().subscribe(told -> draw());
        viewModel.problemProperty().subscribe(problem -> draw());
        return page;
    }

    @Override
    public void shown(Destination destination) {
        if (destination instanceof Destination.RestsPage rests) {
            viewModel.open(rests);
        }
    }

    @Override
    public void hidden() {
        viewModel.hidden();
    }

    private void draw() {
        WhatRests.Told told = viewModel.toldProperty().get();
        UserProblem problem = viewModel.problemProperty().get();
        VBox body = page.body();
        if (problem != null) {
            body.getChildren().setAll(new EmptyState(Feather.ALERT_TRIANGLE, messages.of(problem)));
        } else if (told == null) {
            body.getChildren().setAll(new EmptyState(Feather.CLOCK, messages.get("rests.loading")));
        } else {
            body.getChildren().setAll(header(), article(told));
            told.caveats().forEach(caveat -> body.getChildren().add(caveat(caveat)));
            body.getChildren().add(marking(told.passage() != null));
            list(body, told, "rests.alone", told.dependants().stream().filter(Dependant::alone).toList());
            list(body, told, "rests.supported",
                    told.dependants().stream().filter(one -> !one.alone()).toList());
            if (told.dependants().isEmpty()) {
                body.getChildren().add(Labels.wrapping(messages.get("rests.nothing"), "muted"));
            }
        }
    }

    private Node header() {
        var header = new HBox(Labels.of(messages.get("rests.title"), "page-title"),
                Fields.link(messages.get("record.back"), viewModel::back),
                Fields.link(messages.get("rests.openArticle"), viewModel::openArticle));
        header.getStyleClass().add("page-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Node article(WhatRests.Told told) {
        Article article = told.article().content();
        String when = article.published() == null
                ? messages.get("citation.undated") : dates.of(article.published());
        var box = new VBox(4, Labels.wrapping(messages.get("rests.article", article.title(), when), "lead"));
        if (told.passage() != null) {
            box.getChildren().add(Labels.wrapping(
                    messages.get("citation.quote", told.passage().content().exact()), "muted"));
        }
        return box;
    }

    /// Opens the one form in which a source is marked.
    private Node marking(boolean ofPassage) {
        var mark = new Button(messages.get(ofPassage ? "rests.markPassage" : "rests.markArticle"));
        mark.setId("doubt");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setOnAction(event -> viewModel.doubt());
        return new VBox(4, mark, Labels.wrapping(messages.get("rests.markRemark"), "muted", "small"));
    }

    private Node caveat(Stored<Caveat> stored) {
        Caveat caveat = stored.content();
        String title = messages.get(caveat.passage() == null ? "rests.caveat" : "rests.caveatPassage",
                messages.of(caveat.form()), dates.of(caveat.when()));
        var card = new Card(title, Labels.wrapping(caveat.why()));
        card.getStyleClass().add("danger");
        return card.withActions(Fields.link(messages.get("screen.history"), () -> viewModel.history(stored)),
                Fields.link(messages.get("rests.unmark"), () -> viewModel.unmark(stored.id())));
    }

    private void list(VBox body, WhatRests.Told told, String title, List<Dependant> dependants) {
        if (!dependants.isEmpty()) {
            body.getChildren().add(Card.ofRows(messages.get(title, dependants.size()), dependants.stream()
                    .map(one -> new DependantRow(one, told, viewModel)).toArray(Node[]::new)));
        }
    }
}
