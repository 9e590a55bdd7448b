package org.rapporteur.model;

/// A side of the relationship, or a third party to it.
///
/// @param name as shown, "United States"
/// @param side whether it is one of the two sides
public record Party(String name, boolean side) {}
