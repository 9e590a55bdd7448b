package org.rapporteur.ui.control;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.rapporteur.i18n.Messages;

/// Brings back what was typed into a form and not saved, says so, and offers to begin anew. Nothing is on
/// show where nothing was left.
public final class TypedBefore extends FlowPane {
    /// Brings back what was typed into `fields`.
    ///
    /// @param begin puts the cursor where the form begins
    public TypedBefore(KeptFields fields, Messages messages, Runnable begin) {
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
