package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.service.OpenTracker;

class SearchCommandTest {
    @TempDir
    Path folder;

    private Shell shell;
    private String tracker;

    @BeforeEach
    void makeTracker() {
        shell = new Shell(folder);
        tracker = folder.resolve("found.rapporteur").toString();
        try (OpenTracker open = Fixtures.tracker(Path.of(tracker))) {
            var article = Fixtures.article(open, "Ministers meet", Fixtures.TEXT);
            Fixtures.development(open, "The working group was launched", "2024-01-30", 4, article, "shared plan");
        }
    }

    @Test
    void recordsOfEveryKindAreListedAndTheReadingIsSaid() {
        String table = shell.ok("search", tracker, "working", "group");

        assertTrue(table.contains("article") && table.contains("Ministers meet"), table);
        assertTrue(table.contains("development") && table.contains("The working group was launched"), table);
        assertEquals("Records with working and a word that begins with “group”\n", shell.err());
    }

    @Test
    void oneArgumentMayHoldTheWholeQuery() {
        String table = shell.ok("search", tracker, "\"shared plan\" kind:article -zebra cited:yes", "--order", "relevance");

        assertEquals(2, table.lines().count(), table);
        assertTrue(table.contains("Ministers meet"), table);
    }

    @Test
    void programsReadWhereTheWordsStand() {
        shell.ok("search", tracker, "\"working group\" kind:article", "--json");
        var hit = shell.json();

        assertEquals("article", hit.get("kind").asString());
        assertEquals("2024-01-30", hit.get("published").asString());
        int from = hit.get("marks").get(0).get(0).asInt();
        int to = hit.get("marks").get(0).get(1).asInt();
        assertEquals("working group", hit.get("snippet").asString().substring(from, to));
    }

    @Test
    void whatIsCutOffIsSaid() {
        shell.ok("search", tracker, "after:never", "working ", "--limit", "1");

        assertTrue(shell.err().contains("“after:never” says nothing that can be looked for"), shell.err());
        assertTrue(shell.err().contains("There is more than these 1."), shell.err());
    }
}
