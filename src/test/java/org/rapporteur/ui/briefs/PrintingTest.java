package org.rapporteur.ui.briefs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.UserProblem;
import org.rapporteur.ui.gallery.Toolkit;

class PrintingTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startTheToolkit() {
        Toolkit.runOnFx(() -> { });
    }

    @Test
    void nothingIsSaidToBeAtThePrinterWhereNothingTakesItThere() throws IOException {
        Path spooler = folder.resolve("lpr");
        assertTrue(Printing.lacksSpooler("Linux", spooler));

        Files.createFile(spooler).toFile().setExecutable(true);

        assertFalse(Printing.lacksSpooler("Linux", spooler));
        assertFalse(Printing.lacksSpooler("Windows 11", folder.resolve("none")));
        assertFalse(Printing.lacksSpooler("Mac OS X", folder.resolve("none")));
    }

    @Test
    void eachPageCoversItsWholeSheetOnce() throws IOException {
        List<Bounds> printed = new ArrayList<>();

        int pages = Printing.pages(twoPages(), new Printing.Sheet(PDRectangle.A4.getWidth(), 12, 18),
                page -> printed.add(page.getBoundsInParent()), () -> { });

        assertEquals(2, pages);
        assertEquals(2, printed.size());
        for (Bounds bounds : printed) {
            assertEquals(-12, bounds.getMinX(), 0.01);
            assertEquals(-18, bounds.getMinY(), 0.01);
            assertEquals(PDRectangle.A4.getWidth(), bounds.getWidth(), 0.01);
            assertEquals(PDRectangle.A4.getHeight(), bounds.getHeight(), 0.5);
        }
    }

    @Test
    void aPrinterThatTakesNoMoreIsSaid() throws IOException {
        byte[] pdf = twoPages();
        List<Node> taken = new ArrayList<>();

        UserProblem problem = assertThrows(UserProblem.class, () -> Printing.pages(pdf,
                new Printing.Sheet(PDRectangle.LETTER.getWidth(), 0, 0),
                page -> taken.isEmpty() && taken.add(page), () -> { }));

        assertEquals("notPrinted", problem.key());
        assertEquals(1, taken.size());
    }

    private static byte[] twoPages() throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.addPage(new PDPage(PDRectangle.A4));
            document.save(out);
            return out.toByteArray();
        }
    }
}
