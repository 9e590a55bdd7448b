package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Disk;

class PrivateTempTest {
    private final String before = System.getProperty("java.io.tmpdir");

    @TempDir
    private Path cache;

    @AfterEach
    void putBack() {
        System.setProperty("java.io.tmpdir", before);
        System.clearProperty("org.sqlite.tmpdir");
    }

    @Test
    void nobodyElseCanLookIntoTheFolder() throws IOException {
        Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "this file system has no permissions of that kind");
        try (var _ = PrivateTemp.below(cache)) {
            for (Path folder : List.of(own(), cache.resolve("temp"))) {
                assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
            }
        }
    }

    @Test
    void theFolderGoesWithWhatIsInIt() throws IOException {
        try (var _ = PrivateTemp.below(cache)) {
            Files.writeString(Files.createDirectories(own().resolve("poifiles")).resolve("part.tmp"), "words");
        }
        assertEquals(List.of(), left());
    }

    @Test
    void whatAKilledRunLeftGoesAtTheNextStart() throws IOException {
        Files.writeString(Files.createDirectories(cache.resolve("temp/run-99999999-1")).resolve("part.tmp"), "words");
        Files.writeString(cache.resolve("temp/+JXF1.tmp"), "font");

        try (var _ = PrivateTemp.below(cache)) {
            assertEquals(List.of(own()), left());
        }
    }

    @Test
    void theFolderOfARunningProgramStays() throws IOException {
        try (var _ = PrivateTemp.below(cache)) {
            Path own = Files.writeString(own().resolve("part.tmp"), "words");
            Path beside = Files.writeString(cache.resolve("temp/+JXF1.tmp"), "font");
            PrivateTemp.below(cache);
            assertTrue(Files.exists(own) && Files.exists(beside));
        }
    }

    @Test
    void aCacheThatCannotBeWrittenStopsNothing() throws IOException {
        PrivateTemp.below(Files.createFile(cache.resolve("file"))).close();

        assertEquals(before, System.getProperty("java.io.tmpdir"));
        assertFalse(Files.isDirectory(cache.resolve("file")));
    }

    @Test
    void aCacheThatOthersCanLookIntoIsNotUsed() throws IOException {
        Path behind = Files.createDirectory(cache.resolve("behind"));
        try (Disk stick = Disk.mount(cache.resolve("stick"), "bindfs", "--chmod-deny", "-p", "755", behind.toString())) {
            PrivateTemp.below(stick.file("cache")).close();

            assertEquals(before, System.getProperty("java.io.tmpdir"));
        }
    }

    private static Path own() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    private List<Path> left() throws IOException {
        try (var entries = Files.list(cache.resolve("temp"))) {
            return entries.toList();
        }
    }
}
