package org.rapporteur.ui.entry;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Scale;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Fold;
import org.rapporteur.ui.control.KeyHint;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.PartialDateField;

/// The form that enters a record. Ctrl+Enter records; Escape puts it away as it is; the keys of
/// [KindKeys] turn to another kind.
///
/// Several panels may show the one form of the window, each on its screen.
public final class EntryPanel extends VBox {
    private static final Duration PAUSE = Duration.seconds(1);

    private final EntryViewModel viewModel;
    private final LogForm form;
    private final Messages messages;
    private final FieldNodes nodes;
    private final VBox fields = new VBox();
    private final Map<EntryKind, VBox> made = new EnumMap<>(EntryKind.class);
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /// A panel on the form of `viewModel`; a click on a quote's source opens it by `navigator`.
    public EntryPanel(EntryViewModel viewModel, Navigator navigator, Messages messages) {
        this.viewModel = viewModel;
        this.form = viewModel.form();
        this.messages = messages;
        this.nodes = new FieldNodes(viewModel, navigator, messages);
        getStyleClass().add("log-panel");
        var card = new Card("", new KindRow(viewModel, messages), fields, markingField(), foot());
        card.getStyleClass().add("active");
        getChildren().add(card.withActions(closing()));
        viewModel.kindProperty().subscribe(kind -> fields.getChildren().setAll(made.computeIfAbsent(kind, this::make)));
        viewModel.kindProperty().subscribe(kind -> card.setTitle(title()));
        viewModel.editingProperty().subscribe(editing -> card.setTitle(title()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        pause.setOnFinished(event -> keepWhileShowing());
        addEventFilter(KeyEvent.KEY_RELEASED, event -> pause.playFromStart());
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> pause.playFromStart());
        form.whatProperty().addListener((property, old, now) -> pause.playFromStart());
        form.judgementProperty().addListener((property, old, now) -> pause.playFromStart());
        viewModel.askedProperty().addListener((property, old, now) -> focusFirst());
        viewModel.openProperty().subscribe(open -> {
            if (!open) {
                pause.stop();
                forgetUnread();
            }
        });
    }

    /// What could not be read as a date is no value that goes with the others when the form is emptied.
    private void forgetUnread() {
        if (viewModel.forms().isEmpty()) {
            made.values().stream().flatMap(EntryPanel::unread).toList().forEach(date -> date.setValue(null));
        }
    }

    /// The dates among `fields` that were typed and cannot be read.
    private static Stream<PartialDateField> unread(Parent fields) {
        return fields.lookupAll(".date-field").stream().map(PartialDateField.class::cast)
                .filter(date -> date.problemProperty().get() != null);
    }

    private VBox make(EntryKind kind) {
        var box = new VBox();
        box.getStyleClass().add("entry-fields");
        viewModel.forms().of(kind).fields().forEach(field -> box.getChildren().add(nodes.of(field)));
        return box;
    }

    private String title() {
        EntryKind kind = viewModel.kindProperty().get();
        boolean editing = viewModel.editingProperty().getValue();
        if (kind == EntryKind.DEVELOPMENT) {
            return messages.get(editing ? "log.edit" : "log.title");
        }
        return messages.get(
                editing ? "entry.edit" : "entry.new", messages.of(kind).toLowerCase(messages.locale()));
    }

    /// A window that was closed meanwhile has kept the form, and its tracker may be closed too.
    private void keepWhileShowing() {
        if (getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing()) {
            viewModel.keep();
        }
    }

    /// What was filled in there goes with the first letter typed.
    private void focusFirst() {
        Node shown = fields.getChildren().getFirst();
        shown.applyCss();
        Node first = shown.lookup("#" + viewModel.forms().current().first());
        if (first != null) {
            first.requestFocus();
        }
        if (first instanceof TextInputControl text && form.isSuggested()) {
            text.selectAll();
        }
    }

    private Node markingField() {
        var box = new VBox();
        var markings = viewModel.choices().markings();
        markings.addListener((ListChangeListener<String>) change -> showMarkings(box));
        showMarkings(box);
        return box;
    }

    private void showMarkings(VBox box) {
        var markings = viewModel.choices().markings();
        box.getChildren().clear();
        if (markings.size() > 1) {
            ComboBox<@Nullable String> marking = Fields.choice(
                    markings, messages.get("log.markingOfSources"), word -> word);
            marking.setId("marking");
            marking.valueProperty().bindBidirectional(form.markingProperty());
            box.getChildren().add(Fields.named(messages.get("log.marking"), marking));
        }
        box.setManaged(!box.getChildren().isEmpty());
    }

    private HBox foot() {
        Label hint = Labels.wrapping(
                Bindings.createStringBinding(this::hint, form.quotes(), viewModel.kindProperty()), "muted", "small");
        HBox.setHgrow(hint, Priority.ALWAYS);
        Button log = KeyHint.button("", ScreenKey.RECORD, messages, () -> {
            viewModel.stayingProperty().set(false);
            record();
        });
        log.textProperty().bind(viewModel.kindProperty().map(kind ->
                messages.get(kind == EntryKind.DEVELOPMENT ? "log.log" : "entry.record")));
        log.setId("log");
        log.getStyleClass().add("accent");
        log.disableProperty().bind(viewModel.busyProperty());
        var foot = new HBox(hint, log);
        foot.getStyleClass().add("log-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private String hint() {
        boolean supported = viewModel.kindProperty().get() != EntryKind.DEVELOPMENT || form.quotes().stream()
                .anyMatch(quote -> quote.role() == Citation.Role.SUPPORTS);
        return supported ? "" : messages.get("log.staysDraft");
    }

    private Button closing() {
        var close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setAccessibleText(messages.get("log.close"));
        close.setOnAction(event -> viewModel.close());
        return close;
    }

    private void keyPressed(KeyEvent event) {
        ScreenKey key = ScreenKey.pressed(ScreenKey.KeyPlace.FORM, event).orElse(null);
        if (event.getCode() == KeyCode.ESCAPE) {
            viewModel.close();
            event.consume();
        } else if (key == ScreenKey.RECORD || key == ScreenKey.RECORD_AND_STAY) {
            viewModel.stayingProperty().set(key == ScreenKey.RECORD_AND_STAY);
            record();
            event.consume();
        } else if (key != null) {
            setLevel(key == ScreenKey.LEVEL_NONE
                    ? Scale.NOT_ASSESSED : key.ordinal() - ScreenKey.LEVEL_1.ordinal() + 1);
            event.consume();
        } else {
            KindKeys.asked(event).ifPresent(kind -> {
                viewModel.turnTo(kind);
                event.consume();
            });
        }
    }

    /// Ctrl and a digit set the level of which the record speaks from wherever the focus is.
    private void setLevel(int level) {
        if (viewModel.forms().current().setLevel(level) && fields.lookup(".fold") instanceof Fold status) {
            status.unfoldedProperty().set(true);
        }
    }

    /// Records; where something is missing, or a date cannot be read, the focus goes there. Such a date is
    /// never left out in silence: the field says below it what is wrong.
    private void record() {
        Optional<PartialDateField> unread = unread(fields).findFirst();
        unread.ifPresentOrElse(date -> date.field().requestFocus(), this::recordWhole);
    }

    private void recordWhole() {
        viewModel.log();
        Set<String> faulty = viewModel.problemsProperty().get().keySet();
        viewModel.forms().current().fields().stream().map(FormField::id).filter(faulty::contains)
                .flatMap(id -> Stream.ofNullable(fields.lookup("#" + id)))
                .flatMap(node -> Stream.ofNullable(focusable(node))).findFirst().ifPresent(Node::requestFocus);
    }

    private static @Nullable Node focusable(Node node) {
        if (node.isFocusTraversable()) {
            return node;
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> Stream.ofNullable(focusable(child))).findFirst().orElse(null) : null;
    }
}
