package org.rapporteur.app;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.TrackerName;

/// Where there is no such chooser, there is nothing to tell.
class ChooserKindsTest {
    private static final String GIO = "libgio-2.0.so.0";

    @TempDir
    Path folder;

    /// A chooser that is uncertain opens the file, and by closing it drops our locks.
    @Test
    void theChooserIsCertainOfATrackerAndOfWhatLiesBesideIt() throws Throwable {
        assumeTrue(Machine.loads(GIO));

        ChooserKinds.teach(folder.resolve("mime"));

        assertEquals(0, uncertain("a" + TrackerName.EXTENSION));
        for (String beside : TrackerName.BESIDE) {
            assertEquals(0, uncertain("a" + TrackerName.EXTENSION + beside), beside);
        }
        assertNotEquals(0, uncertain("a.unheard-of"));
    }

    /// It is read as memory: who wrote over it would end every program that reads it.
    @Test
    void whatTheChooserReadsIsNeverWrittenOver() throws Exception {
        assumeTrue(Machine.loads(GIO));
        Path mime = folder.resolve("mime");
        Path kinds = mime.resolve("mime.cache");
        ChooserKinds.teach(mime);
        Object before = Files.readAttributes(kinds, BasicFileAttributes.class).fileKey();

        ChooserKinds.teach(mime);
        assertEquals(before, Files.readAttributes(kinds, BasicFileAttributes.class).fileKey());

        byte[] whole = Files.readAllBytes(kinds);
        Files.delete(kinds);
        Files.writeString(kinds, "of an earlier version");
        try (var reading = FileChannel.open(kinds)) {
            ChooserKinds.teach(mime);
            assertEquals("of an earlier version".length(), reading.size());
        }
        assertArrayEquals(whole, Files.readAllBytes(kinds));
        assertEquals(List.of("mime.cache"), names(mime));
    }

    private static List<String> names(Path in) throws IOException {
        try (var files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @SuppressWarnings("restricted")
    private static int uncertain(String name) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            var guess = Linker.nativeLinker().downcallHandle(
                    SymbolLookup.libraryLookup(GIO, Arena.global()).findOrThrow("g_content_type_guess"),
                    FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS));
            MemorySegment uncertain = arena.allocate(JAVA_INT);
            MemorySegment kind = (MemorySegment) guess.invokeExact(
                    arena.allocateFrom(name), MemorySegment.NULL, 0L, uncertain);
            assertNotEquals(0, kind.address());
            return uncertain.get(JAVA_INT, 0);
        }
    }
}
