package org.rapporteur.db;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;

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

    private final Whereabouts place;
    private final Runnable afterwards;
    private final @Nullable Lock lock;
    private final @Nullable Sql writer;
    private final Sql reader;
    // Fair: who goes on step by step would else have the lock again before who waits has woken.
    private final ReentrantLock writing = new ReentrantLock(true);
    private final ReentrantLock reading = new ReentrantLock(true);
    private final AtLength atLength;
    private volatile boolean unsaved;
    private boolean closed;

    private Database(Whereabouts place, @Nullable Lock lock, @Nullable Sql writer, Sql reader, Runnable afterwards) {
        this.place = place;
        this.lock = lock;
        this.writer = writer;
        this.reader = reader;
        this.afterwards = afterwards;
        this.atLength = new AtLength(place.file());
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
        new Opening(file).requireTracker(migrations);
        return write(file, migrations, false);
    }

    /// Opens a tracker for reading alone, beside whoever may be writing it.
    ///
    /// @throws UserProblem if it is no tracker, of another version, or damaged
    public static Database read(Path file, Migrations migrations) {
        var opening = new Opening(file);
        if (opening.requireTracker(migrations) < migrations.version()) {
            throw new UserProblem("olderTracker", String.valueOf(file.getFileName()));
        }
        return new Database(Whereabouts.of(file), null, null, opening.reader(), opening::tidy);
    }

    /// Runs `work` with the file `other` attached under that name, to be read alone. As it was,
    /// it is left: no log of ours stays beside it.
    public <R> R withOther(Path other, Function<Sql, R> work) {
        var opening = new Opening(other);
        return maintain(sql -> {
            sql.update("attach ? as other", opening.readOnlyAddress());
            try {
                return sql.transaction(() -> work.apply(sql));
            } finally {
                sql.forget();
                sql.execute("detach other");
                opening.tidy();
            }
        });
    }

    private static Database write(Path file, Migrations migrations, boolean fresh) {
        var opening = new Opening(file);
        Lock lock = Lock.take(file);
        Sql writer = null;
        try {
            if (fresh && Files.exists(file)) {
                throw new UserProblem("fileExists", file.toString());
            }
            writer = opening.writer();
            prepare(writer, file, migrations, fresh);
            return new Database(Whereabouts.of(file), lock, writer, opening.reader(), () -> { });
        } catch (RuntimeException | Error e) {
            giveUp(opening, writer, fresh);
            lock.close();
            throw e;
        }
    }

    /// Half a new tracker would be in the way of the next attempt.
    private static void giveUp(Opening opening, @Nullable Sql writer, boolean fresh) {
        if (writer != null) {
            writer.close();
            if (fresh) {
                opening.discard();
            }
        }
    }

    private static void prepare(Sql writer, Path file, Migrations migrations, boolean fresh) {
        if (fresh) {
            writer.execute("pragma page_size = 8192");
            writer.execute("pragma application_id = " + APPLICATION_ID);
        }
        int version = (int) writer.number("pragma user_version");
        if (!fresh && version < migrations.version()) {
            new Opening(file).backUp(writer, version);
        }
        writer.execute("pragma journal_mode = " + Whereabouts.of(file).journal());
        migrations.run(writer, String.valueOf(file.getFileName()));
    }

    /// Reads: gives `work` the reader's connection and a view that does not change meanwhile. What
    /// reads within what reads sees the same view.
    public <R> R read(Function<Sql, R> work) {
        reading.lock();
        try {
            requireOpen();
            if (reading.getHoldCount() > 1) {
                return work.apply(reader);
            }
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

    /// Writes: runs `work` in one transaction, which is on the disk when this returns. Reading
    /// within it sees what was there before it.
    ///
    /// @throws UserProblem if the file is open for reading alone, was moved or replaced, or the disk is
    ///     full; nothing of the transaction is kept then
    public <R> R write(Function<Sql, R> work) {
        lockForWriting();
        try {
            Sql sql = writer();
            place.requireUnmoved();
            R result = sql.transaction(() -> work.apply(sql));
            unsaved = true;
            return result;
        } finally {
            writing.unlock();
        }
    }

    /// Does what must stand outside any transaction, as `vacuum`.
    public <R> R maintain(Function<Sql, R> work) {
        lockForWriting();
        try {
            reading.lock();
            try {
                unsaved = true;
                return work.apply(writer());
            } finally {
                reading.unlock();
            }
        } finally {
            writing.unlock();
        }
    }

    /// Both locks are taken in one order, writing first. Who reads and then writes would turn it
    /// round, and two such threads could wait for each other for ever.
    private void lockForWriting() {
        if (reading.isHeldByCurrentThread()) {
            throw new StoreException("writing was begun while reading", null);
        }
        if (writing.isHeldByCurrentThread()) {
            throw new StoreException("writing was begun while writing", null);
        }
        writing.lock();
    }

    /// Moves what was written from the log into the file itself, if no reader is in the way.
    /// What is committed is safe before this; afterwards the one file holds it all.
    ///
    /// @return whether the file holds all of it
    public boolean settle() {
        if (writer == null || atLength.isBusy() || writing.isHeldByCurrentThread() || !writing.tryLock()) {
            return !unsaved;
        }
        try {
            if (unsaved && !closed) {
                long busy = writer.number("pragma wal_checkpoint(truncate)");
                unsaved = busy != 0;
            }
            return !unsaved;
        } finally {
            writing.unlock();
        }
    }

    /// Reads at length, on a connection of its own and outside any transaction: nobody who reads or
    /// writes waits for it, and the log is moved into the file only afterwards. Empty where it was
    /// given up, by `cancel` or because the tracker is closed.
    public <R> Optional<R> readAtLength(Cancel cancel, Function<Sql, R> work) {
        requireOpen();
        Optional<R> result = atLength.read(cancel, work);
        settle();
        return result;
    }

    /// Writes a whole copy into a new file, as [Backup] does.
    public void copyTo(Path copy) {
        Backup.of(this).to(copy, new Cancel());
    }

    /// The file.
    public Path file() {
        return place.file();
    }

    /// Whether it can be written.
    public boolean writable() {
        return writer != null;
    }

    private Sql writer() {
        requireOpen();
        if (writer == null) {
            throw new UserProblem("openForReading", String.valueOf(place.file().getFileName()));
        }
        return writer;
    }

    private void requireOpen() {
        if (closed) {
            throw new UserProblem("closed", String.valueOf(place.file().getFileName()));
        }
    }

    /// Waits for who reads or writes, then lets go of the file. Closing twice does no harm.
    @Override
    public void close() {
        if (reading.isHeldByCurrentThread()) {
            throw new StoreException("closing was begun while reading", null);
        }
        atLength.stop();
        writing.lock();
        reading.lock();
        try {
            if (!closed) {
                letGo();
            }
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }

    private void letGo() {
        try {
            settle();
            reader.close();
        } finally {
            closed = true;
            release();
            afterwards.run();
        }
    }

    private void release() {
        try {
            if (writer != null) {
                writer.close();
            }
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
