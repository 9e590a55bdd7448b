package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What makes, lists, shows and restores backups.
class BackupCommandsTest {
    @TempDir
    private Path folder;

    private Shell shell;
    private String tracker;

    @BeforeEach
    void copySample() {
        shell = new Shell(folder);
        tracker = shell.sample("us-china.rapporteur");
    }

    @Test
    void aBackupIsMadeListedAndRestored() {
        shell.ok("backup", tracker, "--json");
        String backup = shell.json().get("file").asString();
        shell.ok("backups", tracker, "--json");
        assertEquals(backup, shell.json().get("file").asString());
        String restored = folder.resolve("old").toString();

        shell.ok("restore", backup, restored);

        assertTrue(shell.ok("check", restored + ".rapporteur").contains("unchanged since recorded"));
        assertEquals(1, shell.run("restore", backup, restored));
    }

    @Test
    void aLookTellsWhatTheTrackerHasThatTheBackupLacks() {
        shell.ok("backup", tracker, "--json");
        String backup = shell.json().get("file").asString();
        shell.ok("undo", tracker);

        String said = shell.ok("restore", backup, "--beside", tracker);

        assertTrue(said.startsWith("United States – China, backed up on 2026-03-02 at 10:00, "), said);
        assertTrue(said.contains("Its pages and its chain are whole."), said);
        assertTrue(said.contains("It lacks one gesture that is in the tracker:\n"), said);
        shell.ok("restore", backup, "--look", "--json");
        assertEquals(0, shell.json().get("problems").size());
    }

    @Test
    void aSealedBackupInAFolderOfOnesOwnNeedsItsPassphrase() throws IOException {
        String words = shell.text("words.txt", "correct horse battery\n");
        String wrong = shell.text("wrong.txt", "correct horse\n");
        String stick = Files.createDirectory(folder.resolve("stick")).toString();
        shell.ok("backup", tracker, "--to", stick, "--passphrase-file", words, "--json");
        String backup = shell.json().get("file").asString();
        String restored = folder.resolve("old.rapporteur").toString();

        assertTrue(backup.startsWith(stick), backup);
        assertEquals(1, shell.run("restore", backup, restored));
        assertTrue(shell.err().contains("is sealed: its passphrase is needed"), shell.err());
        assertEquals(1, shell.run("restore", backup, restored, "--passphrase-file", wrong));
        assertTrue(shell.err().startsWith("This is not the passphrase."), shell.err());
        assertFalse(Files.exists(Path.of(restored)));
        shell.ok("restore", backup, restored, "--passphrase-file", words);
        assertTrue(shell.ok("check", restored).contains("unchanged since recorded"));
    }

    @Test
    void whereThereIsNoneItIsSaid() {
        assertTrue(shell.ok("backups", tracker).startsWith("us-china.rapporteur has no backups yet."));
        assertEquals(1, shell.run("restore", tracker));
        assertTrue(shell.err().startsWith("Name the new file"), shell.err());
    }
}
