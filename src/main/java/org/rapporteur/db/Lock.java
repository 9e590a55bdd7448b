package org.rapporteur.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.LockHolder;
import org.rapporteur.model.TrackerName;
import org.rapporteur.model.UserProblem;

/// The right to write a tracker, held as a locked file beside it that names its holder.
///
/// The operating system lets go of the lock when the process dies, so what a crash leaves
/// behind stops nobody. The file lies beside the database and is never the database itself:
/// closing that would drop SQLite's own locks. For the same reason a process that holds the lock
/// never opens the file a second time, not even to read it.
final class Lock implements AutoCloseable {
    private static final int ATTEMPTS = 20;
    private static final Pattern NAME = Pattern.compile(
            "(.*)@(.*), (\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ), process \\d+");
    /// The files whose lock this process holds. POSIX locks belong to the process as a whole, and so
    /// must the knowledge of them.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private Lock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Takes the lock of `tracker`.
    ///
    /// @throws UserProblem if another window or program holds it, or the folder takes no files
    static Lock take(Path tracker) {
        Path file = beside(tracker);
        if (!HELD.add(file)) {
            throw new UserProblem("openElsewhere", String.valueOf(tracker.getFileName()), said(name()));
        }
        try {
            requireOurs(file, tracker);
            requireClosedElsewhere(file, tracker);
            return new Lock(file, locked(file, tracker));
        } catch (RuntimeException e) {
            HELD.remove(file);
            throw e;
        }
    }

    /// In a folder where others write too, a link could stand in the place of the lock, and our name would
    /// be written over the file it leads to.
    private static void requireOurs(Path file, Path tracker) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UserProblem("lockStrange", String.valueOf(tracker.getFileName()), file.toString());
        }
    }

    /// On a network drive a lock may not reach other computers: there the file alone tells that one of
    /// them has the tracker open, or died with it open.
    private static void requireClosedElsewhere(Path file, Path tracker) {
        try {
            if (!Files.exists(file) || Whereabouts.of(tracker).journal().equals("wal")) {
                return;
            }
            String holder = holder(file);
            if (!holder.isBlank() && !holder.contains("@" + host() + ", ")) {
                throw new UserProblem(
                        "lockLeft", String.valueOf(tracker.getFileName()), said(holder), file.toString());
            }
        } catch (IOException e) {
            throw UserProblem.because(e, "cannotOpen", String.valueOf(tracker.getFileName()));
        }
    }

    /// The lock file by its one true name, however the tracker was named.
    private static Path beside(Path tracker) {
        Path whole = tracker.toAbsolutePath();
        try {
            whole = whole.toRealPath();
        } catch (IOException e) {
            // A tracker that is about to be made has no other name yet.
            whole = whole.normalize();
        }
        return whole.resolveSibling(whole.getFileName() + TrackerName.LOCK);
    }

    private static FileChannel locked(Path file, Path tracker) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            @Nullable FileChannel channel = null;
            try {
                Object before = key(file);
                channel = open(file, tracker);
                Object key = key(file);
                if ((before == null || before.equals(key)) && hold(channel, file, key, tracker)) {
                    return channel;
                }
                channel.close();
            } catch (IOException e) {
                discard(channel);
                throw UserProblem.because(e, "diskFull", String.valueOf(tracker.getFileName()));
            }
        }
        throw new UserProblem("busy", String.valueOf(tracker.getFileName()));
    }

    /// Locks the open file and writes our name into it.
    ///
    /// @return whether it still is the file that lies there: a holder that closes deletes it, and a
    ///     lock on the deleted one would guard nothing
    private static boolean hold(FileChannel channel, Path file, @Nullable Object key, Path tracker)
            throws IOException {
        if (tryLock(channel) == null) {
            String holder = holder(channel);
            channel.close();
            throw new UserProblem("openElsewhere", String.valueOf(tracker.getFileName()), said(holder));
        }
        String name = name();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)), 0);
        // Windows knows no keys, and there alone another reader does not undo the lock.
        return key == null ? reads(file, name) : key.equals(key(file));
    }

    private static FileChannel open(Path file, Path tracker) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw UserProblem.because(e, "readOnlyFolder", String.valueOf(tracker.toAbsolutePath().getParent()));
        }
    }

    /// What tells the file apart from any other, found without opening it; null where it is not
    /// there, or the system has no such thing.
    private static @Nullable Object key(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static void discard(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // It is closed with the process at the latest; why it was of no use is told already.
        }
    }

    private static boolean reads(Path file, String name) throws IOException {
        try {
            return Files.readString(file).equals(name);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /// On Windows a lock forbids reading, so it covers one byte far behind the holder's name.
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return holder(channel);
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(512);
        int read = channel.read(buffer, 0);
        return read <= 0 ? "" : new String(buffer.array(), 0, read, StandardCharsets.UTF_8);
    }

    /// The holder whose name is in the file; what cannot be read as one is left as it is.
    static Object said(String name) {
        Matcher parts = NAME.matcher(name);
        try {
            if (parts.matches()) {
                return new LockHolder(parts.group(1), parts.group(2), Instant.parse(parts.group(3)),
                        parts.group(2).equals(host()));
            }
        } catch (DateTimeParseException anothers) {
            return name;
        }
        return name.isBlank() ? "?" : name;
    }

    private static String name() {
        return System.getProperty("user.name") + "@" + host() + ", " + Instant.now().truncatedTo(ChronoUnit.SECONDS)
                + ", process " + ProcessHandle.current().pid();
    }

    private static String host() {
        String named = System.getenv(System.getProperty("os.name").startsWith("Windows") ? "COMPUTERNAME" : "HOSTNAME");
        if (named != null) {
            return named;
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException e) {
            return "localhost";
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException e) {
            // The lock is gone with the process at the latest; what stays behind is an empty file.
        } finally {
            HELD.remove(file);
        }
    }
}
