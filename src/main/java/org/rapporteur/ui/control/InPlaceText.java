package org.rapporteur.ui.control;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;

/// A text that is edited where it stands: a click or Enter turns it into a field, Enter saves,
/// Escape leaves it as it was. What is half typed survives a refresh of the screen.
public final class InPlaceText extends VBox {
    private static final int LONGEST = 2000;

    private final Label words = Labels.wrapping("", "in-place-words");
    private final TextArea field = new TextArea();
    private final Label hint;
    private final String prompt;
    private final Consumer<String> save;
    private Runnable onCancel = () -> {};
    private String text = "";
    private boolean editable = true;

    /// An empty text.
    ///
    /// @param prompt what stands in its place while it is empty
    /// @param save takes what was typed, when it differs
    public InPlaceText(String prompt, Messages messages, Consumer<String> save) {
        this.prompt = prompt;
        this.save = save;
        this.hint = Labels.wrapping(messages.get("issue.inPlaceKeys"), "faint", "small");
        getStyleClass().add("in-place");
        setMinWidth(0);
        words.setAccessibleRole(AccessibleRole.BUTTON);
        words.setOnMouseClicked(event -> edit());
        words.setOnKeyPressed(this::wordsKey);
        field.setWrapText(true);
        field.setPrefRowCount(2);
        field.setPrefColumnCount(48);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() > LONGEST ? null : change));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldKey);
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused && isEditing() && field.getText().equals(text)) {
                cancel();
            }
        });
        setEditable(true);
        rest();
    }

    /// The style class of the words.
    public InPlaceText styled(String styleClass) {
        words.getStyleClass().add(styleClass);
        return this;
    }

    /// What follows when editing ends without saving.
    public void onCancel(Runnable action) {
        onCancel = action;
    }

    /// Shows another text; while one is being typed it waits.
    public void show(String newText) {
        text = newText;
        if (!isEditing()) {
            rest();
        }
    }

    /// Whether it can be edited; a text that cannot, and is empty, is not seen.
    public void setEditable(boolean may) {
        editable = may;
        words.setFocusTraversable(may);
        words.getStyleClass().remove("editable");
        if (may) {
            words.getStyleClass().add("editable");
        }
        rest();
    }

    /// Turns the text into a field.
    public void edit() {
        if (editable && !isEditing()) {
            field.setText(text);
            getChildren().setAll(field, hint);
            field.requestFocus();
            field.end();
        }
    }

    private boolean isEditing() {
        return getChildren().contains(field);
    }

    private void rest() {
        boolean empty = text.isEmpty();
        words.setText(empty ? editable ? prompt : "" : text);
        words.getStyleClass().removeAll("faint");
        if (empty) {
            words.getStyleClass().add("faint");
        }
        words.setAccessibleText(words.getText());
        getChildren().setAll(words);
    }

    private void wordsKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.SPACE) {
            edit();
            event.consume();
        }
    }

    private void fieldKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        }
    }

    private void commit() {
        String typed = field.getText().strip();
        boolean changed = !typed.equals(text);
        text = typed;
        rest();
        words.requestFocus();
        if (changed) {
            save.accept(typed);
        } else {
            onCancel.run();
        }
    }

    private void cancel() {
        boolean hadFocus = field.isFocused();
        rest();
        if (hadFocus) {
            words.requestFocus();
        }
        onCancel.run();
    }
}
