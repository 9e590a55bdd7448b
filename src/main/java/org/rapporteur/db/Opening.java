package org.rapporteur.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.rapporteur.model.TrackerName;
import org.rapporteur.model.UserProblem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/// Connections to one file: what must be so before it is opened, and what must not lie beside
/// it afterwards.
///
/// @param file the tracker
record Opening(Path file) {
    /// The longest row that is read, in bytes. What this program writes comes in pieces of a mebibyte; a
    /// value of gigabytes would take all memory before anybody saw it.
    private static final int LONGEST_ROW = 64 << 20;

    /// SQLite keeps its log beside the file itself, whatever links lead to it.
    Opening {
        file = Whereabouts.real(file);
    }

    /// Makes sure that the file is a tracker which `migrations` can bring to their version. The
    /// file and its folder stay as they are.
    ///
    /// @return its schema's version
    /// @throws UserProblem if it is no tracker, newer or damaged, or has parts of its own
    int requireTracker(Migrations migrations) {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            throw new UserProblem("noFile", file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new UserProblem("notTracker", name);
        }
        try (Sql look = isHalfWritten() ? writer() : connect(hasLog() ? file.toString() : immutable(), true)) {
            if (look.number("pragma application_id") != Database.APPLICATION_ID) {
                throw new UserProblem("notTracker", name);
            }
            int version = (int) look.number("pragma user_version");
            if (version > migrations.version()) {
                throw new UserProblem("newerTracker", name);
            }
            if (version <= 0 || look.number("select count(*) from sqlite_schema where name = 'revision'") == 0) {
                throw new UserProblem("damaged", name);
            }
            Declared.foreign(look, migrations, version).ifPresent(part -> {
                throw new UserProblem("foreignParts", name, part);
            });
            return version;
        }
    }

    /// A database of nobody, which is gone when it is closed.
    static Sql inMemory() {
        return new Opening(Path.of("memory")).connect(":memory:", false);
    }

    /// The connection that writes.
    Sql writer() {
        return connect(file.toString(), false);
    }

    /// A connection that only reads.
    Sql reader() {
        return connect(readOnlyAddress(), true);
    }

    /// Where to read the file without changing it.
    ///
    /// A database in WAL mode cannot be read in a folder that takes no files, unless SQLite is
    /// told that nobody changes it. That is only true where no log lies beside it.
    String readOnlyAddress() {
        Path folder = file.toAbsolutePath().getParent();
        return !hasLog() && !Files.isWritable(folder) ? immutable() : uri() + "?mode=ro";
    }

    /// Whether a journal lies beside the file that may hold how it was before a transaction that never
    /// ended. Only a connection that could write puts that back; until then the file makes no sense.
    private boolean isHalfWritten() {
        try {
            Path journal = beside(TrackerName.JOURNAL);
            return Files.exists(journal) && Files.size(journal) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether a log lies beside the file: it is open somewhere, or was not closed.
    private boolean hasLog() {
        return Files.exists(beside(TrackerName.LOG));
    }

    /// Takes away the empty log that readers leave beside the file: SQLite removes it when the last
    /// connection that could write closes, and leaves it alone while another program is at it. A log
    /// that holds something belongs to a writer, or to the next one.
    void tidy() {
        if (hasEmptyLog() && Files.isWritable(file)) {
            try (Sql last = writer()) {
                last.number("select count(*) from sqlite_schema");
            } catch (RuntimeException e) {
                // An empty log more beside the file does no harm to anybody.
            }
        }
    }

    private boolean hasEmptyLog() {
        try {
            return Files.size(beside(TrackerName.LOG)) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /// Writes a backup of the file, which is of schema `version`, beside it, proves it and only then
    /// gives it its name.
    ///
    /// @throws UserProblem if that cannot be done; the file is as it was
    void backUp(Sql writer, int version) {
        String name = file.getFileName() + ".version-" + version + ".backup";
        Path backup = file.resolveSibling(name);
        for (int n = 2; Files.exists(backup); n++) {
            backup = file.resolveSibling(name + "-" + n);
        }
        Path part = backup.resolveSibling("." + backup.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Backup.proven(writer, part);
            Files.move(part, backup);
        } catch (IOException | RuntimeException e) {
            if (e instanceof UserProblem problem && problem.key().equals("damaged")) {
                throw problem;
            }
            throw UserProblem.because(e, "migrationNeedsBackup", String.valueOf(file.getFileName()));
        }
    }

    /// Writes what `sql` reads into the new file `copy`. Half a copy is worse than none.
    static void copy(Sql sql, Path copy) {
        try {
            sql.update("vacuum into ?", copy.toString());
        } catch (RuntimeException e) {
            new Opening(copy).discard();
            throw e;
        }
    }

    /// Takes away what a failed attempt to make the file has left; nobody else has it open yet.
    void discard() {
        for (String part : List.of(TrackerName.LOG, TrackerName.INDEX, TrackerName.JOURNAL, "")) {
            try {
                Files.deleteIfExists(beside(part));
            } catch (IOException e) {
                // What cannot be deleted is refused by name at the next attempt.
            }
        }
    }

    private Path beside(String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    private String immutable() {
        return uri() + "?immutable=1";
    }

    private String uri() {
        return file.toAbsolutePath().toUri().toString().replaceFirst("^file:/+", "file:/");
    }

    private Sql connect(String address, boolean readOnly) {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        // Else each insert is followed by a statement that asks for the number of its row.
        config.setGetGeneratedKeys(false);
        if (readOnly) {
            config.setReadOnly(true);
        } else {
            config.setOpenMode(SQLiteOpenMode.READWRITE);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.setPragma(SQLiteConfig.Pragma.RECURSIVE_TRIGGERS, "true");
            config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        }
        var failures = new Failures(file);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + address);
            connection.unwrap(SQLiteConnection.class).setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_ROW);
            return new Sql(connection, failures);
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }
}
