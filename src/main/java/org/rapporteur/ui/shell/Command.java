package org.rapporteur.ui.shell;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// Something that can be done from anywhere in the window. The menu, the search field, the keys of the
/// window and the list of keys are all made of these.
///
/// @param name the message that names it
/// @param group where it stands in the menu
/// @param keys as "Shortcut+K", or null where the menu and the search field are enough
/// @param icon its picture in the search field
/// @param run does it
public record Command(String name, CommandGroup group, @Nullable String keys, Ikon icon, Runnable run) {}
