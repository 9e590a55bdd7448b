package org.rapporteur.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;

/// The right to write a tracker, held as a locked file beside it that names its holder.
///
/// The operating system lets go of the lock when the process dies, so what a crash leaves
/// behind stops nobody. The file lies beside the database and is never the database itself:
/// closing that would drop SQLite's own locks.
final class Lock implements AutoCloseable {
    private static final int ATTEMPTS = 20;

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
        Path file = tracker.resolveSibling(tracker.getFileName() + ".lock");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FileChannel channel = open(file, tracker);
            try {
                if (tryLock(channel) == null) {
                    String holder = holder(channel);
                    channel.close();
                    throw new UserProblem("openElsewhere", String.valueOf(tracker.getFileName()), holder);
                }
                String name = name();
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8)), 0);
                if (stillThere(file, name)) {
                    return new Lock(file, channel);
                }
                channel.close();
            } catch (IOException e) {
                discard(channel);
                throw UserProblem.because(e, "diskFull", String.valueOf(tracker.getFileName()));
            }
        }
        throw new UserProblem("busy", String.valueOf(tracker.getFileName()));
    }

    private static FileChannel open(Path file, Path tracker) {
        try {
            return FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw UserProblem.because(e, "readOnlyFolder", String.valueOf(tracker.toAbsolutePath().getParent()));
        }
    }

    private static void discard(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // It is closed with the process at the latest; why it was of no use is told already.
        }
    }

    /// A holder that closes deletes the file; a lock on the deleted one would guard nothing.
    private static boolean stillThere(Path file, String name) throws IOException {
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

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(512);
        int read = channel.read(buffer, 0);
        return read <= 0 ? "?" : new String(buffer.array(), 0, read, StandardCharsets.UTF_8);
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
        }
    }
}
