package org.rapporteur.ui.inbox;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Stored;
import org.rapporteur.service.events.EventDesk.Near;
import org.rapporteur.ui.control.Beginning;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.OfferList;
import org.rapporteur.ui.dialog.Sheet;

/// Chooses the event of which the article on show is a readout, and for a passage the issue on which
/// it speaks. Enter takes what is proposed.
final class AddToEventSheet {
    /// More of a passage than this says nothing new about which one it is.
    private static final int SHOWN = 280;

    private final Reading reading;
    private final AddToEventViewModel viewModel;
    private final Messages messages;
    private final DateWords dates;
    private final OfferList<Near> list;
    private final ComboBox<@Nullable Stored<Issue>> issue;

    /// A sheet on what `reading.addToEvent()` has taken up.
    AddToEventSheet(Reading reading) {
        this.reading = reading;
        this.viewModel = reading.addToEvent();
        this.messages = reading.messages();
        this.dates = new DateWords(messages);
        this.list = new OfferList<>(viewModel.events(), "near-events", messages.get("addToEvent.title"),
                messages.get("addToEvent.none"), this::row);
        this.issue = Fields.choice(viewModel.issues(), messages.get("addToEvent.chooseIssue"),
                one -> one.content().name());
    }

    /// Lays the sheet over the window, the focus in its field.
    void show() {
        var field = new TextField();
        field.setId("event-query");
        field.setPromptText(messages.get("addToEvent.prompt"));
        field.setAccessibleText(messages.get("addToEvent.prompt"));
        field.textProperty().bindBidirectional(viewModel.queryProperty());
        list.under(field, this::choose);
        follow();
        var content = new VBox(field, list);
        content.getStyleClass().add("sheet-content");
        if (viewModel.isQuoting()) {
            content.getChildren().addFirst(Labels.wrapping(
                    messages.get("addToEvent.words", Beginning.of(viewModel.quoteProperty().get(), SHOWN)), "muted"));
            content.getChildren().add(issueField());
        }
        reading.overlay().show(new Sheet(messages.get("addToEvent.title"), content)
                .withCancel(messages.get("inbox.cancel"))
                .withMain(messages.get("addToEvent.add"), allowed(), this::choose));
        field.requestFocus();
    }

    private BooleanBinding allowed() {
        return Bindings.createBooleanBinding(
                () -> viewModel.eventProperty().get() != null
                        && (!viewModel.isQuoting() || viewModel.issueProperty().get() != null),
                viewModel.eventProperty(), viewModel.issueProperty());
    }

    private void follow() {
        list.getSelectionModel().select(viewModel.eventProperty().get());
        list.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (now != null) {
                viewModel.eventProperty().set(now);
            }
        });
        viewModel.eventProperty().subscribe(now -> list.getSelectionModel().select(now));
    }

    private Node issueField() {
        issue.setId("event-issue");
        issue.setVisibleRowCount(12);
        issue.setValue(viewModel.issueProperty().get());
        viewModel.issues().addListener((ListChangeListener<Stored<Issue>>) change ->
                issue.getItems().setAll(Fields.withNone(viewModel.issues())));
        issue.valueProperty().bindBidirectional(viewModel.issueProperty());
        return Fields.named(messages.get("addToEvent.issue"), issue);
    }

    /// Adds; where the issue of a passage is lacking, asks for it.
    private void choose() {
        if (viewModel.add()) {
            reading.overlay().close();
        } else if (viewModel.eventProperty().get() != null) {
            issue.requestFocus();
            issue.show();
        }
    }

    private VBox row(Near near) {
        String when = messages.get("addToEvent.line", dates.of(near.event().content().when()),
                messages.of(near.event().content().form()));
        return new VBox(Labels.of(near.there() ? messages.get("addToEvent.there", when) : when, "muted", "small"),
                Labels.wrapping(near.event().content().name()));
    }
}
