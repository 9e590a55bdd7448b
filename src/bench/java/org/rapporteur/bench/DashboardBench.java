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
        var fresh = new double[rounds];
        var kept = new double[rounds];
        try (var open = OpenTracker.read(file, Clock.systemUTC())) {
            var dashboards = new Dashboards(open);
            for (int round = -5; round < rounds; round++) {
                // A snapshot that was taken before is kept; each round asks for another day.
                var asOf = AsOf.of(LocalDate.of(2025, 6, 1).plusDays(round));
                double whole = millis(() -> dashboards.snapshot(asOf));
                double again = millis(() -> dashboards.snapshot(asOf));
                if (round >= 0) {
                    fresh[round] = whole;
                    kept[round] = again;
                }
            }
        }
        return new Table("State of 100 issues, 5,000 developments, 10,000 articles", "ms")
                .add("taken anew", fresh).add("asked for again", kept);
    }

    private static double millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }
}
