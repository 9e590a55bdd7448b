package org.rapporteur.ui.control;

import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;

/// A text that is edited where it stands: a click or Enter turns it into a field, Enter saves,
/// Escape leaves it as it was. What could not be recorded comes back into the field, and what is half
/// typed survives a refresh of the screen, and the program where it is [#keptIn] the file.
public final class InPlaceText extends VBox {
    private static final int LONGEST = 2000;

    private final Label words = Labels.wrapping("", "in-place-words");
    private final GrowingArea field = new GrowingArea(2);
    private final Label hint;
    private final String prompt;
    private final BiConsumer<String, Runnable> save;
    private Runnable onCancel = () -> {};
    private Runnable onOpened = () -> {};
    private String text = "";
    private boolean editable = true;
    private @Nullable Jottings jottings;
    private String name = "";

    /// An empty text.
    ///
    /// @param prompt what stands in its place while it is empty
    /// @param save takes what was typed, when it differs, and what to run where it cannot be recorded
    public InPlaceText(String prompt, Messages messages, BiConsumer<String, Runnable> save) {
        this.prompt = prompt;
        this.save = save;
        this.hint = Labels.wrapping(messages.get("issue.inPlaceKeys"), "faint", "small");
        getStyleClass().add("in-place");
        setMinWidth(0);
        words.setAccessibleRole(AccessibleRole.BUTTON);
        words.setOnMouseClicked(event -> edit());
        words.setOnKeyPressed(this::wordsKey);
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
        field.textProperty().addListener((property, old, now) -> keep());
        setEditable(true);
        rest();
    }

    /// The style class of the words.
    public InPlaceText styled(String styleClass) {
        words.getStyleClass().add(styleClass);
        return this;
    }

    /// Keeps what is half typed in `kept`, under a name that no other field has: `newName`. What was left
    /// there under that name is on show as it was typed, in the open field.
    public void keptIn(Jottings kept, String newName) {
        if (kept == jottings && newName.equals(name)) {
            return;
        }
        if (isEditing() && jottings != null) {
            rest();
        }
        jottings = kept;
        name = newName;
        kept.recall(newName, typed -> {
            if (newName.equals(name) && editable && !isEditing()) {
                open(typed);
            }
        });
    }

    private void keep() {
        if (jottings != null && isEditing()) {
            jottings.keepSoon(name, field.getText().equals(text) ? null : field.getText());
        }
    }

    private void forget() {
        if (jottings != null) {
            jottings.drop(name);
        }
    }

    private void open(String typed) {
        onOpened.run();
        field.setText(typed);
        getChildren().setAll(field, hint);
    }

    /// What follows when editing ends without saving.
    public void onCancel(Runnable action) {
        onCancel = action;
    }

    /// What goes before the text turns into a field.
    public void onOpened(Runnable action) {
        onOpened = action;
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
        if (!may || !isEditing()) {
            rest();
        }
    }

    /// Turns the text into a field.
    public void edit() {
        if (editable && !isEditing()) {
            open(text);
            field.requestFocus();
            field.end();
        }
    }

    private boolean isEditing() {
        return getChildren().contains(field);
    }

    private void rest() {
        boolean empty = text.isEmpty();
        String said = empty ? editable ? prompt : "" : text;
        words.setText(said);
        words.getStyleClass().removeAll("faint");
        if (empty) {
            words.getStyleClass().add("faint");
        }
        words.setAccessibleText(said);
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
        String before = text;
        boolean changed = !typed.equals(text);
        text = typed;
        rest();
        forget();
        words.requestFocus();
        if (changed) {
            save.accept(typed, () -> {
                text = before;
                retype(typed);
            });
        } else {
            onCancel.run();
        }
    }

    /// Shows `typed`, which could not be recorded, in the open field as it was typed.
    public void retype(String typed) {
        if (editable && !isEditing()) {
            open(typed);
            keep();
        }
    }

    private void cancel() {
        boolean hadFocus = field.isFocused();
        rest();
        forget();
        if (hadFocus) {
            words.requestFocus();
        }
        onCancel.run();
    }
}
