package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCommandTest {
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
    void svgHasTheNamesAsTextAndTellsWhatMarksAre() throws Exception {
        Path file = folder.resolve("timeline.svg");

        shell.ok("timeline", tracker, "--from", "2022-07-01", "--to", "2024-06-30", "--svg", file.toString());

        var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertTrue(svg.getElementsByTagName("text").getLength() > 20);
        assertTrue(svg.getElementsByTagName("title").getLength() > 20);
        assertTrue(Files.readString(file).contains(">Fentanyl precursors</text>"));
        assertTrue(Files.readString(file).contains(">Implementing</text>"));
    }

    @Test
    void pngHasTwoPixelsForOne() throws Exception {
        Path file = folder.resolve("timeline.png");

        shell.ok("timeline", tracker, "--png", file.toString());

        assertEquals(2400, ImageIO.read(file.toFile()).getWidth());
    }

    @Test
    void onlyWhatLiesInThePictureIsCounted() {
        String file = folder.resolve("timeline.svg").toString();

        assertTrue(shell.ok("timeline", tracker, "--from", "1950-01-01", "--to", "1959-12-31", "--svg", file)
                .endsWith("nothing dated.\n"));
        assertTrue(shell.ok("timeline", tracker, "--from", "2022-08-05", "--to", "2022-08-05", "--svg", file, "--force")
                .matches("(?s).*, (one date|[2-9] dates)\\.\n"));
    }

    @Test
    void fileThatIsThereIsNotTouched() throws Exception {
        Path file = Files.writeString(folder.resolve("timeline.svg"), "mine");

        assertNotEquals(0, shell.run("timeline", tracker, "--svg", file.toString()));

        assertEquals("mine", Files.readString(file));
    }
}
