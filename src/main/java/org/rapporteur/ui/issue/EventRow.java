package org.rapporteur.ui.issue;

import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Event;
import org.rapporteur.model.Stored;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;

/// An event in small: when, what and where. One still to come stands out.
final class EventRow extends VBox {
    EventRow(Stored<Event> event, boolean ahead, Messages messages, IssueViewModel viewModel) {
        super(1);
        Event said = event.content();
        String when = new DateWords(messages).of(said.when());
        String what = said.place().isEmpty() || said.name().contains(said.place())
                ? said.name() : messages.get("issue.eventPlace", said.name(), said.place());
        getStyleClass().add("side-row");
        getChildren().addAll(
                Labels.wrapping(ahead ? messages.get("issue.eventAhead", when) : when,
                        ahead ? "accent-text" : "muted", "small"),
                new PlainLink(what, () -> viewModel.open(new Destination.EventPage(event.id()))));
    }
}
