package org.rapporteur;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// A folder in which nothing can be written until it is opened again: by its permissions, and for a user
/// who may write anywhere by mounting it over itself, read-only.
public final class ClosedFolder {
    private final Path folder;
    private final boolean mounted;

    private ClosedFolder(Path folder, boolean mounted) {
        this.folder = folder;
        this.mounted = mounted;
    }

    /// Closes `folder`; the test is passed over where that cannot be done.
    public static ClosedFolder of(Path folder) throws Exception {
        String path = folder.toString();
        boolean root = "root".equals(System.getProperty("user.name"));
        boolean mounted = root && SystemTool.run("mount", "--bind", path, path);
        if (mounted) {
            SystemTool.run("mount", "-o", "remount,ro,bind", path, path);
        } else {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        }
        var closed = new ClosedFolder(folder, mounted);
        if (Files.isWritable(folder)) {
            closed.open();
        }
        assumeTrue(!Files.isWritable(folder), "this user may write anywhere, and mount nothing");
        return closed;
    }

    /// Opens it again.
    public void open() throws Exception {
        if (mounted) {
            SystemTool.run("umount", folder.toString());
        } else {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
