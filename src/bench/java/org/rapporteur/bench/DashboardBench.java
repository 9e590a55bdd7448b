package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.rapporteur.model.AsOf;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.OpenTracker;

/// The state of every issue at a date, from a file of 100 issues, 5,000 developments and 10,000
/// articles: what the Overview waits for.
final class DashboardBench {
    /// Measures `rounds` snapshots, after five that do not count.
    Table measure(int rounds) throws IOException {
        Path file = Files.createTempDirectory(Path.of("target"), "bench-").toAbsolutePath().resolve("big.rapporteur");
        new BigTracker(100, 5_000, 10_000).make(file);
        var all = new double[rounds];
        var one = new double[rounds];
        try (var open = OpenTracker.read(file, Clock.systemUTC())) {
            var dashboards = new Dashboards(open);
            var asOf = AsOf.of(LocalDate.of(2025, 6, 1));
            var first = dashboards.snapshot(asOf).issues().getFirst().issue().id();
            for (int round = -5; round < rounds; round++) {
                double whole = millis(() -> dashboards.snapshot(asOf));
                double single = millis(() -> dashboards.issue(first, asOf));
                if (round >= 0) {
                    all[round] = whole;
                    one[round] = single;
                }
            }
        }
        return new Table("State of 100 issues, 5,000 developments, 10,000 articles", "ms")
                .add("one issue", one).add("all issues", all);
    }

    private static double millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }
}
