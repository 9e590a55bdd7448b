package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TrackerNameTest {
    @Test
    void aTrackerIsKnownByItsName() {
        assertTrue(TrackerName.isTaken("/desk/china.rapporteur"));
        assertTrue(TrackerName.isTaken("CHINA.RAPPORTEUR"));
        assertFalse(TrackerName.isBeside("china.rapporteur"));
        assertFalse(TrackerName.isTaken("china.rapporteur.pdf"));
    }

    @Test
    void soIsWhatLiesBesideOne() {
        for (String name : new String[] {
            "a.rapporteur-wal", "a.rapporteur-shm", "a.Rapporteur-journal", "/desk/a.rapporteur.lock"}) {
            assertTrue(TrackerName.isBeside(name), name);
            assertTrue(TrackerName.isTaken(name), name);
        }
        assertFalse(TrackerName.isTaken("yarn.lock"));
        assertFalse(TrackerName.isTaken("notes-wal"));
    }

    /// The chooser of files opens, and by that unlocks, whatever these names do not tell it.
    @Test
    void theDesktopIsToldTheSameNames() throws Exception {
        Set<String> ours = Stream.concat(Stream.of(""), TrackerName.BESIDE.stream())
                .map(added -> "*" + TrackerName.EXTENSION + added).collect(Collectors.toSet());

        assertEquals(ours, told(Path.of("installer/linux/rapporteur.xml")));
    }

    private static Set<String> told(Path file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var globs = factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagNameNS("*", "glob");
        return IntStream.range(0, globs.getLength())
                .mapToObj(n -> ((Element) globs.item(n)).getAttribute("pattern")).collect(Collectors.toSet());
    }
}
