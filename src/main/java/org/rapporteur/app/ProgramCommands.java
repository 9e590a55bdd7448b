package org.rapporteur.app;

import org.jspecify.annotations.Nullable;
import org.rapporteur.settings.Preferences;
import org.rapporteur.settings.Setting;
import org.rapporteur.settings.Settings;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.help.HelpTopics;
import org.rapporteur.ui.shell.CommandGroup;

/// The commands that need no tracker: the preferences, the help, the size of the text. They have the
/// same keys before a tracker is opened and after.
record ProgramCommands(Navigator navigator, Preferences preferences) {
    /// Takes commands, as [CommandList#add] does.
    @FunctionalInterface
    interface Offering {
        /// Offers `run` under its name, in its part of the menu, by its keys if it has any.
        void add(String name, CommandGroup group, @Nullable String keys, Runnable run);
    }

    /// Adds them to `offered`.
    void addTo(Offering offered) {
        offered.add("screen.preferences", CommandGroup.GO, "Shortcut+Comma",
                () -> navigator.open(new Destination.PreferencesPage()));
        offered.add("command.larger", CommandGroup.PROGRAM, "Shortcut+Equals", () -> resize(1));
        offered.add("command.smaller", CommandGroup.PROGRAM, "Shortcut+Minus", () -> resize(-1));
        offered.add("command.usualSize", CommandGroup.PROGRAM, "Shortcut+0",
                () -> preferences.put(Settings.TEXT_SIZE, Settings.TEXT_SIZE.usual()));
        offered.add("help.open", CommandGroup.PROGRAM, "F1",
                () -> help(HelpTopics.of(navigator.currentProperty().get())));
        offered.add("help.keys", CommandGroup.PROGRAM, "Shortcut+Slash", () -> help(HelpTopics.KEYS));
    }

    private void resize(int steps) {
        var sizes = (Setting.Amount) Settings.TEXT_SIZE;
        preferences.put(sizes, Math.clamp(
                preferences.get(sizes) + (long) steps * sizes.step(), sizes.least(), sizes.most()));
    }

    private void help(String topic) {
        navigator.open(new Destination.HelpPage(topic));
    }
}
