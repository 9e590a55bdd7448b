package org.rapporteur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.app.ScreenBench;
import org.rapporteur.app.TypingBench;
import org.rapporteur.ui.timeline.TimelineBench;

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
        benches.put("typing", rounds -> typing());
        benches.put("timeline", rounds -> new TimelineBench().measure());
        benches.put("soak", rounds -> new SoakBench(Integer.getInteger("rapporteur.bench.hours", 8),
                Integer.parseInt(System.getProperty("rapporteur.bench.articles", "10000").split(",")[0])).measure());
        benches.put("papers", rounds -> new PaperBench().measure(rounds));
        return benches;
    }

    /// On the largest tracker that the search bench has made.
    private static String typing() throws Exception {
        Path folder = Path.of("target", "search-bench").toAbsolutePath();
        Path file = List.of("100000.rapporteur", "10000.rapporteur").stream().map(folder::resolve)
                .filter(Files::exists).findFirst()
                .orElseThrow(() -> new IllegalStateException("run -Dbench=search first"));
        Path copy = Files.createTempDirectory(Path.of("target"), "bench-").toAbsolutePath().resolve("typing.rapporteur");
        Files.copy(file, copy);
        var said = new StringBuilder("The window's thread while words are typed letter by letter, " + file.getFileName() + "\n");
        for (var part : new TypingBench().measure(copy, Path.of("../shared/corpus/whitehouse")).entrySet()) {
            double[] gaps = part.getValue().clone();
            Arrays.sort(gaps);
            said.append(String.format(Locale.ROOT, "%s: %d frames, p95 %.1f ms, p99 %.1f ms, most %.1f ms%n", part.getKey(),
                    gaps.length, gaps[gaps.length * 95 / 100], gaps[gaps.length * 99 / 100], gaps[gaps.length - 1]));
        }
        return said.toString();
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
