package org.rapporteur.ui.shell;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;

/// The menu of the window: every command, in its group, with its keys.
final class CommandMenu extends MenuButton {
    private final Shortcuts shortcuts;
    private final Messages messages;

    CommandMenu(Shortcuts shortcuts, Messages messages) {
        this.shortcuts = shortcuts;
        this.messages = messages;
        setId("menu");
        setGraphic(new FontIcon(Feather.MENU));
        getStyleClass().addAll("button-icon", "no-arrow");
        setAccessibleText(messages.get("shell.menu"));
        setTooltip(new Tooltip(messages.get("import.withKeys", messages.get("shell.menu"), "F10")));
    }

    /// Opens the menu.
    void open() {
        requestFocus();
        show();
    }

    /// Offers the commands that there are now.
    void fill() {
        getItems().clear();
        for (CommandGroup group : CommandGroup.values()) {
            List<MenuItem> items = shortcuts.commands().stream()
                    .filter(command -> command.group() == group).map(this::item).toList();
            var menu = new Menu(messages.of(group));
            menu.getItems().setAll(items);
            getItems().add(menu);
        }
    }

    /// The keys are words here: as accelerators they would be the window's a second time.
    private MenuItem item(Command command) {
        String name = messages.get(command.name());
        var item = new MenuItem(command.keys() == null ? name : messages.get("import.withKeys", name,
                KeyCombination.valueOf(command.keys()).getDisplayText()));
        item.setOnAction(event -> command.run().run());
        return item;
    }
}
