package org.rapporteur.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;

/// Where an open tracker lies, and whether it still lies there.
///
/// Asked of the folder: the file itself is never opened beside SQLite.
///
/// @param file the tracker
/// @param key what tells the file apart from another of its name; null where the system has no such
///     thing
record Whereabouts(Path file, @Nullable Object key) {
    /// Kinds of disk that belong to this computer alone.
    private static final Set<String> LOCAL = Set.of(
            "apfs", "bcachefs", "btrfs", "exfat", "ext2", "ext3", "ext4", "f2fs", "fat", "fat32", "fuseblk", "hfs",
            "jfs", "msdos", "nilfs2", "ntfs", "ntfs3", "overlay", "refs", "reiserfs", "tmpfs", "udf", "ufs", "vfat",
            "xfs", "zfs");

    /// Where `file`, which is there, lies now.
    static Whereabouts of(Path file) {
        return new Whereabouts(file, key(file));
    }

    /// The file that `file` leads to, by links if there are any; itself where it is not there yet.
    static Path real(Path file) {
        try {
            return Files.isSymbolicLink(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            return file;
        }
    }

    private static @Nullable Object key(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /// Makes sure that the file is the one that was opened. What is written into one that was deleted or
    /// replaced would be gone when it is closed.
    ///
    /// @throws UserProblem if it was moved, deleted or replaced
    void requireUnmoved() {
        if (!Files.exists(file) || !Objects.equals(key, key(file))) {
            throw new UserProblem("fileGone", String.valueOf(file.getFileName()));
        }
    }

    /// The way to keep a journal that is safe where the file lies. Other computers see a network drive
    /// too, and a log that is shared through memory works on one computer alone; where nobody knows what
    /// a disk is, it counts as a network drive.
    String journal() {
        try {
            boolean local = isLocal(Files.getFileStore(real(file).toAbsolutePath().getParent()).type())
                    && !file.toAbsolutePath().toString().startsWith("\\\\");
            return local ? "wal" : "truncate";
        } catch (IOException e) {
            return "truncate";
        }
    }

    /// Whether a disk of this `type`, as the system calls it, belongs to this computer alone.
    static boolean isLocal(String type) {
        return LOCAL.contains(type.toLowerCase(Locale.ROOT));
    }
}
