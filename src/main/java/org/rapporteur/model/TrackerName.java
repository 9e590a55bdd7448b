package org.rapporteur.model;

import java.util.List;
import java.util.Locale;

/// What a tracker's file is called, and what lies beside it while it is open.
///
/// Any of these must be opened by SQLite and by our lock alone: a process that opens and closes one of them
/// loses all the locks that it holds on it. The desktop's file chooser, which runs in our process, is told the
/// same names by `installer/linux/rapporteur.xml`.
public final class TrackerName {
    /// What the name of a tracker ends in.
    public static final String EXTENSION = ".rapporteur";
    /// What SQLite adds to the name for its log.
    public static final String LOG = "-wal";
    /// What SQLite adds to the name for the index of its log.
    public static final String INDEX = "-shm";
    /// What SQLite adds to the name for its journal, where there is no log.
    public static final String JOURNAL = "-journal";
    /// What we add to the name for the lock that says who has the tracker open.
    public static final String LOCK = ".lock";
    /// All that is added to the name for what lies beside.
    public static final List<String> BESIDE = List.of(LOG, INDEX, JOURNAL, LOCK);

    private TrackerName() {}

    /// Whether `file`, a name or a path, is that of a tracker.
    public static boolean isTracker(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    /// Whether `file`, a name or a path, is that of a tracker or of what lies beside one.
    public static boolean isTaken(String file) {
        return isTracker(file) || isBeside(file);
    }

    /// Whether `file`, a name or a path, is that of what lies beside a tracker.
    public static boolean isBeside(String file) {
        String small = file.toLowerCase(Locale.ROOT);
        return BESIDE.stream().anyMatch(beside -> small.endsWith(EXTENSION + beside));
    }
}
