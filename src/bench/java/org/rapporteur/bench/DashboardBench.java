package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.OpenTracker;

/// The state of every issue at a date, from a file of 100 issues, 5,000 developments and 10,000
/// articles: whole, as papers need it, and as far as the Overview and the page of an issue wait for it.
final class DashboardBench {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    /// Measures `rounds` of each, after five that do not count.
    Table measure(int rounds) throws IOException {
        Path file = Files.createTempDirectory(Path.of("target"), "bench-").toAbsolutePath().resolve("big.rapporteur");
        new BigTracker(100, 5_000, 10_000).make(file);
        var fresh = new double[rounds];
        var kept = new double[rounds];
        var glance = new double[rounds];
        var single = new double[rounds];
        try (var open = OpenTracker.read(file, Clock.systemUTC())) {
            var dashboards = new Dashboards(open);
            for (int round = -5; round < rounds; round++) {
                // What was read before is kept; each round asks for other days.
                var whole = AsOf.of(DAY.plusDays(round));
                var later = AsOf.of(DAY.plusYears(1).plusDays(round));
                int at = Math.max(0, round);
                fresh[at] = millis(() -> dashboards.snapshot(whole));
                kept[at] = millis(() -> dashboards.snapshot(whole));
                glance[at] = millis(() -> dashboards.glance(later));
                Id<Issue> issue = dashboards.glance(later).issues().getFirst().issue().id();
                single[at] = millis(() -> dashboards.issue(issue, later));
            }
        }
        return new Table("State of 100 issues, 5,000 developments, 10,000 articles", "ms")
                .add("taken anew", fresh).add("asked for again", kept)
                .add("at a glance", glance).add("one issue alone", single);
    }

    private static double millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }
}
