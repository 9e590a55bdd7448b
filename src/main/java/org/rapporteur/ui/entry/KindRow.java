package org.rapporteur.ui.entry;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.control.Fields;
import org.rapporteur.ui.control.OneOf;
import org.rapporteur.ui.control.Tip;

/// The kinds of record, one of which is being entered.
final class KindRow extends FlowPane {
    private final OneOf group;
    private final Map<EntryKind, ToggleButton> buttons = new EnumMap<>(EntryKind.class);

    KindRow(EntryViewModel viewModel, Messages messages) {
        getStyleClass().addAll("kind-row");
        setId("kinds");
        group = new OneOf(button -> {
            viewModel.turnTo((EntryKind) button.getUserData());
            select(viewModel.kindProperty().get());
        });
        for (EntryKind kind : EntryKind.values()) {
            String keys = KindKeys.of(kind);
            var button = new ToggleButton(messages.of(kind));
            button.setId("kind-" + kind.ordinal());
            button.getStyleClass().add("kind");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            Tip.on(button, messages.get("entry.kindKeys", messages.of(kind), keys));
            button.setAccessibleText(messages.get("entry.kindKeys", messages.of(kind), keys));
            button.setUserData(kind);
            buttons.put(kind, button);
            getChildren().add(button);
        }
        viewModel.kindProperty().subscribe(this::select);
        Fields.showWhile(this, viewModel.editingProperty().map(editing -> !editing));
    }

    private void select(EntryKind kind) {
        group.show(buttons.get(kind));
        // One stop for Tab; the keys reach the others.
        buttons.forEach((one, button) -> button.setFocusTraversable(one == kind));
    }
}
