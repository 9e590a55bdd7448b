package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.service.Dashboards;
import org.rapporteur.ui.gallery.SampleDesk;

class ThinnedHistoryTest {
    private static final LocalDate UNTIL = LocalDate.of(2024, 4, 26);

    @TempDir
    Path folder;

    @Test
    void aShortHistoryStaysAsItIs() {
        StepHistory whole = StepHistory.of(fentanyl(), List.of(), UNTIL);

        assertEquals(whole, ThinnedHistory.of(whole, 20));
    }

    @Test
    void aLongOneKeepsTheLastOfEachPlaceAndTheLevelThatRunsIn() {
        StepHistory crowded = crowded(3000);

        StepHistory thin = ThinnedHistory.of(crowded.since(UNTIL.minusDays(100)), 50);

        assertTrue(thin.steps().size() <= 52, String.valueOf(thin.steps().size()));
        assertSame(crowded.steps().getLast(), thin.steps().getLast());
        assertTrue(thin.steps().getFirst().latest().isBefore(UNTIL.minusDays(100)));
    }

    private StepHistory crowded(int days) {
        var entry = fentanyl().history().getFirst();
        var steps = IntStream.rangeClosed(1, days).mapToObj(day -> {
            LocalDate on = UNTIL.minusDays(days - day);
            return new StepHistory.Step(on, on, 1 + day % 5, entry);
        }).toList();
        return new StepHistory(List.of("1", "2", "3", "4", "5"), steps, List.of(), List.of(),
                UNTIL.minusDays(days), UNTIL);
    }

    private IssueSnapshot fentanyl() {
        try (var desk = SampleDesk.in(folder)) {
            return new Dashboards(desk.open()).issue(desk.issue("Fentanyl precursors"), AsOf.of(UNTIL));
        }
    }
}
