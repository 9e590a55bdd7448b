package org.rapporteur.model;

/// An officer's word that a development did not meet a tripwire, though it bears one of its signs.
/// It is not offered for that tripwire again.
///
/// @param tripwire the tripwire, which stays set
/// @param development the development that bears its sign
/// @param why the reason, one sentence
/// @param marking its handling label
public record Dismissal(Id<Tripwire> tripwire, Id<Development> development, String why, String marking)
        implements Content {}
