package org.rapporteur.model;

import java.util.List;

/// The whole tracker at one date.
///
/// @param tracker the tracker
/// @param asOf the two dates of the view
/// @param issues the issues that are not archived, by rank
public record TrackerSnapshot(Stored<Tracker> tracker, AsOf asOf, List<IssueSnapshot> issues) {
    public TrackerSnapshot {
        issues = List.copyOf(issues);
    }
}
