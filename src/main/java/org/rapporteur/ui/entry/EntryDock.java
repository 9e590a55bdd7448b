package org.rapporteur.ui.entry;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Card;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.Labels;

/// The place of the entry panel on a screen: the panel while it is open, a way back to a half-typed
/// form while there is one, else nothing. The panel is made when the form is first open while the dock's
/// screen is on show: most visits of most screens do without it.
public final class EntryDock extends VBox {
    private final EntryViewModel viewModel;
    private final Navigator navigator;
    private final Messages messages;
    private boolean onShow;

    /// A dock for the form of `viewModel`, not yet [on show][#onShow].
    public EntryDock(EntryViewModel viewModel, Navigator navigator, Messages messages) {
        this.viewModel = viewModel;
        this.navigator = navigator;
        this.messages = messages;
        getStyleClass().add("column");
        Card kept = kept();
        LogForm form = viewModel.form();
        EntryForms forms = viewModel.forms();
        BooleanBinding unfinished = Bindings.createBooleanBinding(
                () -> !viewModel.openProperty().get() && !forms.isEmpty(),
                viewModel.openProperty(), form.whatProperty(), form.quotes(), form.judgementProperty(),
                form.editingProperty());
        Fields.showWhile(kept, unfinished);
        getChildren().add(kept);
        viewModel.openProperty().subscribe(this::makeReady);
        Fields.showWhile(this, viewModel.openProperty().or(unfinished));
    }

    /// Says whether its screen is on show.
    public void onShow(boolean is) {
        onShow = is;
        makeReady();
    }

    private void makeReady() {
        if (onShow && viewModel.openProperty().get() && getChildren().size() == 1) {
            getChildren().addFirst(panel());
        }
    }

    private EntryPanel panel() {
        var panel = new EntryPanel(viewModel, navigator, messages);
        Fields.showWhile(panel, viewModel.openProperty());
        return panel;
    }

    private Card kept() {
        Label what = Labels.wrapping(viewModel.form().whatProperty().map(
                words -> words.isBlank() ? messages.get("log.unnamed") : words), "small");
        var buttons = new FlowPane(
                button("log.continue", viewModel::reopen), button("log.discard", viewModel::discard));
        buttons.getStyleClass().add("flow");
        var card = new Card("", what, buttons);
        viewModel.kindProperty().subscribe(kind -> card.setTitle(kind == EntryKind.DEVELOPMENT
                ? messages.get("log.unfinished") : messages.get(
                        "entry.unfinished", messages.of(kind).toLowerCase(messages.locale()))));
        return card;
    }

    private Button button(String key, Runnable action) {
        return Buttons.small(messages.get(key), action);
    }
}
