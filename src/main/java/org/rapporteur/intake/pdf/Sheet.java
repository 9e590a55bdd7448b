package org.rapporteur.intake.pdf;

import java.util.List;

/// One page read: its rows from top to bottom.
///
/// @param number of the page, from 0
/// @param height of the page in points, as its text runs
record Sheet(int number, double height, List<Row> rows) {}
