package org.rapporteur.ui.inbox;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Stored;
import org.rapporteur.service.EventDesk.Near;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.dialog.Sheet;

/// Chooses the event of which the article on show is a readout, and for a passage the issue on which
/// it speaks. Enter takes what is proposed.
final class AddToEventSheet {
    /// More of a passage than this says nothing new about which one it is.
    private static final int SHOWN = 280;

    private final Reading reading;
    private final AddToEventViewModel viewModel;
    private final Messages messages;
    private final ListView<Near> list;
    private final ComboBox<@Nullable Stored<Issue>> issue;

    /// A sheet on what `reading.addToEvent()` has taken up.
    AddToEventSheet(Reading reading) {
        this.reading = reading;
        this.viewModel = reading.addToEvent();
        this.messages = reading.messages();
        this.list = new ListView<>(viewModel.events());
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
        field.setOnAction(pressed -> choose());
        field.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectNext();
                pressed.consume();
            }
        });
        fillList();
        var content = new VBox(field, list);
        content.getStyleClass().add("sheet-content");
        if (viewModel.isQuoting()) {
            content.getChildren().addFirst(Labels.wrapping(messages.get("addToEvent.words", shortened()), "muted"));
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

    private String shortened() {
        String words = viewModel.quoteProperty().get().replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words : words.substring(0, words.offsetByCodePoints(0, SHOWN)).strip() + "…";
    }

    private void fillList() {
        list.setId("near-events");
        list.getStyleClass().add("development-list");
        list.setAccessibleText(messages.get("addToEvent.title"));
        list.setPlaceholder(Labels.wrapping(messages.get("addToEvent.none"), "muted"));
        list.setCellFactory(view -> new Cell(messages));
        list.setPrefHeight(260);
        list.getSelectionModel().select(viewModel.eventProperty().get());
        list.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (now != null) {
                viewModel.eventProperty().set(now);
            }
        });
        viewModel.eventProperty().subscribe(now -> list.getSelectionModel().select(now));
        list.setOnMouseClicked(pressed -> {
            if (pressed.getClickCount() == 2) {
                choose();
            }
        });
        list.setOnKeyPressed(this::listKey);
    }

    private void listKey(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ENTER && !pressed.isShortcutDown()) {
            choose();
            pressed.consume();
        }
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

    private static final class Cell extends ListCell<Near> {
        private final Messages messages;
        private final DateWords dates;

        Cell(Messages messages) {
            this.messages = messages;
            dates = new DateWords(messages);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Near near, boolean empty) {
            super.updateItem(near, empty);
            setGraphic(empty || near == null ? null : new VBox(
                    Labels.of(words(near), "muted", "small"),
                    Labels.wrapping(near.event().content().name())));
        }

        private String words(Near near) {
            String when = messages.get("addToEvent.line", dates.of(near.event().content().when()),
                    messages.of(near.event().content().form()));
            return near.there() ? messages.get("addToEvent.there", when) : when;
        }
    }
}
