package org.rapporteur.ui.inbox;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.KeptFields;
import org.rapporteur.ui.control.Labels;

/// Brings back what was typed into a form and not saved, says so, and offers to begin anew. Nothing is on
/// show where nothing was left.
final class TypedBefore extends FlowPane {
    /// @param begin puts the cursor where the form begins
    TypedBefore(KeptFields fields, Messages messages, Runnable begin) {
        Button anew = Buttons.small("begin-anew", messages.get("add.anew"), () -> {
            fields.empty();
            show(false);
            begin.run();
        });
        getStyleClass().add("flow");
        getChildren().addAll(Labels.of(messages.get("add.typedBefore"), "muted"), anew);
        show(false);
        fields.recall(() -> show(true));
    }

    private void show(boolean typed) {
        setVisible(typed);
        setManaged(typed);
    }
}
