package org.rapporteur.ui.briefs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintingTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsSaidToBeAtThePrinterWhereNothingTakesItThere() throws IOException {
        Path spooler = folder.resolve("lpr");
        assertTrue(Printing.lacksSpooler("Linux", spooler));

        Files.createFile(spooler).toFile().setExecutable(true);

        assertFalse(Printing.lacksSpooler("Linux", spooler));
        assertFalse(Printing.lacksSpooler("Windows 11", folder.resolve("none")));
        assertFalse(Printing.lacksSpooler("Mac OS X", folder.resolve("none")));
    }
}
