package org.rapporteur.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.AsOf;

class StatusDaysTest {
    @TempDir
    Path folder;

    private OpenTracker open;
    private StatusDays days;

    @BeforeEach
    void open() {
        open = Fixtures.tracker(folder.resolve("t.rapporteur"));
        var article = Fixtures.article(open, "Report", Fixtures.TEXT);
        Fixtures.development(open, "One", "2024-01-10", 2, article, "working group");
        Fixtures.development(open, "Between", "2024-02-01", null, article, "working group");
        Fixtures.development(open, "Two", "2024-03", 3, article, "working group");
        days = new StatusDays(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void theNextIsTheLastPossibleDayOfAStatusChange() {
        assertEquals(Optional.of(LocalDate.of(2024, 3, 31)), days.after(at("2024-01-10")));
    }

    @Test
    void thePreviousPassesOverWhatChangesNoLevel() {
        assertEquals(Optional.of(LocalDate.of(2024, 1, 10)), days.before(at("2024-03-30")));
    }

    @Test
    void beforeTheFirstThereIsNone() {
        assertEquals(Optional.empty(), days.before(at("2024-01-10")));
    }

    @Test
    void whatWasNotYetRecordedIsPassedOver() {
        var day = LocalDate.parse("2024-01-01");

        assertEquals(Optional.empty(), days.after(new AsOf(day, day)));
    }

    private static AsOf at(String day) {
        return AsOf.of(LocalDate.parse(day));
    }
}
