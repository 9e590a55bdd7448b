package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.UserProblem;

class BrowserTest {
    private static final URI ADDRESS = URI.create("https://example.org/a?b=1&c=2;echo");

    @TempDir
    private Path folder;

    @Test
    void theAddressIsOneWordOfTheCommand() {
        assertEquals(List.of("xdg-open", ADDRESS.toString()), on("Linux").command(ADDRESS));
        assertEquals(List.of("open", ADDRESS.toString()), on("Mac OS X").command(ADDRESS));
        assertEquals(ADDRESS.toString(), on("Windows 11").command(ADDRESS).getLast());
    }

    @Test
    void aFileIsOneWordOfTheCommandToo() {
        Path file = folder.resolve("a brief; echo.docx");

        assertEquals(List.of("xdg-open", file.toString()), on("Linux").command(file));
        assertEquals(List.of("open", file.toString()), on("Mac OS X").command(file));
        assertEquals(file.toString(), on("Windows 11").command(file).getLast());
    }

    @Test
    void aFileThatWasMovedMeanwhileIsNotAskedFor() {
        var problem = assertThrows(UserProblem.class, () -> on("Linux").open(folder.resolve("gone.docx")));
        assertEquals("notThere", problem.key());
    }

    @Test
    void aSystemWithoutABrowserIsSaid() {
        Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"), "this system may have the command of the other");
        var problem = assertThrows(UserProblem.class, () -> on("Windows 11").open(ADDRESS));
        assertEquals("noBrowser", problem.key());
    }

    private static Browser on(String os) {
        return new Browser(new Machine(os, Map.of(), Path.of("/"), Path.of("/home/ana"), "ana", true, library -> true));
    }
}
