package org.rapporteur.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.When;

/// Dates by chance: of the days of which a history speaks, and of those on which it is recorded.
///
/// @param random the chance
record RandomDates(Random random) {
    private static final List<String> LATELY = List.of("2025-06", "2025-06-05", "2025-06-03/2025-06-12", "2025");

    /// When something happened: long ago, or while the history itself was recorded.
    When happened() {
        return random.nextInt(4) == 0 ? When.of(LATELY.get(random.nextInt(LATELY.size()))) : sometime();
    }

    /// Nothing, where it is not stated.
    @Nullable When perhaps() {
        return random.nextInt(3) == 0 ? null : sometime();
    }

    When sometime() {
        return When.of(day());
    }

    PartialDate month() {
        return PartialDate.parse(RecordedHistory.START.plusDays(random.nextInt(140)).toString().substring(0, 7));
    }

    PartialDate day() {
        LocalDate from = RecordedHistory.START.plusDays(random.nextInt(100));
        return switch (random.nextInt(3)) {
            case 0 -> PartialDate.between(from, from);
            case 1 -> PartialDate.between(from, from.plusDays(1 + random.nextInt(9)));
            default -> PartialDate.parse(from.toString().substring(0, 7));
        };
    }
}
