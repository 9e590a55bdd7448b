package org.rapporteur.model;

import java.util.List;

/// One issue at one date, with all that a dashboard or a paper shows of it.
///
/// @param issue the issue
/// @param scale its scale as worded at that date
/// @param status where it stands
/// @param history its developments up to that date, newest first; drafts are not among them
public record IssueSnapshot(Stored<Issue> issue, Stored<Scale> scale, Status status, List<DevelopmentEntry> history) {
    public IssueSnapshot {
        history = List.copyOf(history);
    }

    /// The issue's name.
    public String name() {
        return issue.content().name();
    }

    /// The developments that set a level, newest first.
    public List<DevelopmentEntry> statusChanges() {
        return history.stream().filter(e -> e.change() != null).toList();
    }
}
