package org.rapporteur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final String ONLY = "rapporteur.bench.only";

    private Benches() {}

    /// Prints a table for each bench.
    public static void main(String[] args) throws Exception {
        List<String> wanted = wanted();
        if (wanted.size() > 1) {
            alone(wanted);
            return;
        }
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(all().get(wanted.getFirst()).run(Integer.getInteger("rapporteur.bench.rounds", 9)));
    }

    private static List<String> wanted() {
        var all = List.copyOf(all().keySet());
        var named = System.getProperty(ONLY, "");
        List<String> wanted = named.isBlank() ? all : List.of(named.split(","));
        if (!all.containsAll(wanted)) {
            throw new IllegalArgumentException("there are benches " + all + ", not all of " + wanted);
        }
        return all.stream().filter(wanted::contains).toList();
    }

    /// Runs each in a Java of its own: none finds code compiled that another has warmed, and JavaFX
    /// starts but once in a process. Where one fails the others run all the same.
    private static void alone(List<String> wanted) throws IOException, InterruptedException {
        var failed = new ArrayList<String>();
        for (String name : wanted) {
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            // The last of two that say the same holds.
            command.addAll(List.of("-D" + ONLY + "=" + name, "-cp", System.getProperty("java.class.path"),
                    Benches.class.getName()));
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                failed.add(name);
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("failed: " + String.join(", ", failed));
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
