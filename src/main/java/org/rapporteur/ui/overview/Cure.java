package org.rapporteur.ui.overview;

import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The button at the end of a line that does what the line asks for. Where a click on the line
/// does the same, the tab key passes it by.
final class Cure extends Button {
    private Cure(String words, Runnable action) {
        super(words);
        getStyleClass().addAll("flat", "small", "side-cure");
        setMinWidth(Region.USE_PREF_SIZE);
        setMinHeight(Region.USE_PREF_SIZE);
        setMnemonicParsing(false);
        setOnAction(event -> action.run());
        // A click on it is no click on its line.
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }

    /// The button called `words` of a line that does the same.
    static Cure of(String words, String spoken, Runnable action) {
        var cure = new Cure(words, action);
        cure.setFocusTraversable(false);
        cure.setAccessibleText(spoken);
        return cure;
    }

    /// A button of its own, a picture with a word.
    static Cure own(Ikon icon, String words, String spoken, Runnable action) {
        var cure = new Cure(words, action);
        cure.setGraphic(new FontIcon(icon));
        cure.setAccessibleText(spoken);
        return cure;
    }
}
