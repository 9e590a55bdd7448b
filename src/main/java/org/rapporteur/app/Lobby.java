package org.rapporteur.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.Dragboard;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.TrackerName;
import org.rapporteur.model.UserProblem;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Screen;
import org.rapporteur.ui.control.Dropping;
import org.rapporteur.ui.help.AskedByMark;
import org.rapporteur.ui.help.HelpView;
import org.rapporteur.ui.preferences.PreferencesView;
import org.rapporteur.ui.preferences.PreferencesViewModel;
import org.rapporteur.ui.shell.Command;
import org.rapporteur.ui.shell.CommandGroup;
import org.rapporteur.ui.shell.LobbyView;
import org.rapporteur.ui.shell.Shortcuts;
import org.rapporteur.ui.welcome.WelcomeView;

/// The window while no tracker is open: the welcome screen, and what needs no tracker beside it.
final class Lobby {
    private final Navigator navigator = new Navigator(new Destination.WelcomePage());
    private final Shortcuts shortcuts = new Shortcuts();
    private final Preferences preferences;
    private final Consumer<UserProblem> problem;
    private final Consumer<@Nullable String> dropping;
    private final Messages messages;

    /// @param problem told of preferences that cannot be kept
    /// @param dropping shows what becomes of what is dragged over the window
    Lobby(Preferences preferences, Consumer<UserProblem> problem, Consumer<@Nullable String> dropping,
            Messages messages) {
        this.preferences = preferences;
        this.problem = problem;
        this.dropping = dropping;
        this.messages = messages;
    }

    /// The frame around `welcome`, whose ways have keys too.
    Region build(WelcomeView welcome, WelcomeView.Choices choices) {
        offer("welcome.new", CommandGroup.WORK, "Shortcut+N", choices.newTracker());
        offer("welcome.open", CommandGroup.WORK, "Shortcut+O", choices.openOther());
        offer("welcome.sample", CommandGroup.WORK, "Shortcut+Shift+S", choices.openSample());
        offer("screen.welcome", CommandGroup.GO, "Shortcut+1",
                () -> navigator.open(new Destination.WelcomePage()));
        new ProgramCommands(navigator, preferences).addTo(this::offer);
        Region content = new LobbyView(navigator, screens(welcome), shortcuts, messages).build();
        AskedByMark.in(content, navigator);
        var sign = new Dropping.Sign(board -> tracker(board)
                .map(file -> messages.get("welcome.drop", String.valueOf(file.getFileName()))).orElse(null), dropping);
        Dropping.on(content, board -> tracker(board).isPresent(), sign, board -> {
            tracker(board).ifPresent(choices.openRecent());
            return true;
        });
        return content;
    }

    /// The one tracker that is dropped.
    private static Optional<Path> tracker(Dragboard board) {
        return board.getFiles().stream().filter(file -> TrackerName.isTracker(file.getPath())).map(File::toPath)
                .findFirst();
    }

    /// Lets `scene` answer to its keys, and to no others; once the frame is built.
    void install(Scene scene) {
        scene.getAccelerators().clear();
        shortcuts.install(scene);
    }

    private List<Screen> screens(WelcomeView welcome) {
        return List.of(
                Screen.outsideRail(messages.get("screen.welcome"), Feather.COMPASS, Destination.WelcomePage.class,
                        () -> welcome),
                Screen.outsideRail(messages.get("screen.preferences"), Feather.SETTINGS,
                        Destination.PreferencesPage.class,
                        () -> new PreferencesView(
                                new PreferencesViewModel(preferences, messages, problem), shortcuts, messages)),
                Screen.outsideRail(messages.get("screen.help"), Feather.HELP_CIRCLE, Destination.HelpPage.class,
                        () -> new HelpView(shortcuts, messages)));
    }

    /// Offers a command of the program by its keys and in the menu, before the frame is built.
    void offer(String name, CommandGroup group, @Nullable String keys, Runnable run) {
        shortcuts.add(new Command(name, group, keys, Feather.PLAY, run));
    }

    /// Where the window is, and how to go elsewhere.
    Navigator navigator() {
        return navigator;
    }
}
