package org.rapporteur.ui.inbox;

import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.control.WebAddresses;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.entry.EntryViewModel;

/// What every screen with a reader shares.
///
/// @param log the form of the window
/// @param addSource adds passages to what is on record
/// @param addToEvent adds articles and passages to an event
/// @param web how the address of an article is opened
/// @param jottings what is half typed
/// @param overlay where sheets are laid
/// @param messages the words
public record Reading(
        EntryViewModel log, AddSourceViewModel addSource, AddToEventViewModel addToEvent,
        WebAddresses web, Jottings jottings, Overlay overlay, Messages messages) {}
