package org.rapporteur.service.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Direction;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Status;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.ViewState;

class SampleBuilderTest {
    @TempDir
    static Path folder;

    private static Path file;

    @BeforeAll
    static void build() {
        file = folder.resolve("sample.rapporteur");
        SampleBuilder.build(file);
    }

    @Test
    void theSampleIsWhole() {
        try (var open = OpenTracker.read(file, Clock.systemUTC())) {
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void itOpensOnTheTwentySixthOfApril() {
        try (var open = OpenTracker.read(file, Clock.systemUTC())) {
            assertEquals(LocalDate.of(2024, 4, 26), new ViewState(open).firstDay());
        }
    }

    @Test
    void itsLevelsAreThoseOfTheFacts() {
        Map<String, Integer> levels = at("2024-04-26").stream()
                .collect(Collectors.toMap(IssueSnapshot::name, issue -> issue.status().level()));

        assertEquals(Map.ofEntries(
                Map.entry("Fentanyl precursors", 4), Map.entry("Taiwan Strait", 3), Map.entry("Support for Russia", 2),
                Map.entry("Military-to-military channels", 3), Map.entry("AI safety", 3),
                Map.entry("Trade and export controls", 3), Map.entry("High-level contacts", 4),
                Map.entry("People-to-people", 3), Map.entry("Red Sea and Iran", 0), Map.entry("South China Sea", 3),
                Map.entry("Detained Americans", 0)), levels);
    }

    @Test
    void aVagueDateIsPossibleUntilItMustHaveCome() {
        Status possible = status("Support for Russia", "2024-04-10");
        Status certain = status("Support for Russia", "2024-04-26");

        assertEquals(3, possible.level());
        assertEquals(2, possible.possibly());
        assertEquals(2, certain.level());
        assertEquals("mid-April", certain.since().words());
        assertEquals(Direction.WORSE, certain.trend());
    }

    @Test
    void theVideoCallOfTheChiefsWasKnownOnlyAMonthLater() {
        var effective = LocalDate.of(2024, 1, 5);

        assertEquals(2, status("Military-to-military channels", new AsOf(effective, effective)).level());
        assertEquals(3, status("Military-to-military channels", AsOf.of(effective)).level());
    }

    @Test
    void aSourceThatSharesTheOriginCountsOnce() {
        Status status = status("Fentanyl precursors", "2024-04-26");

        assertEquals(3, status.sources());
        assertTrue(status.independentSources() <= status.sources());
    }

    private static Status status(String issue, String day) {
        return status(issue, AsOf.of(LocalDate.parse(day)));
    }

    private static Status status(String issue, AsOf asOf) {
        return at(asOf).stream().filter(one -> one.name().equals(issue)).findFirst().orElseThrow().status();
    }

    private static List<IssueSnapshot> at(String day) {
        return at(AsOf.of(LocalDate.parse(day)));
    }

    private static List<IssueSnapshot> at(AsOf asOf) {
        try (var open = OpenTracker.read(file, Clock.systemUTC())) {
            return new Dashboards(open).snapshot(asOf).issues();
        }
    }
}
