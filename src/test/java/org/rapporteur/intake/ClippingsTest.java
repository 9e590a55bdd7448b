package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.DateBasis;

/// The clippings exactly as they were pasted from the web.
class ClippingsTest {
    private static final List<String> FURNITURE = List.of("Stay informed with free updates", "Source link");

    @Test
    void everyLineOfAClippingButTheFurnitureIsAParagraph() {
        for (String name : List.of("a", "b", "c")) {
            var file = Documents.shared("clippings/clipping-" + name + ".txt");
            List<String> lines = new String(Documents.bytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !FURNITURE.contains(line))
                    .toList();

            assertEquals(lines, Documents.paragraphs(Documents.read(file)));
        }
    }

    @Test
    void noDateOutletOrUrlIsInventedForAClippingThatStatesNone() {
        for (String name : List.of("a", "b", "c")) {
            var read = Documents.read(Documents.shared("clippings/clipping-" + name + ".txt")).reading();

            assertNull(read.published());
            assertEquals(DateBasis.NOT_STATED, read.basis());
            assertNull(read.outlet());
            assertNull(read.url());
            assertEquals("en", read.language());
            assertEquals(ArticleForm.PRESS, read.form());
        }
    }

    @Test
    void aClippingWithoutTitleIsCalledByItsFirstWords() {
        var read = Documents.read(Documents.shared("clippings/clipping-a.txt"));

        assertTrue(read.reading().title().startsWith("White House national security adviser Jake Sullivan said"));
        assertTrue(read.reading().title().endsWith("…"));
        assertTrue(read.text().startsWith(read.reading().title().replace("…", "")));
    }

    @Test
    void anOrdinaryClippingIsNotWarnedAbout() {
        assertEquals(List.of(), Documents.warnings(Documents.read(Documents.shared("clippings/clipping-a.txt"))));
    }

    @Test
    void twoStoriesInOneClippingAreNamedAtTheirSeam() {
        var warnings = Documents.read(Documents.shared("clippings/clipping-b.txt")).reading().warnings();

        assertEquals(1, warnings.size());
        assertEquals("two-stories", warnings.getFirst().key());
        assertEquals(
                "US and China launch talks on fentanyl trafficking in a sign of cooperation amid differences",
                warnings.getFirst().args().getFirst());
    }

    @Test
    void aMissingSpaceAfterAStopIsLeftAsItIs() {
        var read = Documents.read(Documents.shared("clippings/clipping-b.txt"));

        assertTrue(read.text().contains("Nancy Pelosi.The ice began"));
    }

    @Test
    void wordingChangedByAMachineIsNamed() {
        var warnings = Documents.read(Documents.shared("clippings/clipping-c.txt")).reading().warnings();

        assertEquals(List.of("machine-altered"), warnings.stream().map(w -> w.key()).toList());
        assertTrue(warnings.getFirst().args().getFirst().contains("Center East"));
        assertTrue(warnings.getFirst().args().getFirst().contains("Chinese language exports"));
    }

    @Test
    void aStoryInPlainEnglishIsNotTakenForMachineAltered() {
        for (var file : Documents.files(Documents.shared("corpus/whitehouse"), ".md")) {
            List<String> warnings = Documents.warnings(Documents.read(file));

            assertFalse(warnings.contains("machine-altered"), () -> file + " " + warnings);
        }
    }
}
