package org.rapporteur.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFolderTest {
    @TempDir
    Path folder;

    @BeforeEach
    void onlyWhereFilesHaveOwners() {
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "files have no owners here");
    }

    @Test
    void nobodyElseCanLookIntoIt() throws IOException {
        Path state = folder.resolve("state/rapporteur");
        OwnFolder.make(state);

        assertEquals("rwx------", permissions(state));
        assertEquals("rwx------", permissions(state.getParent()));
    }

    @Test
    void oneThatAnEarlierVersionLeftOpenIsClosed() throws IOException {
        Path state = Files.createDirectory(folder.resolve("rapporteur"));
        Files.setPosixFilePermissions(state, PosixFilePermissions.fromString("rwxr-xr-x"));
        OwnFolder.make(state);

        assertEquals("rwx------", permissions(state));
    }

    @Test
    void whatLiesAboveItStaysAsItIs() throws IOException {
        String before = permissions(folder);
        OwnFolder.make(folder.resolve("rapporteur"));

        assertEquals(before, permissions(folder));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
