package org.rapporteur.settings;

import java.util.Locale;

/// What a folder was chosen for; the next choice of its kind starts there.
public enum LastFolder {
    /// Papers, exports and new trackers are written to it.
    SAVED,
    /// Articles were chosen in it.
    FILES,
    /// A folder of articles was chosen in it.
    FOLDERS,
    /// The officer's own chronology was chosen in it.
    CHRONOLOGY,
    /// A tracker was opened from it.
    TRACKER,
    /// A copy of the tracker, to be united with it, was chosen in it.
    COPIES,
    /// The paper that was sent was chosen in it.
    SENT,
    /// The folder for backups was chosen in it.
    BACKUPS;

    /// Under which name it is kept.
    String key() {
        return name().toLowerCase(Locale.ROOT) + ".folder";
    }
}
