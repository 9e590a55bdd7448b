package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private String log() throws IOException {
        return Files.readString(folder.resolve("rapporteur0.0.log"));
    }
}
