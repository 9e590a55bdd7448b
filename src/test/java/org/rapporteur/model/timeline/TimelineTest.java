package org.rapporteur.model.timeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Id;

class TimelineTest {
    @Test
    void issuesOfWhichNothingIsDatedAreNothingToShow() {
        var trade = Lane.of(new Id<>(new UUID(7, 1)), "Trade", 0, "", List.of(), 19_800);

        assertTrue(new Timeline(LocalDate.of(2024, 3, 15), List.of(trade), Row.of(List.of()), List.of()).isEmpty());
    }
}
