package org.rapporteur.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

/// The keys of the window, in one place so that no two commands want the same.
public final class Shortcuts {
    private final Map<KeyCombination, Runnable> commands = new LinkedHashMap<>();

    /// Gives `command` the keys, written as "Shortcut+L" or "Alt+Left".
    ///
    /// @throws IllegalArgumentException if the keys are taken, or cannot be read
    public void add(String keys, Runnable command) {
        if (commands.putIfAbsent(KeyCombination.valueOf(keys), command) != null) {
            throw new IllegalArgumentException("keys given twice: " + keys);
        }
    }

    /// Lets `scene` answer to the keys.
    public void install(Scene scene) {
        scene.getAccelerators().putAll(commands);
    }
}
