package org.rapporteur.ui.people;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.service.people.PersonAt;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Page;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Choice;
import org.rapporteur.ui.control.EmptyState;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.FilterButton;
import org.rapporteur.ui.control.FindField;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.OnePart;
import org.rapporteur.ui.control.WrappingRow;

/// The people of the relationship in a table, or one of them.
public final class PeopleView implements Page {
    private final PeopleViewModel viewModel;
    private final PeopleActions actions;
    private final Messages messages;
    private final PeopleTable table;
    private final NamedStrip named;
    private final OnePerson one;
    private final FindField text;
    private final OnePart content = new OnePart();
    private boolean wantsFocus;
    private final VBox list = new VBox();

    /// The screen of `viewModel`.
    public PeopleView(PeopleViewModel viewModel, PeopleActions actions, Messages messages) {
        this.viewModel = viewModel;
        this.actions = actions;
        this.messages = messages;
        this.text = new FindField("people-find", messages.get("people.find"));
        this.table = new PeopleTable(viewModel, messages);
        this.named = new NamedStrip(viewModel, actions, messages);
        this.one = new OnePerson(viewModel, actions, messages);
    }

    @Override
    public Region build() {
        content.setId("people-screen");
        var any = Bindings.isNotEmpty(viewModel.all());
        var nobody = new EmptyState(Feather.USERS, messages.get("people.emptyTitle"), messages.get("people.empty"))
                .withAction(messages.of(ScreenKey.NEW_PERSON), actions::enter).until(any, table, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        list.getStyleClass().addAll("page", "register-page");
        list.getChildren().addAll(header(any), named, table, nobody);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        one.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        viewModel.openedProperty().subscribe(now -> draw());
        viewModel.problemProperty().subscribe(now -> draw());
        viewModel.readProperty().subscribe(now -> draw());
        return content;
    }

    private void draw() {
        if (viewModel.problemProperty().get() != null) {
            content.show(new EmptyState(Feather.ALERT_TRIANGLE, messages.of(viewModel.problemProperty().get()))
                    .withAction(messages.get("people.all"), viewModel::openTable));
        } else if (viewModel.openedProperty().get() != null) {
            one.show(viewModel.openedProperty().get());
            content.show(one);
        } else if (viewModel.isOne() || !viewModel.readProperty().get()) {
            content.show(new EmptyState(Feather.CLOCK, messages.get("people.loading")));
        } else {
            content.show(list);
            if (wantsFocus) {
                wantsFocus = false;
                Fields.focusLate(table);
            }
        }
    }

    private HBox header(BooleanExpression any) {
        Label count = Labels.of("", "muted");
        count.textProperty().bind(Bindings.createStringBinding(
                () -> messages.get("people.count", viewModel.lines().size(), viewModel.all().size()),
                viewModel.lines(), viewModel.all()));
        text.leadInto(table);
        text.textProperty().bindBidirectional(viewModel.textProperty());
        text.setPrefWidth(220);
        text.setMinWidth(108);
        var party = new Choice<String>(messages.get("people.anyParty"), name -> name)
                .boundTo(viewModel.partyProperty());
        party.setId("people-party");
        party.setPrefWidth(160);
        party.setMinWidth(112);
        viewModel.all().addListener((ListChangeListener<PersonLine>) change ->
                party.offer(messages.inOrder(viewModel.parties())));
        Button enter = Buttons.begin("enter-person", messages.of(ScreenKey.NEW_PERSON), actions::enter);
        List.of(count, enter).forEach(part -> Fields.showWhile(part, any));
        var filter = new FilterButton(messages.get("overview.filter"));
        filter.setId("people-filter");
        filter.fold(list, any, viewModel.partyProperty().isNotNull().or(text.textProperty().isNotEmpty()), party, text);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var header = new WrappingRow(
                Labels.of(messages.get("people.title"), "page-title"), count, enter, gap, filter, party, text);
        header.getStyleClass().add("page-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getTarget() != text) {
            ScreenKey.pressed(ScreenKey.KeyPlace.PEOPLE, event).ifPresent(key -> {
                press(key);
                event.consume();
            });
        }
    }

    /// The person on show is the one that is open, or else selected in the table.
    private void press(ScreenKey key) {
        PersonAt opened = viewModel.openedProperty().get();
        PersonLine selected = table.getSelectionModel().getSelectedItem();
        if (key == ScreenKey.ADD_PERSON && opened == null) {
            named.addFirst();
        } else if (key == ScreenKey.UNITE_PERSON && viewModel.editable() && (opened != null || selected != null)) {
            actions.unite(opened == null ? selected.line().person() : opened.person(), viewModel.asOf());
        }
    }

    @Override
    public void shown(Destination destination) {
        if (destination instanceof Destination.PersonPage page) {
            wantsFocus = page.person() == null;
            viewModel.enter(page.person());
            draw();
        }
    }

    @Override
    public void hidden() {
        viewModel.leave();
    }
}
