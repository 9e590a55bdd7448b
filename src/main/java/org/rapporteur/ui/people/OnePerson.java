package org.rapporteur.ui.people;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Event;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.Stored;
import org.rapporteur.service.people.PersonAt;
import org.rapporteur.ui.control.BesideButton;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Chips;
import org.rapporteur.ui.control.CitationChip;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.WrappedLines;

/// One person: names, posts, what was said and by whom it was said of, positions, occasions.
final class OnePerson extends VBox {
    private static final double NARROW = 520;
    private static final double SIDE = 330;
    private static final double SIDE_LEAST = 240;
    private static final double SIDE_PART = 0.32;

    private final PeopleViewModel viewModel;
    private final PeopleActions actions;
    private final Messages messages;
    private final DateWords dates;
    private final PassageList passages;
    private final VBox side = new VBox();
    private final ScrollPane sideScroll = new ScrollPane(side);
    private final HBox columns;
    private final BesideButton beside;

    OnePerson(PeopleViewModel viewModel, PeopleActions actions, Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.messages = messages;
        this.dates = new DateWords(messages);
        this.passages = new PassageList(messages, viewModel::openSource);
        getStyleClass().add("page");
        setId("person");
        side.getStyleClass().addAll("column", "person-side");
        sideScroll.setFitToWidth(true);
        sideScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sideScroll.getStyleClass().add("side-scroll");
        HBox.setHgrow(passages, Priority.ALWAYS);
        columns = new HBox(passages, sideScroll);
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        HBox.setHgrow(sideScroll, Priority.ALWAYS);
        var part = columns.widthProperty().map(both -> both.doubleValue() < NARROW
                ? null : Math.clamp(getWidth() * SIDE_PART, SIDE_LEAST, SIDE));
        sideScroll.minWidthProperty().bind(part.orElse(0.0));
        sideScroll.maxWidthProperty().bind(part.orElse(Double.MAX_VALUE));
        beside = new BesideButton(messages.get("people.about"));
        beside.fold(columns, NARROW, passages, sideScroll);
    }

    /// Shows `at`, or the same anew.
    void show(PersonAt at) {
        getChildren().setAll(header(at), columns);
        passages.show(at);
        side.getChildren().setAll(about(at), posts(at));
        if (!at.positions().isEmpty()) {
            side.getChildren().add(positions(at));
        }
        if (!at.events().isEmpty()) {
            side.getChildren().add(events(at));
        }
    }

    private Node header(PersonAt at) {
        Person person = at.content();
        var back = new Hyperlink(messages.get("people.all"), new FontIcon(Feather.CHEVRON_LEFT));
        back.getStyleClass().add("back-link");
        back.setOnAction(event -> viewModel.openTable());
        Label name = Labels.wrapping(person.name(), "page-title");
        Label nativeName = Labels.wrapping(person.nativeName(), "native-name");
        var names = new FlowPane(name, nativeName, Labels.of(person.party(), "muted"));
        names.getStyleClass().add("names");
        HBox.setHgrow(names, Priority.ALWAYS);
        var line = new HBox(names, beside);
        line.getStyleClass().add("page-header");
        line.setAlignment(Pos.CENTER_LEFT);
        if (viewModel.editable()) {
            line.getChildren().addAll(
                    button("people.delete", "person-delete",
                            () -> actions.delete(at.person().id(), person.name(), viewModel::openTable)),
                    button("people.edit", "person-edit", () -> actions.edit(at.person().id())));
        }
        return new VBox(4, back, line);
    }

    private Button button(String key, String id, Runnable action) {
        return Buttons.of(id, messages.get(key), action);
    }

    private Card about(PersonAt at) {
        var card = new Card(messages.get("people.about"));
        Person person = at.content();
        if (!person.otherNames().isEmpty()) {
            card.getChildren().add(fact("people.otherNames", messages.names(person.otherNames())));
        }
        if (!person.note().isEmpty()) {
            card.getChildren().add(Labels.wrapping(person.note()));
        }
        if (at.articles() == 0) {
            card.getChildren().add(Labels.wrapping(messages.get("people.inNoArticle"), "muted"));
        } else {
            var link = new Hyperlink(messages.get("people.inArticles", at.articles()));
            link.setId("person-articles");
            WrappedLines.in(link);
            link.setOnAction(event -> viewModel.openArticles(at.called()));
            card.getChildren().add(link);
        }
        if (!at.sources().isEmpty()) {
            card.getChildren().add(chips(at.sources()));
        }
        Hyperlink history = Fields.link(
                messages.get("issue.history"), () -> viewModel.openHistory(at.person().id()));
        history.setId("person-history");
        Hyperlink same = Fields.link(messages.get("people.same"),
                () -> actions.unite(at.person(), viewModel.asOf()));
        same.setId("person-same");
        card.getChildren().add(viewModel.editable() ? new Chips(history, same) : history);
        return card;
    }

    private Node fact(String key, String value) {
        return new VBox(Labels.of(messages.get(key), "field-label"), Labels.wrapping(value));
    }

    private Card posts(PersonAt at) {
        if (at.posts().isEmpty()) {
            return new Card(messages.get("people.posts"), Labels.wrapping(messages.get("people.noPost"), "muted"));
        }
        return Card.ofRows(messages.get("people.posts"), at.posts().stream().map(this::post).toArray(Node[]::new));
    }

    private Node post(Person.Post post) {
        boolean held = viewModel.isHeld(post);
        var row = new VBox(Labels.wrapping(post.title(), held ? "strong" : "muted"),
                Labels.wrapping(span(post), "muted", "small"));
        row.getStyleClass().addAll("row", "post");
        return row;
    }

    private String span(Person.Post post) {
        if (post.from() == null) {
            return post.until() == null ? messages.get("people.undated")
                    : messages.get("people.until", dates.of(post.until()));
        }
        return post.until() == null ? messages.get("people.since", dates.of(post.from()))
                : messages.get("people.span", dates.of(post.from()), dates.of(post.until()));
    }

    private Card positions(PersonAt at) {
        return Card.ofRows(messages.get("people.positions"), at.positions().stream().map(stated -> {
            var issue = new Hyperlink(stated.issue());
            WrappedLines.in(issue);
            issue.setOnAction(event -> viewModel.openIssue(stated.position().content().issue()));
            var row = new VBox(4, Labels.wrapping(dates.of(stated.position().content().stated()), "muted", "small"),
                    Labels.wrapping(stated.position().content().text()), issue, chips(stated.sources()));
            row.getStyleClass().add("row");
            return row;
        }).toArray(Node[]::new));
    }

    private Card events(PersonAt at) {
        return Card.ofRows(messages.get("people.events"), at.events().stream().map(this::event).toArray(Node[]::new));
    }

    private Node event(Stored<Event> event) {
        var row = new VBox(Labels.wrapping(event.content().name()),
                Labels.wrapping(dates.of(event.content().when()), "muted", "small"));
        row.getStyleClass().add("row");
        return row;
    }

    private Node chips(List<Source> sources) {
        var chips = new Chips();
        sources.forEach(source -> chips.getChildren().add(
                CitationChip.dated(source, messages, viewModel::openSource)));
        return chips;
    }
}
