package org.rapporteur.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.model.Digest;
import org.rapporteur.model.UserProblem;

/// Writes a whole copy of an open tracker with `vacuum into`, beside whoever reads or writes it, and
/// holds it against the tracker.
///
/// ```java
/// Optional<Digest> state = Backup.of(database).to(copy, new Cancel());
/// ```
public final class Backup {
    private final Database database;

    private Backup(Database database) {
        this.database = database;
    }

    /// Copies `database`.
    public static Backup of(Database database) {
        return new Backup(database);
    }

    /// Writes the new file `copy`, which is on its disk when this returns, and proves it: its pages are
    /// whole, and its ledger is that of the tracker as it was while the copy was made.
    ///
    /// @return the state of the ledger in the copy; empty where it was given up, and then, as where it
    ///     fails, no file is left
    /// @throws UserProblem if the file is there, cannot be written, or does not hold what it must
    public Optional<Digest> to(Path copy, Cancel cancel) {
        if (Files.exists(copy)) {
            throw new UserProblem("fileExists", copy.toString());
        }
        return database.readAtLength(cancel, sql -> proven(sql, copy));
    }

    /// What was recorded before the copy was begun must be in it, and nothing that was not recorded
    /// when it had ended: where nothing was recorded meanwhile, that is exactly the same.
    static Digest proven(Sql sql, Path copy) {
        List<String> before = hashes(sql);
        Opening.copy(sql, copy);
        try {
            force(copy);
            return held(before, copy, sql);
        } catch (RuntimeException | Error e) {
            new Opening(copy).discard();
            throw e;
        }
    }

    private static Digest held(List<String> before, Path copy, Sql live) {
        try (Sql there = new Opening(copy).reader()) {
            List<String> copied = hashes(there);
            boolean right = new HashSet<>(copied).containsAll(before)
                    && new HashSet<>(hashes(live)).containsAll(copied)
                    && "ok".equals(there.text("pragma integrity_check(1)"));
            if (!right) {
                throw new UserProblem("backupUnsound", String.valueOf(copy.getFileName()));
            }
            return state(copied);
        }
    }

    /// Writes a copy of `file`, a tracker of our version or an earlier one, into the new file `copy`.
    ///
    /// @throws UserProblem if it is no tracker, newer, or damaged, or the copy cannot be written
    public static void copy(Path file, Path copy) {
        look(file, Migrations.STANDARD, sql -> {
            Opening.copy(sql, copy);
            return copy;
        });
    }

    /// Looks into `file`, a tracker or a copy of one, of the version of `migrations` or an earlier one.
    ///
    /// @throws UserProblem if it is no tracker, newer, or damaged
    public static <R> R look(Path file, Migrations migrations, Function<Sql, R> work) {
        var opening = new Opening(file);
        opening.requireTracker(migrations);
        try (Sql sql = opening.reader()) {
            return work.apply(sql);
        } finally {
            opening.tidy();
        }
    }

    /// What the whole ledger comes to: the same in two files that hold the same changes, and only
    /// there.
    public static Digest state(Sql sql) {
        return state(hashes(sql));
    }

    private static Digest state(List<String> hashes) {
        return Digest.of(String.join("\n", hashes));
    }

    private static List<String> hashes(Sql sql) {
        return sql.list("select hex(hash) from change order by 1", row -> row.text(1));
    }

    /// Nobody but us has the copy open yet, so it may be opened without SQLite.
    private static void force(Path copy) {
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            throw UserProblem.because(e, "diskFailure", String.valueOf(copy.getFileName()));
        }
    }
}
