package org.rapporteur.brief;

/// Another wording of one statement; its sources stay with it.
///
/// An edit holds for the text that it was made from: once the record says something else, the
/// statement appears as the record says it, and the edit waits.
///
/// @param was the statement as it was composed
/// @param text what is printed instead; empty leaves the statement out
public record Edit(String was, String text) {}
