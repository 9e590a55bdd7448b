package org.rapporteur.service;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.rapporteur.model.UserProblem;

/// Writes a file under another name beside it and moves it into place, so that nobody ever finds
/// half of one there, and a failure leaves what was there before.
public final class WholeFile {
    private static final String ROOM = "(?i).*(no space left|not enough space|disk full|quota exceeded).*";
    private static final String USED =
            "(?i).*(used by another process|sharing violation|user-mapped section|resource busy|file busy).*";

    /// Writes the content.
    @FunctionalInterface
    public interface Content {
        /// Writes all of it to `out`, which stays open.
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /// Makes `file` hold `content`.
    ///
    /// @param overwrite whether a file that is there may be replaced
    /// @throws UserProblem if it is there and may not, or cannot be written
    public static void write(Path file, boolean overwrite, Content content) {
        Path target = file.toAbsolutePath();
        refuse(target, overwrite);
        Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try {
                fill(beside, content);
            } catch (IOException e) {
                throw inFolder(e, target);
            }
            move(beside, target, overwrite);
        } finally {
            discard(beside);
        }
    }

    private static void refuse(Path target, boolean overwrite) {
        if (!Files.isDirectory(target.getParent())) {
            throw new UserProblem("noFolder", String.valueOf(target.getParent()));
        }
        if (Files.isDirectory(target)) {
            throw new UserProblem("brief.isFolder", target.toString());
        }
        if (!overwrite && Files.exists(target)) {
            throw new UserProblem("fileExists", target.toString());
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path from, Path target, boolean overwrite) {
        try {
            if (overwrite) {
                Files.move(from, target, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(from, target);
            }
        } catch (FileAlreadyExistsException e) {
            throw UserProblem.because(e, "fileExists", target.toString());
        } catch (IOException e) {
            throw inPlace(e, target);
        }
    }

    /// What it means that nothing could be written beside `target`.
    static UserProblem inFolder(IOException failure, Path target) {
        if (says(failure, ROOM)) {
            return UserProblem.because(failure, "brief.diskFull", String.valueOf(target.getFileName()));
        }
        if (failure instanceof AccessDeniedException || says(failure, "(?i).*read-only.*")) {
            return UserProblem.because(failure, "brief.folderClosed", String.valueOf(target.getParent()));
        }
        return UserProblem.because(failure, "brief.notWritten", String.valueOf(target.getFileName()));
    }

    /// What it means that what was written could not take the place of `target`.
    static UserProblem inPlace(IOException failure, Path target) {
        if (failure instanceof AccessDeniedException || says(failure, USED)) {
            return UserProblem.because(failure, "brief.fileInUse", String.valueOf(target.getFileName()));
        }
        return inFolder(failure, target);
    }

    private static boolean says(IOException failure, String pattern) {
        return String.valueOf(failure.getMessage()).matches(pattern);
    }

    /// Nothing can be done about a leftover that cannot be deleted; the reason is already told.
    private static void discard(Path leftover) {
        try {
            Files.deleteIfExists(leftover);
        } catch (IOException ignored) {
            leftover.toFile().deleteOnExit();
        }
    }
}
