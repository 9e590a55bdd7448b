package org.rapporteur;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A disk of a test's own. Closing it takes it away, also while a file on it is still open.
public final class Disk implements AutoCloseable {
    private final Path folder;

    private Disk(Path folder) {
        this.folder = folder;
    }

    /// One of the kind `type`, as `tmpfs`, that is in memory alone. The test is passed over where this
    /// user may mount none.
    public static Disk inMemory(Path folder, String type, String options) throws IOException {
        return mount(folder, "mount", "-t", type, "-o", options, type);
    }

    /// A drive or stick whose whole content is the file `image`.
    ///
    /// @param types the kinds of file system to try one after the other
    public static Disk of(Path image, Path folder, String... types) throws IOException {
        Files.createDirectories(folder);
        assumeTrue(Stream.of(types).anyMatch(type -> SystemTool.run(
                "mount", "-t", type, "-o", "loop", image.toString(), folder.toString())),
                "may not mount a disk of " + types[0] + " here");
        return new Disk(folder);
    }

    /// What `command` mounts, of which the last word is to be the folder. The test is passed over where
    /// it cannot.
    ///
    /// @param folder where; made where it is not there
    public static Disk mount(Path folder, String... command) throws IOException {
        Files.createDirectories(folder);
        var whole = new ArrayList<>(List.of(command));
        whole.add(folder.toString());
        assumeTrue(SystemTool.run(whole.toArray(String[]::new)), command[0] + " may mount no such disk here");
        return new Disk(folder);
    }

    /// The file `name` on it.
    public Path file(String name) {
        return folder.resolve(name);
    }

    /// Takes it away while the program has files open there.
    ///
    /// @return whether it is gone
    public boolean take() {
        return SystemTool.run("umount", "-l", folder.toString());
    }

    @Override
    public void close() {
        take();
    }
}
