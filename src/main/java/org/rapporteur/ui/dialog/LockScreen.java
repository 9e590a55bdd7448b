package org.rapporteur.ui.dialog;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Labels;

/// What stands in the window while it is locked, in place of everything: it asks for the
/// passphrase and shows nothing of what is behind.
public final class LockScreen extends StackPane {
    private static final double WIDTH = 360;

    private final Messages messages;
    private final PasswordField field = new PasswordField();
    private final Label said;

    /// Gives each passphrase that is tried to `tried`, which answers with [#refuse] or takes the
    /// screen away.
    public LockScreen(Messages messages, Consumer<char[]> tried) {
        this.messages = messages;
        getStyleClass().add("lock-screen");
        field.setId("lock-passphrase");
        field.setPromptText(messages.get("lock.passphrase"));
        field.setAccessibleText(messages.get("lock.passphrase"));
        var open = new Button(messages.get("lock.open"));
        open.setId("lock-open");
        open.getStyleClass().add("accent");
        open.setMaxWidth(Double.MAX_VALUE);
        open.disableProperty().bind(Bindings.isEmpty(field.textProperty()).or(field.disabledProperty()));
        open.setOnAction(event -> attempt(tried));
        field.setOnAction(event -> open.fire());
        said = Labels.wrapping(messages.get("lock.why"), "small", "muted");
        said.setId("lock-said");
        var column = new VBox(new FontIcon(Feather.LOCK), Labels.of(messages.get("lock.title"), "sheet-title"), said,
                field, open);
        column.getStyleClass().add("lock-column");
        column.setMaxSize(WIDTH, USE_PREF_SIZE);
        getChildren().add(column);
    }

    /// Says that the passphrase was another, and takes none until [#again].
    public void refuse(int seconds) {
        said.setText(messages.get("lock.wrong", seconds));
        said.getStyleClass().removeAll("muted", "danger");
        said.getStyleClass().add("danger");
        field.clear();
        field.setDisable(true);
    }

    /// Takes a passphrase again.
    public void again() {
        field.setDisable(false);
        field.requestFocus();
    }

    /// Moves the focus into the field.
    public void focusField() {
        field.requestFocus();
    }

    private void attempt(Consumer<char[]> tried) {
        char[] words = field.getText().toCharArray();
        field.setDisable(true);
        tried.accept(words);
    }
}
