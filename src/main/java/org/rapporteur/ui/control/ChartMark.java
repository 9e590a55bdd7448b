package org.rapporteur.ui.control;

import java.time.LocalDate;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DevelopmentEntry;

/// What one can point at in a chart: a development or a named day.
///
/// @param node its shape
/// @param day by which marks are in order
/// @param date its date in words, or empty
/// @param what what happened, or the name
/// @param entry the development, or null
/// @param event the named day, or null
record ChartMark(
        Node node, LocalDate day, String date, String what, @Nullable DevelopmentEntry entry,
        StepHistory.@Nullable Event event) {}
