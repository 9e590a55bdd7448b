package org.rapporteur.service.chronology;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ChronologyEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.PartialDate;

/// One entry of a chronology on its way into the tracker, as the officer may correct it.
///
/// @param entry what the document says
/// @param date when it happened: as the document says, or as the officer corrects it; or null
/// @param issues the issues it is recorded on: the suggested ones, or those chosen
/// @param already whether it is recorded since an earlier import
public record ChronologyRow(
        ChronologyEntry entry, @Nullable PartialDate date, List<Id<Issue>> issues, boolean already) {
    public ChronologyRow {
        issues = List.copyOf(issues);
    }

    /// Whether an officer should look at it first: its date cannot be read or is doubtful, it
    /// repeats another, links nowhere, or no issue is suggested.
    public boolean isException() {
        return !already && (!entry.warnings().isEmpty() || !isRecordable());
    }

    /// Whether it says enough to be recorded.
    public boolean isRecordable() {
        return date != null && !issues.isEmpty();
    }

    /// The same with another date.
    public ChronologyRow dated(@Nullable PartialDate newDate) {
        return new ChronologyRow(entry, newDate, issues, already);
    }

    /// The same on other issues.
    public ChronologyRow on(List<Id<Issue>> newIssues) {
        return new ChronologyRow(entry, date, newIssues, already);
    }
}
