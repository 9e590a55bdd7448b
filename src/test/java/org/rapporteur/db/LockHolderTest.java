package org.rapporteur.db;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.LockHolder;

/// Who has a tracker open, as the file beside it says.
class LockHolderTest {
    @Test
    void theHolderIsNamedWithTheComputerAndTheTime() {
        assertEquals(new LockHolder("ane", "desk-7.example", Instant.parse("2026-11-20T08:05:00Z"), false),
                Lock.said("ane@desk-7.example, 2026-11-20T08:05:00Z, process 7"));
    }

    /// The file lies where others can write.
    @ParameterizedTest
    @ValueSource(strings = {"ane@desk-7.example, 2026-99-99T99:99:99Z, process 7", "somebody", "@, , process 1"})
    void whatIsNoHolderIsSaidAsItIs(String name) {
        assertEquals(name, Lock.said(name));
    }

    @Test
    void nobodyIsSaidToBeUnknown() {
        assertEquals("?", Lock.said(" "));
    }
}
