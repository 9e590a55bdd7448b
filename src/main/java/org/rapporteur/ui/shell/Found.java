package org.rapporteur.ui.shell;

import org.kordamp.ikonli.Ikon;
import org.rapporteur.ui.Destination;

/// Something that the search field offers to go to.
///
/// @param icon what kind of thing it is
/// @param title its name or headline
/// @param detail a few words more, or empty
/// @param destination where it leads
public record Found(Ikon icon, String title, String detail, Destination destination) {}
