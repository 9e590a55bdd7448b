package org.rapporteur.intake.document;

/// What a document brings along: another document still to be parsed, one that was parsed
/// with it, as the entries of a list of references are, or one that cannot be opened.
public sealed interface Enclosed permits Source, Draft, Refusal {}
