package org.rapporteur.ui.control;

import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The field at the head of a screen by whose words one finds what the screen lists. Escape clears it.
public final class FindField extends TextField {
    /// A field by the name `id`, which says `prompt` where it is empty, and to a screen reader always.
    public FindField(String id, String prompt) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    /// Lets Down and Enter lead from the words to the first row of `table`, which was found by them.
    public void leadInto(TableView<?> table) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
                event.consume();
            }
        });
    }
}
