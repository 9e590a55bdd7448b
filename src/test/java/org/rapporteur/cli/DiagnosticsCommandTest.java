package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.settings.Preferences;

class DiagnosticsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void diagnosticsCountWhatTheTrackerHoldsAndNameNothingOfIt() throws IOException {
        var shell = new Shell(folder);
        String file = shell.sample("minister.rapporteur");
        var preferences = new Preferences(folder.resolve("config"));
        preferences.author("Ana Souza");
        preferences.opened(Path.of(file));
        Files.createDirectories(folder.resolve("logs"));
        Files.writeString(folder.resolve("logs/rapporteur0.0.log"), "2026-03-02T10:00:00Z SEVERE fault R-7\n");

        String said = shell.ok("diagnostics", file);

        for (String expected : List.of("Rapporteur 0.1.0", "Java 25", "SQLite 3.", "issue: 11", "found by the check: 0",
                "on the list: 1", "fault R-7")) {
            assertTrue(said.contains(expected), expected + " / " + said);
        }
        for (String hidden : List.of("minister", "Souza", folder.toString(), "China", "Fentanyl", "Taiwan",
                System.getProperty("user.name") + "@", System.getProperty("user.home"))) {
            assertFalse(said.contains(hidden), hidden + " / " + said);
        }
    }

    @Test
    void diagnosticsAreKeptInAFileThatIsNotReplacedUnasked() {
        var shell = new Shell(folder);
        String to = folder.resolve("diagnostics.txt").toString();

        assertTrue(shell.ok("diagnostics", "--to", to).contains("Read it before you send it"));
        assertEquals(1, shell.run("diagnostics", "--to", to));
        shell.ok("diagnostics", "--to", to, "--force");
    }
}
