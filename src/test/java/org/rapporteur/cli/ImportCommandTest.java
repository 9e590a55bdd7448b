package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final Path CLIPPINGS = Path.of("../shared/clippings");
    private static final String TEXT = "Ministers agree on a timetable\n27 April 2024\n\n"
            + "The ministers agreed on Saturday on a timetable for further talks, officials of both sides said.\n";

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
    void documentIsSaidWithIdTitleAndDate() {
        String said = shell.ok("import", tracker, shell.text("talks.txt", TEXT), "--author", "Ana");

        assertTrue(said.matches("talks\\.txt: imported as [0-9a-f-]{36}: Ministers agree on a timetable "
                + "\\(27 April 2024, stated in the text\\)\n"), said);
    }

    @Test
    void sameDocumentAgainIsSaidAndNotKeptTwice() {
        String file = shell.text("talks.txt", TEXT);
        shell.ok("import", tracker, file, "--author", "Ana");
        long before = shell.ok("articles", tracker).lines().count();

        assertTrue(shell.ok("import", tracker, file, "--author", "Ana").startsWith("talks.txt: is here already, as "));

        assertEquals(before, shell.ok("articles", tracker).lines().count());
    }

    @Test
    void oneThatFailsDoesNotStopTheOthers() throws IOException {
        Files.createFile(folder.resolve("empty.txt"));

        assertEquals(1, shell.run("import", tracker, folder.resolve("empty.txt").toString(),
                folder.resolve("missing.txt").toString(), shell.text("talks.txt", TEXT), "--author", "Ana"));

        assertEquals(2, shell.err().lines().count(), shell.err());
        assertTrue(shell.err().startsWith("empty.txt is empty"), shell.err());
        assertTrue(shell.out().startsWith("talks.txt: imported as"), shell.out());
    }

    @Test
    void folderIsImportedWithWhatIsInIt() throws IOException {
        Files.createDirectory(folder.resolve("clippings"));
        shell.text("clippings/one.txt", TEXT);
        shell.text("clippings/two.txt", TEXT.replace("timetable", "calendar"));

        assertEquals(2, shell.ok("import", tracker, folder.resolve("clippings").toString(), "--author", "Ana")
                .lines().count());
    }

    @Test
    void jsonIsOneObjectALine() throws IOException {
        byte[] machine = new byte[4000];
        new java.util.Random(1).nextBytes(machine);
        Path binary = Files.write(folder.resolve("binary.txt"), machine);

        assertEquals(1, shell.run("import", tracker, shell.text("talks.txt", TEXT), binary.toString(), "--json"));

        assertEquals(List.of("file", "outcome", "article", "title", "published", "published_basis", "warnings"),
                List.copyOf(shell.jsonLines().getFirst().propertyNames()));
        assertEquals("failed", shell.jsonLines().getLast().get("outcome").asString());
        assertTrue(shell.jsonLines().getLast().get("error").asString().startsWith("binary.txt is not a text"));
    }

    @Test
    void fiftyMegabytesOfTextAreTakenOrRefusedInASentence() {
        var words = "All parties repeated their well-known positions on every point of the agenda.\n";
        String file = shell.text("long.txt", words.repeat(52_000_000 / words.length()));

        int code = shell.run("import", tracker, file, "--author", "Ana");

        assertEquals(code == 0 ? 0 : 1, shell.err().lines().count(), shell.err());
        assertEquals(0, shell.run("check", tracker), shell.out());
    }

    @Test
    void trackerIsNoClipping() {
        assertEquals(1, shell.run("import", tracker, tracker, "--author", "Ana"));

        assertTrue(shell.err().contains("is a tracker, not a document"), shell.err());
    }

    @Test
    void clippingsAreImportedAsTheyAre() {
        assumeTrue(Files.isDirectory(CLIPPINGS), "the shared clippings are not here");

        shell.ok("import", tracker, CLIPPINGS.toString(), "--author", "Ana", "--json");

        assertTrue(shell.jsonLines().size() >= 3);
        shell.ok("articles", tracker, "--state", "inbox", "--json");
        assertTrue(shell.jsonLines().stream().allMatch(line -> line.get("state").asString().equals("inbox")));
    }

    @Test
    void importedWordsAreFoundBySearch() {
        shell.ok("import", tracker, shell.text("talks.txt", TEXT), "--author", "Ana");

        assertTrue(shell.ok("search", tracker, "ministers", "timetab").contains("Ministers agree on a timetable"));
        assertEquals("Nothing is found.\n", shell.ok("search", tracker, "zeppelin"));
    }

    @Test
    void stateThatIsNoneIsRefusedWithTheRightOnes() {
        assertEquals(2, shell.run("articles", tracker, "--state", "read"));

        assertEquals("“read” is not understood. Choose one of: inbox, filed, set-aside.\n", shell.err());
    }
}
