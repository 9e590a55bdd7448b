package org.rapporteur.settings;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A folder of the program's own, into which only its user can look: which trackers were open, and when,
/// is nobody else's business either.
public final class OwnFolder {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private OwnFolder() {}

    /// Makes `folder` and those above it that are missing. On a drive whose file system knows no owners it
    /// is a folder like any other.
    ///
    /// @throws IOException if it cannot be made
    public static void make(Path folder) throws IOException {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(folder);
            return;
        }
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER));
        if (!Files.getPosixFilePermissions(folder).equals(OWNER)) {
            close(folder);
        }
    }

    /// An earlier version made it for everybody to read.
    private static void close(Path folder) {
        try {
            Files.setPosixFilePermissions(folder, OWNER);
        } catch (IOException shared) {
            // Of a portable copy on a drive without owners: it stays as it is.
            return;
        }
    }
}
