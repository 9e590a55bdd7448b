package org.rapporteur.model.timeline;

/// A lane that the officer wants to see.
///
/// @param lane the lane
/// @param folded whether as a line only
public record Shown(Lane lane, boolean folded) {}
