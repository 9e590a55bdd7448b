package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.UserProblem;

class WholeFileTest {
    private static final Path TARGET = Path.of("folder", "brief.pdf").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void aFailureHalfWayLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.pdf"), "mine");

        assertThrows(UserProblem.class, () -> WholeFile.write(file, true, out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }));

        assertEquals("mine", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aFullDiskIsSaid() {
        assertEquals("brief.diskFull", WholeFile.inFolder(new IOException("No space left on device"), TARGET).key());
        assertEquals("brief.diskFull",
                WholeFile.inFolder(new IOException("There is not enough space on the disk"), TARGET).key());
    }

    @Test
    void aFolderThatTakesNoFilesIsSaid() {
        assertEquals("brief.folderClosed", WholeFile.inFolder(new AccessDeniedException("folder"), TARGET).key());
        assertEquals("brief.folderClosed",
                WholeFile.inFolder(new FileSystemException("f", null, "Read-only file system"), TARGET).key());
    }

    @Test
    void aFileOpenElsewhereIsSaid() {
        var used = new FileSystemException("brief.pdf", null,
                "The process cannot access the file because it is being used by another process");

        assertEquals("brief.fileInUse", WholeFile.inPlace(used, TARGET).key());
        assertEquals("brief.fileInUse", WholeFile.inPlace(
                new FileSystemException("brief.pdf", null, "Device or resource busy"), TARGET).key());
        assertEquals("brief.fileInUse", WholeFile.inPlace(new AccessDeniedException("brief.pdf"), TARGET).key());
    }

    @Test
    void anythingElseIsSaidToo() {
        assertEquals("brief.notWritten", WholeFile.inFolder(new IOException("Input/output error"), TARGET).key());
    }
}
