package org.rapporteur.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        benches.put("import", rounds -> new ImportBench().measure(rounds));
        benches.put("dashboards", rounds -> new DashboardBench().measure(rounds));
        return benches;
    }

    /// Measures each side `rounds` times, in turn.
    @FunctionalInterface
    private interface Bench {
        Table run(int rounds) throws Exception;
    }
}
