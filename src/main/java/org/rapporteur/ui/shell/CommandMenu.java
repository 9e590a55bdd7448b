package org.rapporteur.ui.shell;

import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.ScreenKey;

/// The menu of the window: every command, in its group, with its keys; first what has keys on the screen
/// on show alone, each item pressing its keys where the focus was.
final class CommandMenu extends MenuButton {
    private final Shortcuts shortcuts;
    private final Messages messages;
    private final Menu here;

    CommandMenu(Shortcuts shortcuts, Messages messages) {
        this.shortcuts = shortcuts;
        this.messages = messages;
        this.here = new Menu(messages.get("command.here"));
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

    /// Offers what has keys at the place of `navigator` alone, for `content`, the screen on show.
    void follow(Navigator navigator, Screens content) {
        // Left with Escape the menu gives the focus back to the screen.
        setOnHidden(event -> {
            if (isFocused()) {
                content.resume();
            }
        });
        navigator.currentProperty().subscribe(place -> here.getItems().setAll(Arrays.stream(ScreenKey.values())
                .filter(key -> ScreenKey.KeyPlace.at(place).contains(key.place()))
                .map(key -> item(key, content)).toList()));
    }

    private MenuItem item(ScreenKey key, Screens content) {
        var item = new MenuItem(key.taught(messages.of(key), messages));
        item.setOnAction(event -> {
            content.resume();
            key.press(getScene());
        });
        return item;
    }

    /// Offers the commands that there are now.
    void fill() {
        getItems().setAll(here);
        here.visibleProperty().bind(Bindings.isNotEmpty(here.getItems()));
        for (CommandGroup group : CommandGroup.values()) {
            List<MenuItem> items = shortcuts.commands().stream()
                    .filter(command -> command.group() == group).map(this::item).toList();
            var menu = new Menu(messages.of(group));
            menu.getItems().setAll(items);
            if (!items.isEmpty()) {
                getItems().add(menu);
            }
        }
    }

    /// The keys are words here: as accelerators they would be the window's a second time.
    private MenuItem item(Command command) {
        var item = new MenuItem(command.words(messages));
        item.setOnAction(event -> command.run().run());
        return item;
    }
}
