package org.rapporteur.ui.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.When;
import org.rapporteur.model.Source;
import org.rapporteur.service.people.PersonAt;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.CitationChip;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.OneOf;
import org.rapporteur.ui.control.Tip;

/// What somebody said, or where others name him or her: passages, newest first. Enter opens one.
final class PassageList extends VBox {
    private static final double ROW_MARGIN = 8;

    private final Messages messages;
    private final Consumer<Source> open;
    private final DateWords dates;
    private final ObservableList<Source> shown = FXCollections.observableArrayList();
    private final ListView<Source> list = new ListView<>(shown);
    private final ToggleButton said = new ToggleButton();
    private final ToggleButton mentioned = new ToggleButton();
    private final ToggleButton maybe = new ToggleButton();
    private final Label none = Labels.wrapping("", "muted");
    private List<Source> saidPassages = List.of();
    private List<Source> mentionedPassages = List.of();
    private List<Source> maybePassages = List.of();

    PassageList(Messages messages, Consumer<Source> open) {
        this.messages = messages;
        this.open = open;
        this.dates = new DateWords(messages);
        var group = new OneOf(button -> fill());
        for (ToggleButton button : List.of(said, mentioned, maybe)) {
            button.setToggleGroup(group);
            button.getStyleClass().add("small");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        said.setId("person-said");
        mentioned.setId("person-mentioned");
        maybe.setId("person-maybe");
        said.setSelected(true);
        Tip.on(said, messages.get("people.saidTip"));
        Tip.on(mentioned, messages.get("people.mentionedTip"));
        Tip.on(maybe, messages.get("people.maybeTip"));
        list.setId("person-passages");
        list.getStyleClass().add("passage-list");
        list.setAccessibleText(messages.get("people.passages"));
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(none);
        list.setMinHeight(60);
        list.setOnKeyPressed(event -> {
            Source chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        // The rows' own margin lies in that of the card, so that their words stand under its title.
        VBox.setMargin(list, new Insets(0, -ROW_MARGIN, 0, -ROW_MARGIN));
        var card = new Card(messages.get("people.passages"), list).withActions(said, mentioned, maybe);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
    }

    /// Shows the passages of another person, or the same anew.
    void show(PersonAt at) {
        saidPassages = at.said();
        mentionedPassages = at.mentioned();
        said.setText(messages.get("people.said", at.said().size()));
        mentioned.setText(messages.get("people.mentioned", at.mentioned().size()));
        maybePassages = at.maybe();
        maybe.setText(messages.get("people.maybe", at.maybe().size()));
        maybe.setVisible(!at.maybe().isEmpty());
        maybe.setManaged(maybe.isVisible());
        if (maybe.isSelected() && !maybe.isVisible()) {
            said.setSelected(true);
        }
        if (at.said().isEmpty() && !at.mentioned().isEmpty()) {
            mentioned.setSelected(true);
        }
        fill();
    }

    private void fill() {
        none.setText(messages.get(said.isSelected() ? "people.noneSaid" : "people.noneMentioned"));
        List<Source> now = said.isSelected() ? saidPassages : maybe.isSelected() ? maybePassages : mentionedPassages;
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
    }

    private final class Cell extends ListCell<Source> {
        Cell() {
            // As wide as the list: what is too long runs on below, never to the right.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Source source, boolean empty) {
            super.updateItem(source, empty);
            setText(null);
            setGraphic(empty || source == null ? null : row(source));
            setAccessibleText(empty || source == null ? null : quote(source));
        }

        private Region row(Source source) {
            When published = source.article().content().published();
            Label date = Labels.wrapping(
                    published == null ? messages.get("citation.undated") : dates.of(published), "muted");
            date.getStyleClass().add("rating-date");
            CitationChip cited = CitationChip.dated(source, messages, open);
            // Enter on the row does the same, and the list would not scroll to a stop within a row.
            cited.setFocusTraversable(false);
            var chip = new HBox(cited);
            chip.setAlignment(Pos.CENTER_LEFT);
            var body = new VBox(5, Labels.wrapping(quote(source)), chip);
            body.setMinWidth(0);
            HBox.setHgrow(body, Priority.ALWAYS);
            var row = new HBox(10, date, body);
            row.getStyleClass().add("passage-row");
            return row;
        }

        private String quote(Source source) {
            return source.passage() == null ? source.article().content().title()
                    : messages.get("citation.quote", source.passage().exact().strip().replaceAll("\\s+", " "));
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() == null ? super.computePrefHeight(width)
                    : Math.ceil(getGraphic().prefHeight(width < 0 ? getWidth() : width));
        }
    }
}
