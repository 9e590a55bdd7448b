package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesCommandTest {
    private static final String STORY = "The two sides opened the working group in Beijing on Tuesday, after months in "
            + "which neither had answered the other's letters.\n\nA minister spoke of a shared plan of work, and named "
            + "three laboratories that would be inspected before the summer. Customs officers of both countries are to "
            + "exchange lists of substances once a month.\n\nThe group meets again in autumn. Until then a hotline "
            + "serves for urgent cases, of which there were eleven last year.\n";

    @TempDir
    private Path folder;

    @Test
    void groupsAreListedForPeopleAndForPrograms() {
        var shell = new Shell(folder);
        String tracker = folder.resolve("copies.rapporteur").toString();
        shell.ok("new", tracker, "--parties", "One,Other");
        shell.ok("import", tracker, shell.text("one.txt", "Working group opens\n\n30 January 2024\n\n" + STORY),
                shell.text("two.txt", "Beijing talks begin\n\n30 January 2024\n\n" + STORY + "\nMore tomorrow.\n"));

        String said = shell.ok("copies", tracker);
        assertTrue(said.contains("one.txt") && said.contains("two.txt"), said);
        shell.ok("copies", tracker, "--json");
        assertEquals(1, shell.jsonLines().size());
        var group = shell.jsonLines().getFirst();
        assertEquals("near copy", group.path("kind").asString());
        assertEquals(List.of("one.txt", "two.txt"), group.path("articles").valueStream()
                .map(article -> article.path("file").asString()).sorted().toList());
    }
}
