package org.rapporteur.ui.entry;

/// The level at which an issue stands, before what is being entered.
///
/// @param level 1 to 5, 0 for not assessed
/// @param name that level's word; empty where it is not assessed
/// @param then whether it is that of the day of what happened, rather than of the day on show
record LevelThen(int level, String name, boolean then) {}
