package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.ClosedFolder;
import org.rapporteur.Disk;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;

/// Files that are not as they should be: a sentence each, and nothing lost.
class BadFilesTest {
    private static final Path DAMAGED = Path.of("../shared/corpus/damaged-db");
    private static final long USER_VERSION_AT = 60;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void shell() {
        shell = new Shell(folder);
    }

    @Test
    void missingFileIsNamed() {
        assertEquals(1, shell.run("status", folder.resolve("none.rapporteur").toString()));

        assertEquals("There is no file " + folder.resolve("none.rapporteur") + ". Check the name.\n", shell.err());
    }

    @Test
    void textIsNoTracker() throws IOException {
        String file = shell.text("letter.rapporteur", "Dear colleague, this is a letter. ".repeat(100));

        assertEquals(1, shell.run("status", file));
        assertEquals("letter.rapporteur is not a Rapporteur tracker and was not touched. "
                + "Choose a file that ends in .rapporteur.\n", shell.err());
        assertRefused(file);
    }

    @Test
    void emptyFileIsNoTracker() throws IOException {
        assertRefused(shell.text("empty.rapporteur", ""));
    }

    @Test
    void newerTrackerIsRefusedUntouched() throws IOException {
        String file = shell.sample("newer.rapporteur");
        write(file, USER_VERSION_AT, new byte[] {0, 0, 0, 99});

        assertRefused(file);

        assertTrue(shell.err().contains("was written by a newer version"), shell.err());
    }

    @Test
    void truncatedTrackerIsDamagedAndUntouched() throws IOException {
        String file = shell.sample("cut.rapporteur");
        try (var raw = new RandomAccessFile(file, "rw")) {
            raw.setLength(raw.length() / 3);
        }
        byte[] before = Files.readAllBytes(Path.of(file));

        assertEquals(1, shell.run("check", file, "--json"));

        assertFalse(shell.json().get("ok").asBoolean());
        assertFalse(shell.json().get("problems").isEmpty());
        assertArrayEquals(before, Files.readAllBytes(Path.of(file)));
    }

    @Test
    void rowChangedByHandIsFound() throws IOException {
        String file = shell.sample("forged.rapporteur");
        replace(file, "Wang says that the relationship", "Wang says that his relationship");

        assertEquals(1, shell.run("check", file));

        assertTrue(shell.out().contains("not as it was recorded"), shell.out());
        assertFalse(shell.out().contains("unchanged"), shell.out());
    }

