package org.rapporteur.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A folder of the program's own, into which only its user can look: which trackers were open, and when,
/// is nobody else's business either. Every folder that the program keeps something in is made here.
public final class OwnFolder {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private OwnFolder() {}

    /// Makes `folder` and those above it that are missing, and closes it to others where it was open.
    ///
    /// On a drive whose files have no owners, or where they cannot be closed, it is a folder like any
    /// other. Where files have owners but no permissions of this kind, as on Windows, it is as closed as
    /// the folder in which it lies.
    ///
    /// @return whether it is closed, as far as the system tells
    /// @throws IOException if it cannot be made
    public static boolean make(Path folder) throws IOException {
        boolean permissions = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(folder, permissions
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)} : new FileAttribute<?>[0]);
        return close(folder);
    }

    /// Asked of the folder, not of the system: a stick has other files than the disk beside it.
    private static boolean close(Path folder) {
        var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        try {
            if (view == null) {
                return Files.getFileStore(folder).supportsFileAttributeView(FileOwnerAttributeView.class);
            }
            if (!view.readAttributes().permissions().equals(OWNER)) {
                view.setPermissions(OWNER);
            }
            // A drive may take them and forget them.
            return view.readAttributes().permissions().equals(OWNER);
        } catch (IOException refused) {
            return false;
        }
    }
}
