package org.rapporteur.ui.settings;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.ScreenKey;
import org.rapporteur.ui.control.KeyHint;
import org.rapporteur.ui.control.Labels;

/// The foot of a form: what is wrong with it, and the buttons that save it and leave it.
final class FormFoot extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    /// @param problem what is wrong, or empty
    FormFoot(ObservableValue<String> problem, Runnable save, Runnable revert, Messages messages) {
        getStyleClass().add("form-foot");
        Label sentence = Labels.wrapping("", "danger");
        sentence.setId("setup-problem");
        problem.subscribe(words -> {
            sentence.setText(words);
            sentence.setVisible(!words.isEmpty());
            sentence.setManaged(!words.isEmpty());
            pseudoClassStateChanged(ERROR, !words.isEmpty());
        });
        Button saving = KeyHint.button(messages.get("setup.save"), ScreenKey.RECORD, messages, save);
        saving.setId("setup-save");
        saving.getStyleClass().add("accent");
        var reverting = new Button(messages.get("setup.revert"));
        reverting.setId("setup-revert");
        reverting.setMinWidth(Region.USE_PREF_SIZE);
        reverting.setOnAction(event -> revert.run());
        var buttons = new HBox(saving, reverting);
        buttons.getStyleClass().add("form-buttons");
        getChildren().addAll(sentence, buttons);
    }

    /// Lets Ctrl+Enter anywhere in `form` do what the main button does.
    static <N extends Node> N savingWithKeys(N form, Runnable save) {
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                save.run();
                event.consume();
            }
        });
        return form;
    }
}
