package org.rapporteur.ui.shell;

import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.rapporteur.i18n.Messages;

/// Something that can be done from anywhere in the window. The menu, the search field, the keys of the
/// window and the list of keys are all made of these.
///
/// @param name the message that names it
/// @param group where it stands in the menu
/// @param keys as "Shortcut+K", or null where the menu and the search field are enough
/// @param icon its picture in the search field
/// @param run does it
public record Command(String name, CommandGroup group, @Nullable String keys, Ikon icon, Runnable run) {
    /// Its name with its keys, if it has any, as a tooltip or an item of a menu says it.
    public String words(Messages messages) {
        return keys == null ? messages.get(name) : messages.get("import.withKeys", messages.get(name),
                KeyCombination.valueOf(keys).getDisplayText());
    }
}
