package org.rapporteur.ui.settings;

import java.util.Comparator;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Stored;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Field;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Narrow;
import org.rapporteur.ui.control.RowDrag;

/// The issues: their list in order, and the form of the one that is chosen.
final class IssuesSection implements Builder<Region> {
    /// In less the list takes the room of the words below it.
    private static final double LOW = 280;

    private final IssuesViewModel viewModel;
    private final Messages messages;
    private final StoredList<Issue> list;

    IssuesSection(IssuesViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.list = new StoredList<>("setup-issues", messages.get("setup.issues"), viewModel.forms());
    }

    @Override
    public Region build() {
        var both = new SideBySide(left(), messages.get("setup.form"))
                .of(viewModel.forms(), list, this::form, this::empty);
        viewModel.forms().onBegun(() -> both.focus("issue-name"));
        return both;
    }

    private Card left() {
        list.setCellFactory(view -> new StoredCell<>(issue -> issue.content().name(), this::state));
        RowDrag.in(list, new RowDrag.Rows<>(this::cells, ListCell::getIndex), cell -> { }, viewModel::move);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        Button add = Buttons.small("setup-add-issue", messages.get("setup.addIssue"), viewModel.forms()::begin);
        var buttons = new HBox(
                moving("setup-up", messages.get("setup.up"), -1),
                moving("setup-down", messages.get("setup.down"), 1), archiving());
        buttons.getStyleClass().add("form-buttons");
        Label order = Labels.wrapping(messages.get("setup.order"), "muted", "small");
        var card = new Card(messages.get("setup.issues"), list, buttons, order).withActions(add);
        Fields.showWhile(order, Narrow.low(card, LOW).not());
        return card;
    }

    private String state(Stored<Issue> issue) {
        return issue.content().archived() ? messages.get("setup.away")
                : viewModel.forms().unsaved(issue) ? messages.get("setup.unsaved") : "";
    }

    /// Those in sight that can be dragged and landed on, from the top: what is put away stands behind all others.
    private List<ListCell<?>> cells() {
        return list.lookupAll(".list-cell").stream().<ListCell<?>>map(ListCell.class::cast)
                .filter(cell -> cell.getItem() instanceof Stored<?> stored
                        && stored.content() instanceof Issue issue && !issue.archived())
                .sorted(Comparator.comparing(ListCell::getIndex)).toList();
    }

    private Button moving(String id, String words, int step) {
        Button button = Buttons.small(id, words, () -> move(step));
        ReadOnlyIntegerProperty chosen = list.getSelectionModel().selectedIndexProperty();
        button.disableProperty().bind(Bindings.createBooleanBinding(
                () -> !viewModel.moves(chosen.get(), chosen.get() + step), chosen, viewModel.forms().records()));
        return button;
    }

    private Button archiving() {
        Button archive = Buttons.small("setup-archive", messages.get("setup.archive"), () -> {
            Stored<Issue> chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                viewModel.archive(chosen);
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(issue -> archive.setText(
                messages.get(issue != null && issue.content().archived() ? "setup.bringBack" : "setup.archive")));
        archive.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        return archive;
    }

    private void keyPressed(KeyEvent event) {
        ScreenKey.pressed(ScreenKey.KeyPlace.SETUP, event).ifPresent(key -> {
            move(key == ScreenKey.ISSUE_UP ? -1 : 1);
            event.consume();
        });
    }

    private void move(int step) {
        int from = list.getSelectionModel().getSelectedIndex();
        viewModel.move(from, from + step);
    }

    private EmptyState empty() {
        if (!viewModel.forms().loadedProperty().get()) {
            return new EmptyState(Feather.CLOCK, messages.get("setup.loading"));
        }
        return new EmptyState(Feather.TARGET, messages.get("setup.noIssueTitle"), messages.get("setup.noIssue"))
                .withAction(messages.get("setup.addIssue"), viewModel.forms()::begin);
    }

    private Node form(IssueForm form) {
        var days = new HBox(
                new Field(messages.get("setup.trendDays"), Field.line("issue-trend", form.trendDays)),
                new Field(messages.get("setup.staleDays"), Field.line("issue-stale", form.staleDays)));
        days.getStyleClass().add("form-row");
        days.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        var card = new Card(
                form.id() == null ? messages.get("setup.newIssue")
                        : form.name.get().isBlank() ? messages.get("setup.noName") : form.name.get(),
                new Field(messages.get("setup.name"), Field.line("issue-name", form.name)),
                new Field(messages.get("setup.scale"), scales(form)),
                new Field(messages.get("setup.terms"), Field.lines("issue-terms", form.terms, 5))
                        .withRemark(messages.get("setup.termsRemark")),
                new Field(messages.get("setup.objective"), Field.lines("issue-objective", form.objective, 2)),
                new Field(messages.get("setup.make"), Field.lines("issue-make", form.make, 3)),
                new Field(messages.get("setup.theirs"), Field.lines("issue-theirs", form.theirs, 3)),
                new Field(messages.get("setup.ifRaised"), Field.lines("issue-if-raised", form.ifRaised, 3)), days,
                new FormFoot(form.problem, viewModel::save, viewModel.forms()::revert, messages));
        card.getStyleClass().add("setup-card");
        return FormFoot.savingWithKeys(card, viewModel::save);
    }

    private ComboBox<Id<Scale>> scales(IssueForm form) {
        var ids = viewModel.scales().stream().map(Stored::id).toList();
        var combo = new ComboBox<>(FXCollections.observableArrayList(ids));
        combo.setId("issue-scale");
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Id<Scale> id) {
                return viewModel.scales().stream().filter(scale -> scale.id().equals(id))
                        .map(scale -> scale.content().name()).findFirst().orElse("");
            }

            @Override
            public @Nullable Id<Scale> fromString(String name) {
                return null;
            }
        });
        combo.valueProperty().bindBidirectional(form.scale);
        return combo;
    }
}
