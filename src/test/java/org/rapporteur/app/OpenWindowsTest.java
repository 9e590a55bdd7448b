package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenWindowsTest {
    private static final long NOBODY = 0;

    @TempDir
    private Path folder;

    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stop() {
        later.shutdownNow();
    }

    @Test
    void theWindowThatHasTheTrackerComes() {
        try (var window = new OpenWindows(folder, ProcessHandle.current().pid())) {
            window.watch(later, folder.resolve("a.rapporteur")::equals);

            assertTrue(second().bringsToFront(folder.resolve("a.rapporteur")));
        }
    }

    @Test
    void aWindowOnAnotherTrackerStaysWhereItIs() {
        try (var window = new OpenWindows(folder, ProcessHandle.current().pid())) {
            window.watch(later, folder.resolve("a.rapporteur")::equals);

            assertFalse(second().bringsToFront(folder.resolve("b.rapporteur")));
        }
    }

    @Test
    void nothingStaysBehind() throws IOException {
        Files.createFile(folder.resolve("999999999999"));
        new OpenWindows(folder, ProcessHandle.current().pid()).close();

        assertFalse(second().bringsToFront(folder.resolve("a.rapporteur")));
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    private OpenWindows second() {
        return new OpenWindows(folder, NOBODY);
    }
}
