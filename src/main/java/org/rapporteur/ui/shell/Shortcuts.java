package org.rapporteur.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.rapporteur.i18n.Messages;

/// The commands of the window and their keys, in one place so that no two want the same.
public final class Shortcuts {
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private final List<Command> commands = new ArrayList<>();

    /// Gives `command` the keys, written as "Shortcut+L" or "Alt+Left".
    ///
    /// @throws IllegalArgumentException if the keys are taken, or cannot be read
    public void add(String wanted, Runnable command) {
        if (keys.putIfAbsent(KeyCombination.valueOf(wanted), command) != null) {
            throw new IllegalArgumentException("keys given twice: " + wanted);
        }
    }

    /// Adds a command to the menu, with its keys if it has any.
    ///
    /// @throws IllegalArgumentException if the keys are taken, or cannot be read
    public void add(Command command) {
        if (command.keys() != null) {
            add(command.keys(), command.run());
        }
        commands.add(command);
    }

    /// All commands, in the order in which they were added.
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    /// What the tooltip of something called `words` says: its keys too, where a command of that name has any.
    public String taught(String words, Messages messages) {
        return commands.stream().filter(command -> messages.get(command.name()).equals(words)).findFirst()
                .map(command -> command.words(messages)).orElse(words);
    }

    /// Lets `scene` answer to the keys.
    public void install(Scene scene) {
        scene.getAccelerators().putAll(keys);
    }
}
