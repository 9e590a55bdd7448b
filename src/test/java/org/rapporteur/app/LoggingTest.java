package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LoggingTest {
    @TempDir
    private Path folder;

    @Test
    void ourOwnWordsAreKeptAndThoseOfLibrariesOnlyWhenTheyWarn() throws IOException {
        var logging = Logging.into(folder, false);
        LoggerFactory.getLogger("org.rapporteur.test").info("ours");
        LoggerFactory.getLogger("org.library").info("chatter");
        LoggerFactory.getLogger("org.library").warn("caution");
        logging.close();

        var log = log();
        assertTrue(log.contains("ours") && log.contains("caution"), log);
        assertFalse(log.contains("chatter"), log);
    }

    @Test
    void whatIsSaidAtLengthIsCut() throws IOException {
        var logging = Logging.into(folder, false);
        LoggerFactory.getLogger("org.library").warn("{}", "word ".repeat(1000));
        logging.close();

        assertTrue(log().length() < 1000, log());
    }

    @Test
    void folderThatCannotBeMadeStopsNothing() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        Logging.into(file.resolve("logs"), false).close();

        assertFalse(Files.exists(file.resolve("logs")));
    }

    @Test
    void aFailureIsKeptWithoutWhatTheOfficerWasWorkingOn() throws IOException {
        var logging = Logging.into(folder, false);
        var failure = new IllegalStateException("cannot read Minister Sekret said no", new IOException("/home/ana/x"));
        LoggerFactory.getLogger("org.rapporteur.test").error("fault {}", "R-1", failure);
        LoggerFactory.getLogger("org.library").warn("no glyph in “Sekret” of /home/ana/paper.docx");
        logging.close();

        var log = log();
        assertFalse(log.contains("Sekret") || log.contains("ana"), log);
        assertTrue(log.contains("R-1") && log.contains("java.io.IOException") && log.contains("LoggingTest.java"), log);
    }

    @Test
    void theLogIsBounded() throws IOException {
        var logging = Logging.into(folder, false);
        for (int i = 0; i < 20_000; i++) {
            LoggerFactory.getLogger("org.rapporteur.test").warn("{} {}", i, "word ".repeat(50));
        }
        logging.close();

        try (var files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(3, all.size(), all.toString());
            assertTrue(all.stream().allMatch(file -> file.toFile().length() < 1_100_000));
        }
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("rapporteur0.0.log"));
    }
}
