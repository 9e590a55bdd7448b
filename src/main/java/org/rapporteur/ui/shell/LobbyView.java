package org.rapporteur.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Builder;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.control.Labels;
import org.rapporteur.ui.control.Tip;

/// The frame of the window while no tracker is open: the menu, the ways to the preferences and the
/// help, and between them the welcome screen or one of those two.
public final class LobbyView implements Builder<Region> {
    private final Navigator navigator;
    private final Shortcuts shortcuts;
    private final Messages messages;
    private final Screens content;

    /// A frame around `screens`, each of which needs no tracker; its own keys are added to `shortcuts`.
    public LobbyView(Navigator navigator, List<Screen> screens, Shortcuts shortcuts, Messages messages) {
        this.navigator = navigator;
        this.shortcuts = shortcuts;
        this.messages = messages;
        this.content = new Screens(screens);
    }

    @Override
    public Region build() {
        var menu = new CommandMenu(shortcuts, messages);
        add("command.back", CommandGroup.GO, "Alt+Left", navigator::back);
        add("command.forward", CommandGroup.GO, "Alt+Right", navigator::forward);
        add("shell.menu", CommandGroup.PROGRAM, "F10", menu::open);
        menu.follow(navigator, content);
        menu.fill();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button welcome = button(
                Feather.ARROW_LEFT, "screen.welcome", "lobby-back", new Destination.WelcomePage());
        navigator.currentProperty().subscribe(place -> {
            boolean away = !(place instanceof Destination.WelcomePage);
            welcome.setVisible(away);
            welcome.setManaged(away);
            content.show(place);
        });
        var top = new HBox(menu, Labels.of(messages.get("app.name"), "tracker-title"), welcome, gap,
                button(Feather.SETTINGS, "screen.preferences", "lobby-preferences", new Destination.PreferencesPage()),
                button(Feather.HELP_CIRCLE, "screen.help", "lobby-help", new Destination.HelpPage("start")));
        top.getStyleClass().add("top-bar");
        top.setAlignment(Pos.CENTER_LEFT);
        var lobby = new BorderPane(content);
        lobby.getStyleClass().add("shell");
        lobby.setTop(top);
        return lobby;
    }

    private void add(String name, CommandGroup group, String keys, Runnable run) {
        shortcuts.add(new Command(name, group, keys, Feather.PLAY, run));
    }

    private Button button(Ikon icon, String name, String id, Destination place) {
        var button = new Button(messages.get(name), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> navigator.open(place));
        Tip.on(button, shortcuts.taught(button.getText(), messages));
        return button;
    }
}
