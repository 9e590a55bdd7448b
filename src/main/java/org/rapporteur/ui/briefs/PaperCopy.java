package org.rapporteur.ui.briefs;

/// A paper for the clipboard; its marking stands in both forms.
///
/// @param plain without any signs
/// @param html formatted
record PaperCopy(String plain, String html) {}