    static List<Path> damaged() throws IOException {
        if (!Files.isDirectory(DAMAGED)) {
            return List.of(DAMAGED);
        }
        try (var files = Files.list(DAMAGED)) {
            return files.filter(file -> file.toString().endsWith(".db")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void damagedDatabaseIsRefusedAndNeverAnEmptyTracker(Path database) throws IOException {
        assumeTrue(Files.isRegularFile(database), "the shared damaged databases are not here");

        assertRefused(Files.copy(database, folder.resolve("damaged.rapporteur")).toString());
    }

    @Test
    void trackerOpenInAnotherProcessIsReadButNotWritten() throws Exception {
        String file = shell.sample("us-china.rapporteur");
        String clipping = shell.text("one.txt", "A headline\n\nAnd a sentence that says what happened at noon.\n");
        Process other = holdOpen(file);
        try {
            assertTrue(shell.ok("status", file).contains("Fentanyl precursors"));
            assertTrue(shell.ok("check", file).contains("unchanged since recorded"));
            for (List<String> words : List.of(List.of("import", file, clipping), List.of("undo", file),
                    List.of("rebuild", file))) {
                assertEquals(1, shell.run(words.toArray(String[]::new)));
                assertTrue(shell.err().startsWith("us-china.rapporteur is open in another window or program (")
                        && shell.err().contains(", on this computer, since "), shell.err());
                assertEquals(1, shell.err().lines().count(), shell.err());
            }
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
        shell.ok("import", file, clipping, "--author", "Ana");
    }

    @Test
    void refusalInOneProcessKeepsTheLockAgainstOthers() throws Exception {
        String file = shell.sample("us-china.rapporteur");
        try (var open = OpenTracker.open(Path.of(file), "Ana", Clock.systemUTC(), Changes.immediate())) {
            assertEquals(1, shell.run("undo", file));
            assertEquals(1, shell.run("undo", file));

            Process other = start(file);

            assertEquals("", new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(1, other.waitFor());
            assertEquals("United States – China", open.tracker().content().title());
        }
    }

    @Test
    void lockOfADeadProcessStopsNobody() throws Exception {
        String file = shell.sample("us-china.rapporteur");
        Process other = holdOpen(file);
        other.destroyForcibly().waitFor();

        shell.ok("import", file, shell.text("one.txt", "A headline\n\nAnd what happened at noon.\n"), "--author", "Ana");
    }

    @Test
    void readOnlyFolderIsReadButNotWritten() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        String file = Files.move(Path.of(shell.sample("us-china.rapporteur")), closed.resolve("us-china.rapporteur"))
                .toString();
        ClosedFolder shut = ClosedFolder.of(closed);
        try {
            assertTrue(shell.ok("status", file).contains("Fentanyl precursors"));
            assertEquals(1, shell.run("undo", file));
            assertTrue(shell.err().startsWith("Files cannot be written in the folder"), shell.err());
        } finally {
            shut.open();
        }
    }

    @Test
    void fullDiskIsSaidAndLosesNothing() throws Exception {
        try (Disk small = Disk.inMemory(folder.resolve("small"), "tmpfs", "size=3m")) {
            Path file = small.file("us-china.rapporteur");
            Files.copy(Path.of(shell.sample("us-china.rapporteur")), file);
            String before = shell.ok("status", file.toString());
            // Words that do not repeat, so that packing does not make them small.
            var random = new java.util.Random(1);
            var text = new StringBuilder("A very long paper\n\n");
            random.ints(600_000, 'a', 'z').forEach(c -> text.appendCodePoint(c).append(c % 5 == 0 ? " " : ""));

            assertEquals(1, shell.run("import", file.toString(), shell.text("long.txt", text.toString().repeat(2)),
                    shell.text("long2.txt", text.reverse().toString().repeat(2))));

            assertTrue(shell.err().contains("There is no room left on the disk"), shell.err());
            assertEquals(before, shell.ok("status", file.toString()));
            assertEquals(0, shell.run("check", file.toString()), shell.out());
        }
    }

    private void assertRefused(String file) throws IOException {
        byte[] before = Files.readAllBytes(Path.of(file));

        assertEquals(1, shell.run("check", file, "--json"));
        assertFalse(shell.json().get("ok").asBoolean());
        assertEquals("[]", shell.json().get("truthTables").toString());
        assertEquals(1, shell.json().get("problems").size());
        assertEquals("", shell.err());

        for (String command : List.of("status", "articles", "undo", "rebuild")) {
            assertEquals(1, shell.run(command, file), command);
            assertEquals(1, shell.err().lines().count(), shell.err());
            assertFalse(shell.err().contains("did not expect"), shell.err());
            assertEquals("", shell.out());
        }
        assertArrayEquals(before, Files.readAllBytes(Path.of(file)));
    }

    private static Process holdOpen(String file) throws IOException {
        Process process = start(file);
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        assertEquals("United States – China", said);
        return process;
    }

    private static Process start(String file) throws IOException {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), HoldsOpen.class.getName(), file)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static void write(String file, long at, byte[] bytes) throws IOException {
        try (var raw = new RandomAccessFile(file, "rw")) {
            raw.seek(at);
            raw.write(bytes);
        }
    }

    /// Changes the first words found in the file itself, past SQLite and the ledger.
    /// Wherever they stand: the first place may be a page that a split left behind.
    private static void replace(String file, String words, String by) throws IOException {
        String all = new String(Files.readAllBytes(Path.of(file)), StandardCharsets.ISO_8859_1);
        assertTrue(all.contains(words), "not found: " + words);
        for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
            write(file, at, by.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
