package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LatelyTest {
    private static final Lately.State BEFORE = new Lately.State(1, 0);
    private static final Lately.State AFTER = new Lately.State(2, 0);

    private final Lately<String, Integer> lately = new Lately<>(2);
    private int reads;

    private int ask(Lately.State state, String key) {
        return lately.of(state, key, () -> ++reads);
    }

    @Test
    void theSameIsReadOnceWhileNothingChanges() {
        assertEquals(1, ask(BEFORE, "Taiwan"));
        assertEquals(2, ask(BEFORE, "Trade"));
        assertEquals(1, ask(BEFORE, "Taiwan"));
    }

    @Test
    void whatWasAskedForLongestAgoIsForgottenFirst() {
        ask(BEFORE, "Taiwan");
        ask(BEFORE, "Trade");
        ask(BEFORE, "Taiwan");
        ask(BEFORE, "Fish");

        assertEquals(1, ask(BEFORE, "Taiwan"));
        assertEquals(4, ask(BEFORE, "Trade"));
    }

    @Test
    void whatWasReadBeforeAChangeIsLetGo() {
        ask(BEFORE, "Taiwan");
        assertEquals(2, ask(AFTER, "Trade"));
        assertEquals(3, ask(AFTER, "Taiwan"));

        assertEquals(4, ask(BEFORE, "Taiwan"));
    }
}
