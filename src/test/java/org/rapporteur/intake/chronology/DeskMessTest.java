package org.rapporteur.intake.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ChronologyEntry;

/// Long documents, untidy by chance, of which every entry is known.
class DeskMessTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void everyEntryIsFoundWithItsDateItsQuotationsAndItsLink(long seed) {
        DeskMess mess = DeskMess.of(seed, 250);

        List<ChronologyEntry> entries = ChronologyReader.docx(mess.document.bytes()).entries();

        var expected = new ArrayList<>(mess.truth);
        var found = new ArrayList<>(entries.stream().map(entry -> new DeskMess.Truth(String.valueOf(entry.date()),
                entry.text(), entry.quoted().size(),
                entry.links().isEmpty() ? "" : entry.links().getFirst().address())).toList());
        found.removeAll(mess.truth);
        expected.removeAll(entries.stream().map(entry -> new DeskMess.Truth(String.valueOf(entry.date()),
                entry.text(), entry.quoted().size(),
                entry.links().isEmpty() ? "" : entry.links().getFirst().address())).toList());
        assertEquals(expected, found);
    }

    @Test
    void fiveThousandParagraphsTakeSeconds() {
        byte[] document = DeskMess.of(7, 5_000).document.bytes();

        assertTimeout(Duration.ofSeconds(10), () -> ChronologyReader.docx(document));
    }
}
