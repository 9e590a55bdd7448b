package org.rapporteur.ui.help;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.AfterLayout;
import org.rapporteur.ui.control.BesideButton;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.FindField;
import org.rapporteur.ui.control.KeyHint;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.shell.Command;
import org.rapporteur.ui.shell.CommandGroup;
import org.rapporteur.ui.shell.Shortcuts;

/// The help: articles at the left, found by any of their words, and the one chosen beside them.
public final class HelpView implements Page {
    /// Of keys that do the same no more than these are taught.
    private static final int SEVERAL = 3;

    /// In less there is no room for an article beside their list.
    private static final double NARROW = 480;

    private final HelpTopics topics;
    private final Shortcuts shortcuts;
    private final Messages messages;
    private final FindField query;
    private final ListView<HelpTopics.Topic> list = new ListView<>();
    private final VBox article = new VBox();
    private final ScrollPane scroll = new ScrollPane(article);
    private final BesideButton beside;

    /// The help in the language of `messages`; the list of keys is made of `shortcuts`.
    public HelpView(Shortcuts shortcuts, Messages messages) {
        this.topics = new HelpTopics(messages.locale());
        this.shortcuts = shortcuts;
        this.messages = messages;
        this.query = new FindField("help-search", messages.get("help.search"));
        this.beside = new BesideButton(messages.get("help.article"));
    }

    @Override
    public Region build() {
        query.textProperty().subscribe(typed -> find(typed));
        query.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            }
        });
        list.setId("help-topics");
        list.setAccessibleText(messages.get("help.topics"));
        list.setPlaceholder(Labels.wrapping(messages.get("help.none"), "muted", "small"));
        list.setCellFactory(view -> new TopicCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(query, list);
        left.getStyleClass().addAll("column", "help-topics");
        article.getStyleClass().add("help-article");
        scroll.setFitToWidth(true);
        scroll.setId("help-article");
        HBox.setHgrow(left, Priority.SOMETIMES);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var columns = new HBox(left, scroll);
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        // Where the article takes the place of the list it takes the focus too.
        beside.visibleProperty().subscribe(narrow -> {
            if (narrow && query.isFocused() && beside.isSelected()) {
                scroll.requestFocus();
            }
        });
        beside.fold(columns, NARROW, left, scroll);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var header = new HBox(Labels.of(messages.get("screen.help"), "page-title"), gap, beside);
        header.getStyleClass().add("page-header");
        var page = new VBox(header, columns);
        page.getStyleClass().add("page");
        return page;
    }

    @Override
    public void shown(Destination destination) {
        if (destination instanceof Destination.HelpPage page) {
            query.clear();
            topics.all().stream().filter(topic -> topic.id().equals(page.topic())).findFirst()
                    .ifPresent(topic -> {
                        list.getSelectionModel().select(topic);
                        beside.setSelected(true);
                        list.scrollTo(topic);
                        // On the first visit the list knows only now how high it is.
                        AfterLayout.of(list, () -> list.scrollTo(topic));
                    });
        }
        (query.getParent().isVisible() ? query : scroll).requestFocus();
    }

    private void find(String typed) {
        HelpTopics.Topic chosen = list.getSelectionModel().getSelectedItem();
        List<HelpTopics.Topic> found = topics.about(typed);
        list.getItems().setAll(found);
        if (chosen != null && found.contains(chosen)) {
            list.getSelectionModel().select(chosen);
        } else {
            list.getSelectionModel().selectFirst();
        }
    }

    private void show(HelpTopics.@Nullable Topic topic) {
        article.getChildren().clear();
        if (topic == null) {
            return;
        }
        article.getChildren().add(Labels.wrapping(topic.title(), "page-title"));
        topic.paragraphs().stream().map(HelpView::paragraph).forEach(article.getChildren()::add);
        if (topic.id().equals(HelpTopics.KEYS)) {
            for (CommandGroup group : CommandGroup.values()) {
                card(messages.of(group), shortcuts.commands().stream()
                        .filter(command -> command.group() == group).map(this::row));
            }
            for (ScreenKey.KeyPlace place : ScreenKey.KeyPlace.values()) {
                card(messages.of(place), place.keys().stream().map(key -> row(messages.of(key), key.keys())));
            }
        }
    }

    private void card(String title, Stream<HBox> rows) {
        Node[] all = rows.toArray(Node[]::new);
        if (all.length > 0) {
            article.getChildren().add(Card.ofRows(title, all));
        }
    }

    private static Node paragraph(String text) {
        if (!text.startsWith("- ")) {
            return Labels.wrapping(text);
        }
        var words = Labels.wrapping(text.substring(2));
        HBox.setHgrow(words, Priority.ALWAYS);
        var point = new HBox(Labels.of("•"), words);
        point.getStyleClass().add("help-point");
        return point;
    }

    private HBox row(Command command) {
        return row(messages.get(command.name()), command.keys() == null
                ? List.of() : List.of(KeyCombination.valueOf(command.keys())));
    }

    private static HBox row(String words, List<KeyCombination> keys) {
        var name = Labels.wrapping(words);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(name);
        keys.stream().limit(SEVERAL).map(KeyCombination::getDisplayText).distinct().map(KeyHint::new)
                .forEach(row.getChildren()::add);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static final class TopicCell extends ListCell<HelpTopics.Topic> {
        @Override
        protected void updateItem(HelpTopics.@Nullable Topic topic, boolean empty) {
            super.updateItem(topic, empty);
            setText(empty || topic == null ? null : topic.title());
        }
    }
}
