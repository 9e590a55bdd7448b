package org.rapporteur.ui.issue;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The three dots at the end of a row, behind which its actions are.
final class RowTools extends MenuButton {
    /// @param name what they are for, for who does not see them
    RowTools(String name, MenuItem... items) {
        super("", new FontIcon(Feather.MORE_VERTICAL), items);
        getStyleClass().addAll("flat", "button-icon", "small", "no-arrow", "row-tools");
        setAccessibleText(name);
        setMinWidth(USE_PREF_SIZE);
    }

    /// One action.
    static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
