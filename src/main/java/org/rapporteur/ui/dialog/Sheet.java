package org.rapporteur.ui.dialog;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.Buttons;
import org.rapporteur.ui.control.Labels;

/// A form laid over the window: a title, a content, and buttons at its foot.
///
/// Escape and the cancelling button close it; Ctrl+Enter does what its main button does. Show it
/// with [Overlay#show].
public final class Sheet extends VBox {
    private final HBox buttons = new HBox();
    private @Nullable Button main;
    private Runnable onClose = () -> {};

    /// A sheet titled `title` around `content`.
    public Sheet(String title, Node content) {
        getStyleClass().add("sheet");
        buttons.getStyleClass().add("sheet-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
        getChildren().addAll(Labels.wrapping(title, "sheet-title"), content, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /// Adds the button that does what the sheet is for. `allowed` says when it can be pressed.
    /// The sheet stays open until [#close], so that a refusal can be shown in place.
    public Sheet withMain(String words, ObservableBooleanValue allowed, Runnable action) {
        Button button = button(words, action);
        button.getStyleClass().add("accent");
        button.disableProperty().bind(Bindings.not(allowed));
        main = button;
        buttons.getChildren().add(button);
        return this;
    }

    /// The same with words that change, for what can always be pressed.
    public Sheet withMain(ObservableValue<String> words, Runnable action) {
        withMain(words.getValue(), Bindings.createBooleanBinding(() -> true), action);
        if (main != null) {
            main.textProperty().bind(words);
        }
        return this;
    }

    /// Adds the button that closes the sheet and does nothing else.
    public Sheet withCancel(String words) {
        buttons.getChildren().addFirst(button(words, this::close));
        return this;
    }

    /// Adds any other button, left of the main one.
    public Sheet withOther(String words, Runnable action) {
        buttons.getChildren().add(main == null ? buttons.getChildren().size() : buttons.getChildren().indexOf(main),
                button(words, action));
        return this;
    }

    /// Takes the sheet away.
    public void close() {
        onClose.run();
    }

    /// Puts the focus into the first field on show, or on the sheet where it has none.
    void focusFirst() {
        lookupAll(".text-input").stream().filter(this::isOnShow).findFirst().orElse(this).requestFocus();
    }

    private boolean isOnShow(Node node) {
        return node == this || node.isVisible() && isOnShow(node.getParent());
    }

    void setOnClose(Runnable action) {
        onClose = action;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && main != null) {
            main.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (ScreenKey.pressed(ScreenKey.KeyPlace.RECORDING, event).isPresent()) {
            // The form would open on the screen behind, out of reach.
            event.consume();
        }
    }

    private static Button button(String words, Runnable action) {
        return Buttons.of(words, action);
    }
}
