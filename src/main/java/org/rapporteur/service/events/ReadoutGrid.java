package org.rapporteur.service.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Readout;
import org.rapporteur.model.Stored;

/// The readouts of one event side by side: one column a readout, one row an issue.
///
/// @param columns the readouts, in the order of their recording
/// @param rows the issues of the event first, then those of which a readout speaks or may speak
public record ReadoutGrid(List<Column> columns, List<Row> rows) {
    /// A readout.
    ///
    /// @param outlet its publisher, or null where not stated
    public record Column(Stored<Readout> readout, Stored<Article> article, @Nullable Outlet outlet) {}

    /// What the readouts say of an issue.
    ///
    /// @param issue the issue
    /// @param name its name
    /// @param ofEvent whether the event is filed under it
    /// @param cells one a column
    public record Row(Id<Issue> issue, String name, boolean ofEvent, List<ReadoutCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// Whether one readout speaks of the issue and another, as an officer found, does not.
        public boolean differs() {
            return cells.stream().anyMatch(ReadoutCell.Quoted.class::isInstance)
                    && cells.stream().anyMatch(ReadoutCell.NotMentioned.class::isInstance);
        }
    }

    public ReadoutGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// All sentences of the readout in `column` that wait to be confirmed.
    public List<ReadoutCell.Proposal> waiting(int column) {
        return rows.stream().flatMap(row -> row.cells().get(column).waiting().stream()).toList();
    }
}
