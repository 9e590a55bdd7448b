package org.rapporteur.ui.dialog;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Labels;

/// Sets the passphrase that opens the locked window, or takes it away.
public final class PassphraseSheet {
    private static final int LEAST = 4;

    private PassphraseSheet() {}

    /// The sheet; `set` takes the passphrase. `remove` takes the lock away and is offered where
    /// there is one.
    public static Sheet of(Consumer<char[]> set, Runnable remove, boolean locked, Messages messages) {
        PasswordField first = field("lock-first", messages.get("lock.passphrase"));
        PasswordField again = field("lock-again", messages.get("lock.again"));
        var content = new VBox(Labels.wrapping(messages.get("lock.convenience")), first, again);
        content.getStyleClass().add("sheet-content");
        var sheet = new Sheet(messages.get("lock.heading"), content);
        var fits = Bindings.createBooleanBinding(
                () -> first.getText().length() >= LEAST && first.getText().equals(again.getText()),
                first.textProperty(), again.textProperty());
        sheet.withMain(messages.get("lock.set"), fits, () -> {
            char[] words = first.getText().toCharArray();
            sheet.close();
            set.accept(words);
        }).withCancel(messages.get("app.author.cancel"));
        return locked ? sheet.withOther(messages.get("lock.remove"), () -> {
            sheet.close();
            remove.run();
        }) : sheet;
    }

    private static PasswordField field(String id, String prompt) {
        var field = new PasswordField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        return field;
    }
}
