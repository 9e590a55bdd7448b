package org.rapporteur.ui.dialog;

/// One thing that can be done about a notice.
///
/// @param words what its button says, "Undo"
/// @param run what it does
public record NoticeAction(String words, Runnable run) {}
