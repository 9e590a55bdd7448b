package org.rapporteur.model;

import java.time.LocalDate;

/// Where an issue stands: one sentence by the officer, with its day.
///
/// @param text one sentence
/// @param asOf the day for which it was written
public record Standing(String text, LocalDate asOf) {}
