package org.rapporteur.intake.document;

/// What a document brings along: another document still to be parsed, or one that was parsed
/// with it, as the entries of a list of references are.
public sealed interface Enclosed permits Source, Draft {}
