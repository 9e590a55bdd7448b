package org.rapporteur.db;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// One open tracker file: a writer and a read-only reader on the same SQLite database.
///
/// The file is reached through SQLite alone. Opening it with `java.io` or `java.nio` and
/// closing it again would drop SQLite's locks, after which another process can ruin it.
///
/// Thread-safe: one thread at a time writes, one at a time reads, and reading goes on while a
/// write is under way.
public final class Database implements AutoCloseable {
    /// "RPTR", in the header of every tracker.
    public static final int APPLICATION_ID = 0x52505452;

    private final Path file;
    private final @Nullable Lock lock;
    private final @Nullable Sql writer;
    private final Sql reader;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();
    private volatile boolean unsaved;

    private Database(Path file, @Nullable Lock lock, @Nullable Sql writer, Sql reader) {
        this.file = file;
        this.lock = lock;
        this.writer = writer;
        this.reader = reader;
    }

    /// Makes a new tracker file and opens it for writing.
    ///
    /// @throws UserProblem if the file is there already, or its folder takes no files
    public static Database create(Path file, Migrations migrations) {
        if (Files.exists(file)) {
            throw new UserProblem("fileExists", file.toString());
        }
        if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new UserProblem("noFolder", String.valueOf(file.toAbsolutePath().getParent()));
        }
        return write(file, migrations, true);
    }

    /// Opens a tracker for writing, and brings it to the present schema first, after a backup
    /// beside it.
    ///
    /// @throws UserProblem if it is no tracker, newer, damaged, not writable or open elsewhere
    public static Database open(Path file, Migrations migrations) {
        requireTracker(file, migrations);
        return write(file, migrations, false);
    }

    /// Opens a tracker for reading alone, beside whoever may be writing it.
    ///
    /// @throws UserProblem if it is no tracker, of another version, or damaged
    public static Database read(Path file, Migrations migrations) {
        if (requireTracker(file, migrations) < migrations.version()) {
            throw new UserProblem("olderTracker", String.valueOf(file.getFileName()));
        }
        return new Database(file, null, null, connect(file, true));
    }

    private static Database write(Path file, Migrations migrations, boolean fresh) {
        Lock lock = Lock.take(file);
        Sql writer = null;
        try {
            writer = connect(file, false);
            prepare(writer, file, migrations, fresh);
            return new Database(file, lock, writer, connect(file, true));
        } catch (RuntimeException e) {
            if (writer != null) {
                writer.close();
            }
            lock.close();
            throw e;
        }
    }

    private static void prepare(Sql writer, Path file, Migrations migrations, boolean fresh) {
        if (fresh) {
            writer.execute("pragma page_size = 8192");
            writer.execute("pragma application_id = " + APPLICATION_ID);
        }
        int version = (int) writer.number("pragma user_version");
        if (!fresh && version < migrations.version()) {
            backUp(writer, file, version);
        }
        writer.execute("pragma journal_mode = wal");
        migrations.run(writer, String.valueOf(file.getFileName()));
    }

    private static void backUp(Sql writer, Path file, int version) {
        String name = file.getFileName() + ".version-" + version + ".backup";
        Path backup = file.resolveSibling(name);
        for (int n = 2; Files.exists(backup); n++) {
            backup = file.resolveSibling(name + "-" + n);
        }
        writer.update("vacuum into ?", backup.toString());
    }

    private static int requireTracker(Path file, Migrations migrations) {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            throw new UserProblem("noFile", file.toString());
        }
        if (Files.isDirectory(file)) {
            throw new UserProblem("notTracker", name);
        }
        try (Sql look = connect(file, true)) {
            if (look.number("pragma application_id") != APPLICATION_ID) {
                throw new UserProblem("notTracker", name);
            }
            int version = (int) look.number("pragma user_version");
            if (version > migrations.version()) {
                throw new UserProblem("newerTracker", name);
            }
            if (version == 0 || look.number("select count(*) from sqlite_schema where name = 'revision'") == 0) {
                throw new UserProblem("damaged", name);
            }
            return version;
        }
    }

    private static Sql connect(Path file, boolean readOnly) {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
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
            Connection connection = config.createConnection("jdbc:sqlite:" + address(file, readOnly));
            return new Sql(connection, failures);
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    /// A database in WAL mode cannot be read in a folder that takes no files, unless SQLite is
    /// told that nobody changes it. That is only true where no log lies beside it.
    private static String address(Path file, boolean readOnly) {
        Path folder = file.toAbsolutePath().getParent();
        boolean log = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        return readOnly && !log && !Files.isWritable(folder)
                ? file.toAbsolutePath().toUri().toString().replaceFirst("^file:/+", "file:/") + "?immutable=1"
                : file.toString();
    }

    /// Reads: gives `work` the reader's connection and a view that does not change meanwhile.
    public <R> R read(Function<Sql, R> work) {
        reading.lock();
        try {
            reader.execute("begin");
            try {
                return work.apply(reader);
            } finally {
                reader.execute("rollback");
            }
        } finally {
            reading.unlock();
        }
    }

    /// Writes: runs `work` in one transaction, which is on the disk when this returns.
    ///
    /// @throws UserProblem if the file is open for reading alone, or the disk is full; nothing
    ///     of the transaction is kept then
    public <R> R write(Function<Sql, R> work) {
        writing.lock();
        try {
            Sql sql = writer();
            sql.execute("begin immediate");
            try {
                R result = work.apply(sql);
                sql.execute("commit");
                unsaved = true;
                return result;
            } catch (RuntimeException | Error e) {
                rollBack(sql, e);
                throw e;
            }
        } finally {
            writing.unlock();
        }
    }

    /// SQLite rolls back by itself when the disk is full; a second rollback then fails.
    private static void rollBack(Sql sql, Throwable cause) {
        try {
            sql.execute("rollback");
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    /// Does what must stand outside any transaction, as `vacuum`.
    public void maintain(Function<Sql, ?> work) {
        writing.lock();
        try {
            reading.lock();
            try {
                work.apply(writer());
            } finally {
                reading.unlock();
            }
        } finally {
            writing.unlock();
        }
    }

    /// Moves what was written from the log into the file itself, if no reader is in the way.
    /// What is committed is safe before this; afterwards the one file holds it all.
    ///
    /// @return whether the file holds all of it
    public boolean settle() {
        if (writer == null || !writing.tryLock()) {
            return !unsaved;
        }
        try {
            if (unsaved) {
                long busy = writer.number("pragma wal_checkpoint(truncate)");
                unsaved = busy != 0;
            }
            return !unsaved;
        } finally {
            writing.unlock();
        }
    }

    /// Writes a whole copy into a new file, as backups and copies must be made.
    public void copyTo(Path copy) {
        if (Files.exists(copy)) {
            throw new UserProblem("fileExists", copy.toString());
        }
        reading.lock();
        try {
            reader.update("vacuum into ?", copy.toString());
        } finally {
            reading.unlock();
        }
    }

    /// The file.
    public Path file() {
        return file;
    }

    /// Whether it can be written.
    public boolean writable() {
        return writer != null;
    }

    private Sql writer() {
        if (writer == null) {
            throw new UserProblem("openForReading", String.valueOf(file.getFileName()));
        }
        return writer;
    }

    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try {
            reader.close();
            if (writer != null) {
                settle();
                writer.close();
            }
        } finally {
            reading.unlock();
            writing.unlock();
            if (lock != null) {
                lock.close();
            }
        }
    }
}
