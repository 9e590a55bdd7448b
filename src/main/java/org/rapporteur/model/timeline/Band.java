package org.rapporteur.model.timeline;

/// A level in force over a stretch of time.
///
/// @param from from when it is certainly in force
/// @param to until when, or until the date of the view
/// @param level 1 to 5
/// @param word the level's word, as chosen
/// @param possibly whether only its earliest day is past
public record Band(double from, double to, int level, String word, boolean possibly) {}
