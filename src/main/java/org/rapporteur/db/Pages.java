package org.rapporteur.db;

import java.nio.file.Path;

/// A file as it lies on the disk, page by page.
public final class Pages {
    private Pages() {}

    /// Copies the pages of the tracker `file`, which may be open, into the new file `copy`: free pages
    /// too, and whatever stands in the gaps of others. For looking at what the file holds beyond its
    /// records; backups are made by [Backup].
    public static void copy(Path file, Path copy) {
        try (Sql sql = new Opening(file).reader()) {
            sql.execute("backup to '" + copy.toString().replace("'", "''") + "'");
        }
    }
}
