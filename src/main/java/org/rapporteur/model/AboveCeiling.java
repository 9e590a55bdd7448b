package org.rapporteur.model;

/// A record that bears a marking above the tracker's ceiling.
///
/// @param kind the name of its kind
/// @param id the record
/// @param name what it is called, or empty
/// @param marking what it bears
public record AboveCeiling(String kind, Id<?> id, String name, String marking) {}
