package org.rapporteur.service.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Tracker;
import org.rapporteur.service.MarkingSets;

class MarkingLinesTest {
    @Test
    void aLabelOnALineOfItsOwnAtTheTopOrTheFootIsTheMarking() {
        assertEquals(Optional.of("TLP:AMBER"), read("TLP:AMBER\n\nA report.", null));
        assertEquals(Optional.of("TLP:RED"), read("A report.\n\nIts text.\ntlp:red\n", null));
        assertEquals(Optional.of("TLP:CLEAR"), read("TLP:WHITE\nA report.", null));
    }

    @Test
    void theHighestOfTwoCounts() {
        assertEquals(Optional.of("TLP:RED"), read("TLP:GREEN\nA report.\nTLP:RED", null));
    }

    @Test
    void aLabelWithinTheTextIsNone() {
        assertEquals(Optional.empty(), read("One.\nTwo.\nThree.\nFour.\nTLP:RED\nFive.\nSix.\nSeven.\nEight.", null));
        assertEquals(Optional.empty(), read("They spoke of TLP:RED papers.", null));
    }

    @Test
    void theLabelsOfClassifiedPapersAreKnownWhereThereIsACeiling() {
        assertEquals(Optional.of("SECRET//NOFORN"), read("SECRET//NOFORN\nA cable.", "TLP:AMBER"));
        assertEquals(Optional.empty(), read("SECRET//NOFORN\nA cable.", null));
        assertEquals(Optional.empty(), read("Secret\nA novel.", "TLP:AMBER"));
    }

    private static Optional<String> read(String text, @Nullable String ceiling) {
        return MarkingLines.of(text, new Tracker("A – B", List.of(), MarkingSets.TLP, ZoneOffset.UTC, ceiling));
    }
}
