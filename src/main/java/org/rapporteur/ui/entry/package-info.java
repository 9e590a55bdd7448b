/// The entry dock: the one form of the window, in which what an article says is recorded with the
/// passages that say so, whatever kind of record it makes.
///
/// Contract: one [EntryViewModel] serves the window, and every screen shows it in an [EntryDock] or
/// [WithEntryDock]. What is half-typed is kept in the file. Nothing here reads or writes on the
/// JavaFX thread, and no date is ever filled in but from a source.
@NullMarked
package org.rapporteur.ui.entry;

import org.jspecify.annotations.NullMarked;
