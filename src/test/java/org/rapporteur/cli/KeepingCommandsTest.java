package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What makes, checks, mends, unites and takes back.
class KeepingCommandsTest {
    private static final String TEXT = "Nobody was to read this: zeppelin\n\nA zeppelin crossed the strait at noon.\n";

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
    void sampleIsMadeWhereItIsAskedFor() {
        String file = folder.resolve("made").toString();

        assertEquals("Made " + file + ".rapporteur\n", shell.ok("new", file, "--sample"));

        assertTrue(shell.ok("status", file + ".rapporteur").startsWith("United States – China, as of 26 April 2024"));
    }

    @Test
    void ownTrackerHasItsPartiesTitleAndIssues() {
        String file = folder.resolve("own.rapporteur").toString();

        shell.ok("new", file, "--parties", "France, Brazil, Suriname", "--title", "The Oyapock", "--zone",
                "America/Cayenne", "--starter-issues", "--author", "Ana");

        assertTrue(shell.ok("status", file).startsWith("The Oyapock, as of 2 March 2026\n\nISSUE"), shell.out());
    }

    @Test
    void fileThatIsThereIsNotReplaced() {
        assertEquals(1, shell.run("new", tracker, "--sample"));

        assertTrue(shell.err().contains("is there already and was not touched"), shell.err());
    }

    @Test
    void onePartyIsNoRelationship() {
        assertEquals(1, shell.run("new", folder.resolve("own").toString(), "--parties", "France"));

        assertFalse(Files.exists(folder.resolve("own.rapporteur")));
    }

    @Test
    void zoneThatIsNoneIsRefused() {
        assertEquals(2, shell.run("new", folder.resolve("own").toString(), "--parties", "A,B", "--zone", "Mars/Here"));

        assertEquals("There is no time zone “Mars/Here”. Write it as Europe/Berlin or Asia/Shanghai.\n", shell.err());
    }

    @Test
    void checkSaysUnchangedAndNothingMore() {
        assertTrue(shell.ok("check", tracker).startsWith("us-china.rapporteur: unchanged since recorded."));
        assertFalse(shell.out().contains("authentic"));
    }

    @Test
    void checkAsJsonNamesTheTruthTables() {
        shell.ok("check", tracker, "--json");

        assertEquals("[ok, truthTables, problems]", shell.json().propertyNames().toString());
        assertTrue(shell.json().get("ok").asBoolean());
        assertTrue(shell.json().get("truthTables").toString().contains("\"revision\""));
    }

    @Test
    void undoTakesBackTheLastAndThenTheOneBefore() {
        String before = shell.ok("articles", tracker);
        shell.ok("import", tracker, shell.text("one.txt", TEXT), "--author", "Ana");
        shell.ok("import", tracker, shell.text("two.txt", TEXT.replace("noon", "dusk")), "--author", "Ana");

        shell.ok("undo", tracker, "--author", "Ana");
        assertTrue(shell.out().startsWith("Undone: “import article” by Ana, recorded on 2 March 2026"), shell.out());
        shell.ok("undo", tracker, "--author", "Ana");

        assertEquals(before, shell.ok("articles", tracker));
    }

    @Test
    void makingOfTheTrackerIsNotUndone() {
        String file = folder.resolve("own.rapporteur").toString();
        shell.ok("new", file, "--parties", "A,B", "--author", "Ana");
        for (int scales = 0; scales < 3; scales++) {
            shell.ok("undo", file, "--author", "Ana");
        }

        assertEquals(1, shell.run("undo", file, "--author", "Ana"));

        assertTrue(shell.err().startsWith("The making of the tracker cannot be undone"), shell.err());
        assertEquals(0, shell.run("check", file), shell.out());
    }

    @Test
    void copyEditedApartIsTakenIn() throws IOException {
        String copy = Files.copy(Path.of(tracker), folder.resolve("copy.rapporteur")).toString();
        shell.ok("import", copy, shell.text("one.txt", TEXT), "--author", "Ben");

        String said = shell.ok("unite", tracker, copy, "--author", "Ana");

        assertTrue(said.startsWith("us-china.rapporteur now holds what copy.rapporteur holds too: 1 record came in"), said);
        String backup = said.substring(said.indexOf("As it was before: ") + 18).strip();
        assertTrue(shell.ok("restore", backup, "--look").contains("Its pages and its chain are whole"), said);

        assertTrue(shell.ok("search", tracker, "zeppelin").contains("Nobody was to read this"));
        shell.ok("check", tracker);
    }

    @Test
    void otherTrackerIsNoCopy() {
        shell.ok("new", folder.resolve("own.rapporteur").toString(), "--parties", "A,B", "--author", "Ana");

        assertEquals(1, shell.run("unite", tracker, folder.resolve("own.rapporteur").toString(), "--author", "Ana"));

        assertTrue(shell.err().contains("is not a copy of this tracker"), shell.err());
    }

    @Test
    void purgeAsksToBeConfirmed() {
        shell.ok("import", tracker, shell.text("one.txt", TEXT), "--author", "Ana");

        assertEquals(1, shell.run("purge", tracker, "--article", "Nobody was to read this: zeppelin", "--why", "Spilled",
                "--author", "Ana"));

        assertTrue(shell.err().contains("--yes"), shell.err());
        assertTrue(shell.ok("search", tracker, "zeppelin").contains("Nobody"));
    }

    @Test
    void purgedWordsAreNotInTheFile() throws IOException {
        shell.ok("import", tracker, shell.text("one.txt", TEXT), "--author", "Ana");

        shell.ok("purge", tracker, "--article", "Nobody was to read this: zeppelin", "--yes", "--why", "Spilled",
                "--author", "Ana");

        assertTrue(shell.out().contains("bytes of the purged article found: 0"), shell.out());
        assertFalse(new String(Files.readAllBytes(Path.of(tracker)), StandardCharsets.ISO_8859_1).contains("zeppelin"));
        shell.ok("check", tracker);
        assertEquals(1, shell.run("undo", tracker, "--author", "Ana"));
        assertTrue(shell.err().contains("gone for good"), shell.err());
    }

    @Test
    void rebuildLeavesEverythingAsItIs() {
        String before = shell.ok("status", tracker, "--json");

        shell.ok("rebuild", tracker);

        assertEquals(before, shell.ok("status", tracker, "--json"));
        assertTrue(shell.ok("search", tracker, "fentanyl").lines().count() > 3);
        shell.ok("check", tracker);
        assertEquals("", shell.err());
    }

    @Test
    void authorIsKeptAndSaid() {
        assertTrue(shell.ok("author").startsWith("No author is named yet."));

        assertEquals("What you record stands under the name Ana Souza.\n", shell.ok("author", "Ana Souza"));

        assertEquals("What you record stands under the name Ana Souza.\n", shell.ok("author"));
    }
}
