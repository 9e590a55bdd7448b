package org.rapporteur.brief;

/// A numbered note.
///
/// @param number from 1, in the order of first mention
/// @param evidence what it says
public record Note(int number, Evidence evidence) {}
