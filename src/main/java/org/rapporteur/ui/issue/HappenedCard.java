package org.rapporteur.ui.issue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Development;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.Source;
import org.rapporteur.service.IssueAt;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.OneOf;

/// The history of an issue, newest first.
///
/// Keys in the list: Enter or F2 edits, S adds a source, C corrects, O opens the first source,
/// Space folds or unfolds the particulars, Delete deletes.
final class HappenedCard {
    private static final double ROW_MARGIN = 8;

    private final IssueViewModel viewModel;
    private final Messages messages;
    private final HappenedList list;
    private final ContextMenu menu = new ContextMenu();
    private final ToggleButton all = new ToggleButton();
    private final ToggleButton changes = new ToggleButton();
    private final Set<Id<Development>> unfolded = new HashSet<>();

    HappenedCard(IssueViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        var empty = new EmptyState(Feather.CLOCK, messages.get("issue.nothingHappened"))
                .withAction(messages.get("issue.log"), () -> viewModel.asks().add(EntryKind.DEVELOPMENT));
        list = new HappenedList(viewModel.entries(), empty, this::row, messages);
        viewModel.entries().addListener((ListChangeListener<DevelopmentEntry>) change -> count());
    }

    /// Builds the card; `reached` brings a row into view that was gone to.
    Node build(Consumer<Node> reached) {
        list.setId("happened");
        list.onReached(reached);
        list.setOnContextMenuRequested(event -> {
            // A menu without lines is never shown, nor asked for them.
            fill();
            menu.show(list, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        choices();
        // The rows' own margin lies in that of the card, so that their words stand under its title.
        VBox.setMargin(list, new Insets(0, -ROW_MARGIN, 0, -ROW_MARGIN));
        return new Card(messages.get("issue.happened"), list).withActions(all, changes);
    }

    /// Brings `entry` into view and chooses it.
    void reveal(DevelopmentEntry entry) {
        int at = viewModel.reveal(entry);
        if (at >= 0) {
            list.choose(at);
        }
    }

    private void choices() {
        var group = new OneOf(chosen -> viewModel.changesOnlyProperty().set(chosen == changes));
        for (ToggleButton choice : List.of(all, changes)) {
            choice.getStyleClass().add("small");
            choice.setToggleGroup(group);
        }
        all.setId("show-all");
        changes.setId("show-changes");
        viewModel.changesOnlyProperty().subscribe(only -> group.show(only ? changes : all));
        viewModel.shownProperty().subscribe(now -> count());
    }

    private void count() {
        IssueAt now = viewModel.shownProperty().get();
        int every = now == null ? 0 : now.issue().history().size();
        int moved = now == null ? 0 : now.issue().statusChanges().size();
        all.setText(messages.get("issue.showAll", every));
        changes.setText(messages.get("issue.showChanges", moved));
    }

    private void fill() {
        DevelopmentEntry chosen = list.chosen();
        menu.getItems().setAll(
                RowTools.item(messages.get("issue.edit"), () -> with(this::edit)),
                RowTools.item(messages.get("issue.addSource"), () -> with(viewModel.asks()::addSource)),
                RowTools.item(messages.get("issue.correct"), () -> with(viewModel.asks()::correct)),
                RowTools.item(messages.get("issue.delete"), () -> with(viewModel::delete)));
        menu.getItems().forEach(item -> item.setDisable(chosen == null || !editable()));
        if (chosen != null) {
            menu.getItems().add(RowTools.item(messages.get("issue.history"),
                    () -> viewModel.openHistory(chosen.development().id())));
            menu.getItems().add(new SeparatorMenuItem());
            chosen.sources().forEach(source -> menu.getItems().add(
                    RowTools.item(messages.get("issue.openSource", source.article().content().title()),
                            () -> viewModel.openSource(source))));
        }
    }

    private void edit(DevelopmentEntry entry) {
        viewModel.asks().edit(EntryKind.DEVELOPMENT, entry.development().id());
    }

    private void with(Consumer<DevelopmentEntry> command) {
        DevelopmentEntry chosen = list.chosen();
        if (chosen != null) {
            command.accept(chosen);
        }
    }

    private boolean editable() {
        IssueAt now = viewModel.shownProperty().get();
        return now != null && now.editable();
    }

    private void keyPressed(KeyEvent event) {
        ScreenKey key = ScreenKey.pressed(ScreenKey.KeyPlace.ISSUE, event).orElse(null);
        if (key == null || !(event.getTarget() instanceof HappenedRow)) {
            return;
        }
        switch (key) {
            case OPEN_SOURCE -> with(entry -> entry.sources().stream().findFirst().ifPresent(this::open));
            case EDIT_ENTRY -> change(this::edit);
            case ADD_SOURCE -> change(viewModel.asks()::addSource);
            case CORRECT -> change(viewModel.asks()::correct);
            case DELETE_ENTRY -> change(viewModel::delete);
            case UNFOLD -> with(this::toggle);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void change(Consumer<DevelopmentEntry> command) {
        if (editable()) {
            with(command);
        }
    }

    private void open(Source source) {
        viewModel.openSource(source);
    }

    /// Folds or unfolds what corrects `entry`, and what its sources say where they disagree.
    private void toggle(DevelopmentEntry entry) {
        Id<Development> id = entry.development().id();
        if (!unfolded.remove(id)) {
            unfolded.add(id);
        }
        list.show();
    }

    private HappenedRow row(DevelopmentEntry entry) {
        DevelopmentEntry first = viewModel.corrections().first(entry);
        var manner = new HappenedRow.Manner(viewModel.corrections().of(entry), first == entry ? null : first,
                unfolded.contains(entry.development().id()), () -> toggle(entry));
        return new HappenedRow(entry, manner, messages, viewModel::openSource);
    }
}
