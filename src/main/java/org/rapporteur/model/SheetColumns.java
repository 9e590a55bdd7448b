package org.rapporteur.model;

import java.util.List;

/// Which column of a sheet holds what; -1 where none does.
///
/// @param date when it happened
/// @param text what happened
/// @param link where it says so
/// @param quote what is quoted
/// @param issue which issue it belongs to
public record SheetColumns(int date, int text, int link, int quote, int issue) {
    /// Whether entries can be read by it.
    public boolean isUsable() {
        return date >= 0 && text >= 0 && date != text;
    }

    /// The columns in the order in which they are listed above.
    public List<Integer> all() {
        return List.of(date, text, link, quote, issue);
    }
}
