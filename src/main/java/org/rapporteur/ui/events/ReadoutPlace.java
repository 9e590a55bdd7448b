package org.rapporteur.ui.events;

import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Readout;
import org.rapporteur.service.events.ReadoutCell;
import org.rapporteur.service.events.ReadoutGrid;

/// One cell of the grid: a readout and an issue.
///
/// @param column the readout's column
/// @param row the issue's row
/// @param cell what the readout says of the issue
record ReadoutPlace(ReadoutGrid.Column column, ReadoutGrid.Row row, ReadoutCell cell) {
    Id<Readout> readout() {
        return column.readout().id();
    }

    Id<Issue> issue() {
        return row.issue();
    }

    /// Whether it is the same place, whatever stands there now.
    boolean isAt(ReadoutPlace other) {
        return readout().equals(other.readout()) && issue().equals(other.issue());
    }
}
