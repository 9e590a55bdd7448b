package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Development;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Level;
import org.rapporteur.model.LevelChange;
import org.rapporteur.model.Stored;
import org.rapporteur.model.When;
import org.rapporteur.service.Dashboards;
import org.rapporteur.ui.gallery.SampleDesk;

class StepHistoryTest {
    private static final LocalDate UNTIL = LocalDate.of(2024, 4, 26);

    private IssueSnapshot issue;

    @BeforeEach
    void open(@TempDir Path folder) {
        try (var desk = SampleDesk.in(folder)) {
            issue = new Dashboards(desk.open()).issue(desk.issue("Fentanyl precursors"), AsOf.of(UNTIL));
        }
    }

    @Test
    void ofTwoChangesOnOneDayTheLaterIsInForce() {
        assertEquals(List.of(1, 2, 4), levels(
                change("2024-02-01", 2, 4), change("2024-02-01", 1, 2), change("2024-01-01", 0, 1)));
    }

    @Test
    void noChangeLiesBehindTheDayOfTheViewOrTheChangeAfterIt() {
        StepHistory history = history(change("2024-04-20", 1, 2), change("2024-04", 0, 1));

        assertEquals(List.of(LocalDate.of(2024, 4, 20), LocalDate.of(2024, 4, 20)),
                history.steps().stream().map(StepHistory.Step::latest).toList());
    }

    @Test
    void aLevelIsCalledAsItWasChosenWhateverItsScaleCallsItSince() {
        List<String> now = issue.scale().content().levels().stream().map(Level::name).toList();

        assertEquals(List.of(now.get(0), "Agreed", "Talks held / Resumed", now.get(3), now.get(4)),
                history(change("2024-04-01", 2, "Agreed", 3, "Talks held"),
                        change("2024-03-01", 3, "Resumed", 2, "Agreed"),
                        change("2024-02-01", 3, "Resumed", 3, "Resumed"),
                        change("2024-01-01", 0, "", 3, "Resumed")).words());
    }

    private List<Integer> levels(DevelopmentEntry... newestFirst) {
        return history(newestFirst).steps().stream().map(StepHistory.Step::level).toList();
    }

    private StepHistory history(DevelopmentEntry... newestFirst) {
        return StepHistory.of(new IssueSnapshot(issue.issue(), issue.scale(), issue.status(), List.of(newestFirst)),
                List.of(), UNTIL);
    }

    private DevelopmentEntry change(String day, int from, int to) {
        return change(day, from, "From", to, "To");
    }

    private DevelopmentEntry change(String day, int from, String fromName, int to, String toName) {
        DevelopmentEntry entry = issue.history().getFirst();
        Development was = entry.development().content();
        var development = new Development(was.what(), When.of(day), null, was.issues(), null, was.marking(),
                was.citations(), null);
        var stored = entry.development();
        return new DevelopmentEntry(
                new Stored<>(stored.id(), stored.revision(), stored.recordedAt(), stored.author(), development),
                entry.sources(), new LevelChange(from, fromName, to, toName), false);
    }

}
