package org.rapporteur.ui.events;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Id;
import org.rapporteur.service.events.EventLine;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.FindField;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.ListAndPreview;
import org.rapporteur.ui.control.WrappingRow;

/// All events in a table beside the one that is selected, or one event by itself.
public final class EventsView implements Page {
    private static final double TABLE_PART = 0.51;
    private static final double LEAST_FOR_BOTH = 980;

    private final EventsViewModel list;
    private final EventViewModel event;
    private final Messages messages;
    private final EventTable table;
    private final EventPane pane;
    private final FindField query;
    private final StackPane root = new StackPane();
    private final StackPane beside = new StackPane();
    private final StackPane alone = new StackPane();
    private Region all = new VBox();
    private Region one = new VBox();
    private @Nullable Id<Event> selected;

    /// The screen of `list`, with one event in `event`; `add` asks for one more readout of it.
    public EventsView(EventsViewModel list, EventViewModel event, Messages messages, Runnable add) {
        this.list = list;
        this.event = event;
        this.messages = messages;
        this.query = new FindField("events-query", messages.get("events.prompt"));
        this.table = new EventTable(list, messages, event::openWhole);
        this.pane = new EventPane(event, messages, add);
    }

    @Override
    public Region build() {
        all = all();
        one = one();
        root.getStyleClass().add("events-page");
        table.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> select(now));
        list.lines().addListener((ListChangeListener<EventLine>) change -> reselect());
        return root;
    }

    private Region all() {
        var left = new VBox(filters(), table);
        left.getStyleClass().add("articles-list");
        VBox.setVgrow(table, Priority.ALWAYS);
        beside.setMinWidth(300);
        // In a narrow window the table alone has room; Enter opens the event by itself.
        var split = new ListAndPreview(left, beside, new ListAndPreview.Room(TABLE_PART, 380, LEAST_FOR_BOTH));
        split.getStyleClass().add("articles-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        var any = list.countProperty().greaterThan(0).or(list.loadedProperty().not());
        var empty = new EmptyState(Feather.CALENDAR, messages.get("events.emptyTitle"), messages.get("events.empty"))
                .withAction(messages.get("events.enter"), event::enter).until(any, split, table);
        var content = new StackPane(split, empty);
        VBox.setVgrow(content, Priority.ALWAYS);
        var page = new VBox(header(), content);
        page.getStyleClass().add("page");
        return page;
    }

    private Region one() {
        var back = new Hyperlink(messages.get("events.all"), new FontIcon(Feather.CHEVRON_LEFT));
        back.getStyleClass().add("back-link");
        back.setOnAction(pressed -> event.openAll());
        VBox.setVgrow(alone, Priority.ALWAYS);
        var page = new VBox(back, alone);
        page.getStyleClass().addAll("page", "event-page");
        return page;
    }

    private HBox header() {
        Label count = Labels.of("", "muted");
        count.textProperty().bind(Bindings.createStringBinding(
                () -> list.loadedProperty().get()
                        ? messages.get("events.count", list.lines().size(), list.countProperty().get())
                        : "",
                list.lines(), list.countProperty(), list.loadedProperty()));
        query.textProperty().addListener((property, old, now) ->
                list.filterProperty().set(list.filterProperty().get().withWords(now)));
        list.filterProperty().map(EventFilter::words).subscribe(words -> {
            if (!query.getText().equals(words)) {
                query.setText(words);
            }
        });
        query.leadInto(table);
        query.setMaxWidth(300);
        query.setMinWidth(108);
        HBox.setHgrow(query, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        Button enter = Buttons.begin("enter-event", messages.get("events.enter"), event::enter);
        var header = new WrappingRow(Labels.of(messages.get("events.title"), "page-title"), count, enter, gap, query);
        header.getStyleClass().add("page-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private HBox filters() {
        var times = new SegmentedButton();
        times.getStyleClass().add("small");
        for (EventFilter.Time time : EventFilter.Time.values()) {
            var button = new ToggleButton(messages.of(time));
            button.getStyleClass().add("small");
            button.setMinWidth(Region.USE_PREF_SIZE);
            list.filterProperty().subscribe(filter -> button.setSelected(filter.time() == time));
            button.setOnAction(pressed -> {
                button.setSelected(true);
                list.filterProperty().set(list.filterProperty().get().withTime(time));
            });
            times.getButtons().add(button);
        }
        var forms = new FilterBox<EventForm>(messages.get("events.anyForm"), messages::of, form ->
                list.filterProperty().set(list.filterProperty().get().withForm(form)));
        forms.offer(List.of(EventForm.values()));
        forms.setMinWidth(Region.USE_PREF_SIZE);
        var issues = new FilterBox<String>(messages.get("events.anyIssue"), name -> name, name ->
                list.filterProperty().set(list.filterProperty().get().withIssue(name)));
        list.issues().addListener((ListChangeListener<String>) change -> issues.offer(messages.inOrder(list.issues())));
        list.filterProperty().subscribe(filter -> {
            forms.setValue(filter.form());
            issues.setValue(filter.issue());
        });
        HBox.setHgrow(issues, Priority.ALWAYS);
        issues.setMaxWidth(220);
        var filters = new WrappingRow(times, forms, issues);
        filters.getStyleClass().add("page-header");
        filters.setAlignment(Pos.CENTER_LEFT);
        return filters;
    }

    private void select(@Nullable EventLine line) {
        if (line != null) {
            selected = line.event().id();
            event.show(selected);
        }
    }

    /// Rows that were read anew are others; the selection follows the event.
    private void reselect() {
        int at = selected == null ? 0 : -1;
        for (int i = 0; i < table.getItems().size(); i++) {
            at = table.getItems().get(i).event().id().equals(selected) ? i : at;
        }
        if (at >= 0 && at < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(at);
        } else if (root.getChildren().contains(all)) {
            table.getSelectionModel().clearSelection();
            event.show(null);
        }
    }

    @Override
    public void shown(Destination destination) {
        Id<Event> wanted = destination instanceof Destination.EventPage page ? page.event() : null;
        if (wanted == null) {
            put(beside, all);
            list.shown();
            event.show(selected);
            table.requestFocus();
        } else {
            selected = wanted;
            put(alone, one);
            list.hidden();
            pane.focusGrid();
            event.show(wanted);
        }
    }

    private void put(StackPane place, Node page) {
        beside.getChildren().clear();
        alone.getChildren().clear();
        place.getChildren().setAll(pane);
        root.getChildren().setAll(page);
    }

    @Override
    public void hidden() {
        list.hidden();
        event.hidden();
    }
}
