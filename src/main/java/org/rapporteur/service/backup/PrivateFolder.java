package org.rapporteur.service.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.model.UserProblem;

/// A folder that no other user may look into, for what lies open only for a moment. Closing it takes
/// it away with all that is in it; what a crash has left goes when the next one is made.
final class PrivateFolder implements AutoCloseable {
    private static final String BEGIN = "open-";
    private static final Duration LEFT_OVER = Duration.ofDays(1);

    private final Path folder;

    private PrivateFolder(Path folder) {
        this.folder = folder;
    }

    /// A new folder below `parent`, which is made where it is not there.
    ///
    /// @throws UserProblem if nothing can be written there
    static PrivateFolder below(Path parent) {
        try {
            Files.createDirectories(parent);
            leftOver(parent).forEach(PrivateFolder::remove);
            return new PrivateFolder(Files.createTempDirectory(parent, BEGIN));
        } catch (IOException e) {
            throw UserProblem.because(e, "readOnlyWork", parent.toString());
        }
    }

    /// A file of this name in it, not yet made.
    Path file(String name) {
        return folder.resolve(name);
    }

    private static List<Path> leftOver(Path parent) throws IOException {
        Instant before = Instant.now().minus(LEFT_OVER);
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(one -> one.getFileName().toString().startsWith(BEGIN))
                    .filter(one -> isBefore(one, before)).toList();
        }
    }

    private static boolean isBefore(Path folder, Instant instant) {
        try {
            return Files.getLastModifiedTime(folder).toInstant().isBefore(instant);
        } catch (IOException e) {
            return false;
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Somebody has it open still: it goes the next time.
        }
    }

    @Override
    public void close() {
        remove(folder);
    }
}
