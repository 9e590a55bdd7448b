package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.rapporteur.app.Launcher;

/// From the start of the process to the first painted screen: the sample tracker on the Overview
/// beside an empty window. Whole processes, each side in turn, on the display where there is one.
///
/// Where `./mvnw -Pinstaller verify` has made an app image, that is started, beside an empty window
/// in an image of the same kind; else both run from the class path.
final class StartBench {
    private static final int PATIENCE_SECONDS = 120;
    private static final String EMPTY = "empty AtlantaFX window";
    private static final Path IMAGE = Path.of("target", "installer", "image").toAbsolutePath();

    private final Path folder;

    StartBench() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "bench-").toAbsolutePath();
    }

    /// What a start took, in milliseconds.
    ///
    /// @param window on the clock, to the empty window
    /// @param wall on the clock, to the first screen
    /// @param cpu of all processors together, which a busy machine distorts less
    private record Took(double window, double wall, double cpu) {}

    /// The programs, each as the words that start it.
    ///
    /// @param empty the window that is compared with, by name; the first is started as ours is
    private record Sides(Map<String, List<String>> empty, List<String> ours, String where) {}

    /// Measures all sides `rounds` times in turn, after one round that does not count.
    String measure(int rounds) throws IOException, InterruptedException {
        Sides sides = sides();
        var file = folder.resolve("sample.rapporteur").toString();
        var large = folder.resolve("large.rapporteur");
        new BigTracker(100, 5_000, 10_000).make(large);
        // Without a name the window would ask for one first.
        ours(sides, "author", "Bench");
        ours(sides, "new", file, "--sample");
        var programs = new LinkedHashMap<>(sides.empty());
        programs.put("Rapporteur, sample tracker", with(sides.ours(), file));
        programs.put("Rapporteur, 10,000 articles", with(sides.ours(), large.toString()));
        var took = new LinkedHashMap<String, List<Took>>();
        for (var round = 0; round <= rounds; round++) {
            for (var program : programs.entrySet()) {
                took.computeIfAbsent(program.getKey(), name -> new ArrayList<>()).add(toPainted(program.getValue()));
            }
        }
        var title = "Start to first painted screen, " + sides.where() + ", " + rounds + " rounds";
        return table(title, took, Took::wall) + "\n" + table("The same, processor time", took, Took::cpu) + "\n"
                + table("To the window, still empty, about to be drawn", took, Took::window);
    }

    private void ours(Sides sides, String... words) throws IOException, InterruptedException {
        if (run(with(sides.ours(), words), "") != 0) {
            throw new IllegalStateException(String.join(" ", words) + ": " + Files.readString(folder.resolve("said")));
        }
    }

    /// Without the first round, in which files came into memory.
    private static Table table(String title, Map<String, List<Took>> took, ToDoubleFunction<Took> part) {
        var table = new Table(title, "ms");
        took.forEach((name, all) -> table.add(name, all.stream().skip(1).mapToDouble(part).toArray()));
        return table;
    }

    private Sides sides() throws IOException, InterruptedException {
        Optional<AppImage> image = AppImage.in(IMAGE);
        if (image.isEmpty()) {
            return new Sides(Map.of(EMPTY, java(EmptyWindow.Start.class)), java(Launcher.class),
                    "from the class path (for the installed image, first: ./mvnw -Pinstaller verify)");
        }
        Path empty = image.get().empty(folder.resolve("empty"));
        var peers = new LinkedHashMap<String, List<String>>();
        peers.put(EMPTY, List.of(empty.resolve("rapporteur").toString()));
        peers.put("the same in our own image", image.get().emptyInOurs(empty));
        peers.put("the same by jpackage's launcher", List.of(empty.resolve("bin/rapporteur").toString()));
        return new Sides(peers, List.of(image.get().launcher().toString()),
                "app images with their own archives of classes");
    }

    private static List<String> java(Class<?> program) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-cp", System.getProperty("java.class.path"), program.getName());
    }

    private static List<String> with(List<String> program, String... words) {
        var command = new ArrayList<>(program);
        command.addAll(List.of(words));
        return command;
    }

    private Took toPainted(List<String> command) throws IOException, InterruptedException {
        var painted = folder.resolve("painted");
        Files.deleteIfExists(painted);
        var begun = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        var code = run(command, " -Drapporteur.bench.exit=true -Drapporteur.bench.painted=" + painted);
        if (code != 0 || !Files.exists(painted)) {
            throw new IllegalStateException(command + " ended with " + code + " and painted nothing: "
                    + Files.readString(folder.resolve("said")));
        }
        var told = Files.readString(painted).split(" ");
        var window = Path.of(painted + ".window");
        var shown = Files.exists(window) ? Files.readString(window).split(" ") : told;
        Files.deleteIfExists(window);
        return new Took(since(begun, shown), since(begun, told), Long.parseLong(told[1]) / 1000.0);
    }

    private static double since(long begun, String... told) {
        return (Long.parseLong(told[0]) - begun) / 1000.0;
    }

    /// Runs one of our programs to its end, and returns its exit code.
    private int run(List<String> command, String options) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        var headless = System.getenv("DISPLAY") == null && System.getProperty("os.name").equals("Linux")
                ? "-Dglass.platform=Headless -Dprism.order=sw" : "";
        builder.environment().put("JAVA_TOOL_OPTIONS", headless + options);
        builder.environment().put("RAPPORTEUR_HOME", folder.resolve("home").toString());
        builder.environment().put("RAPPORTEUR_LANG", "en");
        var process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(command + " did not end");
        }
        return process.exitValue();
    }
}
