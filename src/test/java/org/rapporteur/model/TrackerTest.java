package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TrackerTest {
    @Test
    void aTitleOfTwoSidesHasADashWithSpaces() {
        assertEquals("France – Brazil", Tracker.between("France", "Brazil", ZoneOffset.UTC).title());
        assertEquals("中国 – Brazil", Tracker.between("中国", "Brazil", ZoneOffset.UTC).title());
    }

    @Test
    void chineseSetsTheDashWithoutSpaces() {
        assertEquals("日本–韩国", Tracker.between("日本", "韩国", ZoneOffset.UTC).title());
    }
}
