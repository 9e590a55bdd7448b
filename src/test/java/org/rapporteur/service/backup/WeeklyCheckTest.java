package org.rapporteur.service.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;

/// A tracker is looked over once a week.
class WeeklyCheckTest {
    @TempDir
    private Path folder;

    @Test
    void itIsDueAtFirstAndAgainAfterAWeek() {
        Path file = folder.resolve("a.rapporteur");
        try (OpenTracker open = Fixtures.tracker(file)) {
            var check = new WeeklyCheck(open);
            assertTrue(check.isDue());
            assertTrue(check.run().orElseThrow().isSound());
            assertFalse(check.isDue());
        }
        assertFalse(isDue(file, Duration.ofDays(6)));
        assertTrue(isDue(file, Duration.ofDays(7)));
    }

    @Test
    void whatIsWrongIsNamedAndLookedForAgainAtTheNextOpening() throws SQLException {
        Path file = folder.resolve("a.rapporteur");
        try (OpenTracker open = Fixtures.tracker(file)) {
            damage(file);
            var check = new WeeklyCheck(open);

            WeeklyCheck.Result result = check.run().orElseThrow();

            assertEquals("checkRevision", result.problems().getFirst().key());
            assertEquals(result.found(), check.last().orElseThrow().found());
            assertTrue(check.isDue());
        }
    }

    @Test
    void aTrackerThatIsOnlyLookedAtKeepsNoDate() {
        Path file = folder.resolve("a.rapporteur");
        Fixtures.tracker(file).close();
        try (OpenTracker open = OpenTracker.read(file, Fixtures.CLOCK)) {
            var check = new WeeklyCheck(open);

            assertTrue(check.run().orElseThrow().isSound());
            assertTrue(check.last().isEmpty());
            assertFalse(check.isDue());
        }
    }

    private static boolean isDue(Path file, Duration later) {
        Clock clock = Clock.offset(Fixtures.CLOCK, later);
        try (OpenTracker open = OpenTracker.open(file, "Officer", clock, Changes.immediate())) {
            return new WeeklyCheck(open).isDue();
        }
    }

    private static void damage(Path file) throws SQLException {
        try (var plain = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = plain.createStatement()) {
            String guard;
            try (var row = statement.executeQuery(
                    "select sql from sqlite_schema where name = 'issue_guard_update'")) {
                guard = row.getString(1);
            }
            statement.execute("drop trigger issue_guard_update");
            statement.execute("update issue set name = 'Forged'");
            statement.execute(guard);
        }
    }
}
