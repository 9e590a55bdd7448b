package org.rapporteur.model;

/// One step of a scale.
///
/// @param name the word that screens and papers show
/// @param chooseWhen when to choose it
public record Level(String name, String chooseWhen) {}
