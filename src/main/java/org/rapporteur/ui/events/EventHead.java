package org.rapporteur.ui.events;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Event;
import org.rapporteur.model.Person;
import org.rapporteur.service.events.EventAt;
import org.rapporteur.ui.control.Chips;
import org.rapporteur.ui.control.CitationChip;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.WrappingRow;

/// What an event was, when, where, on what, and who took part.
final class EventHead extends VBox {
    private static final double LEAST_NAME = 200;

    private final EventViewModel viewModel;
    private final Messages messages;
    private final EventWords words;

    EventHead(EventViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.words = new EventWords(messages);
        getStyleClass().add("event-head");
    }

    /// Shows `now`.
    void show(EventAt now) {
        Event event = now.event().content();
        Label name = Labels.wrapping(event.name(), "page-title");
        name.setMinWidth(LEAST_NAME);
        HBox.setHgrow(name, Priority.ALWAYS);
        var title = new WrappingRow(name);
        title.setAlignment(Pos.TOP_LEFT);
        title.getStyleClass().add("page-header");
        if (now.recordable()) {
            title.getChildren().addAll(button("events.edit", Feather.EDIT_2, viewModel::edit),
                    button("events.promise", Feather.PLUS, viewModel::promise),
                    button("events.delete", Feather.TRASH_2, viewModel::delete));
        }
        getChildren().setAll(title, facts(now, event));
        if (!now.issues().isEmpty()) {
            getChildren().add(flow(now.issues().stream().map(issue -> {
                var link = new Hyperlink(issue.content().name());
                link.getStyleClass().addAll("issue-chip", "chosen");
                link.setOnAction(pressed -> viewModel.openIssue(issue.id()));
                return link;
            })));
        }
        now.people().forEach(attendee -> getChildren().add(person(attendee)));
        if (!now.sources().isEmpty()) {
            getChildren().add(flow(now.sources().stream().map(source -> CitationChip.quoting(source, messages,
                    chosen -> viewModel.openArticle(chosen.article().id(), chosen.citation().passage())))));
        }
    }

    private FlowPane facts(EventAt now, Event event) {
        String distance = words.distance(event.when(), now.asOf().effective());
        Hyperlink history = Fields.link(messages.get("issue.history"), viewModel::openHistory);
        history.setId("event-history");
        return flow(Stream.<Labeled>of(
                        Labels.of(messages.of(event.form()), "state-tag"),
                        Labels.of(words.date(event.when()), "strong"),
                        Labels.of(distance, "muted"),
                        Labels.wrapping(event.place(), "muted"), history)
                .filter(part -> !part.getText().isEmpty()));
    }

    private Node person(EventAt.Attendee attendee) {
        Person person = attendee.person().content();
        String name = person.nativeName().isBlank() ? person.name() : person.name() + " " + person.nativeName();
        String posts = String.join("; ", attendee.posts().stream().map(Person.Post::title).toList());
        return Labels.wrapping(posts.isEmpty() ? name : messages.get("events.person", name, posts), "small");
    }

    private static FlowPane flow(Stream<? extends Node> parts) {
        return new Chips(parts.toArray(Node[]::new));
    }

    private Button button(String key, Feather icon, Runnable action) {
        var button = new Button(messages.get(key), new FontIcon(icon));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
