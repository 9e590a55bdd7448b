package org.rapporteur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.app.ScreenBench;

/// Runs the benches, or those named by `-Dbench=start,…`; a new one is added to the list here.
public final class Benches {
    private Benches() {}

    /// Prints a table for each bench.
    public static void main(String[] args) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var rounds = Integer.getInteger("rapporteur.bench.rounds", 9);
        var wanted = List.of(System.getProperty("rapporteur.bench.only", "").split(","));
        for (var bench : all().entrySet()) {
            if (wanted.contains("") || wanted.contains(bench.getKey())) {
                out.println(bench.getValue().run(rounds));
            }
        }
    }

    private static Map<String, Bench> all() {
        var benches = new LinkedHashMap<String, Bench>();
        benches.put("start", rounds -> new StartBench().measure(rounds));
        benches.put("import", rounds -> new ImportBench(ImportBench.As.TEXT).measure(rounds) + "\n"
                + new ImportBench(ImportBench.As.HTML).measure(rounds));
        benches.put("dashboards", rounds -> new DashboardBench().measure(rounds));
        benches.put("screens", Benches::screens);
        benches.put("search", rounds -> new SearchBench().measure(
                System.getProperty("rapporteur.bench.articles", "10000,100000")));
        return benches;
    }

    private static Table screens(int rounds) throws IOException {
        Path file = Files.createTempDirectory(Path.of("target"), "bench-").toAbsolutePath().resolve("big.rapporteur");
        new BigTracker(100, 5_000, 10_000).make(file);
        var table = new Table("To the painted screen, 100 issues, 5,000 developments, 10,000 articles", "ms");
        new ScreenBench().measure(file, rounds).forEach(table::add);
        return table;
    }

    /// Measures each side `rounds` times, in turn.
    @FunctionalInterface
    private interface Bench {
        Object run(int rounds) throws Exception;
    }
}
