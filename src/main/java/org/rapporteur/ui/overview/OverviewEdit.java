package org.rapporteur.ui.overview;

/// What an officer can record on the Overview.
public enum OverviewEdit {
    /// A task was entered.
    TASK_ADDED,
    /// A task was ticked off.
    TASK_DONE,
    /// A task was taken off the list.
    TASK_DROPPED,
    /// An issue was flagged for the month ahead.
    FLAGGED,
    /// A flag was taken away.
    UNFLAGGED
}
