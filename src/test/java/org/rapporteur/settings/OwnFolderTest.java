package org.rapporteur.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Disk;

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

        assertTrue(OwnFolder.make(state));

        assertEquals("rwx------", permissions(state));
        assertEquals("rwx------", permissions(state.getParent()));
    }

    @Test
    void oneThatAnEarlierVersionLeftOpenIsClosed() throws IOException {
        Path state = Files.createDirectory(folder.resolve("rapporteur"));
        Files.setPosixFilePermissions(state, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertTrue(OwnFolder.make(state));

        assertEquals("rwx------", permissions(state));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--chmod-deny", "--chmod-ignore"})
    void onAStickThatKnowsNoRightsItIsMadeAndSaidToBeOpen(String how) throws IOException {
        Path behind = Files.createDirectory(folder.resolve("behind"));
        try (Disk stick = Disk.mount(folder.resolve("stick"), "bindfs", how, "-p", "755", behind.toString())) {
            Path state = stick.file("state/rapporteur");

            assertFalse(OwnFolder.make(state));
            assertFalse(OwnFolder.make(state));
            assertTrue(Files.isDirectory(state));
        }
    }

    @Test
    void whereFilesHaveNoOwnersItIsMadeAndSaidToBeOpen() throws IOException {
        try (var archive = FileSystems.newFileSystem(folder.resolve("archive.zip"), Map.of("create", "true"))) {
            Path state = archive.getPath("/state/rapporteur");

            assertFalse(OwnFolder.make(state));
            assertTrue(Files.isDirectory(state));
        }
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
