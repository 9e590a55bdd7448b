package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.rapporteur.app.Launcher;

/// From the start of the process to the first painted screen: the sample tracker on the Overview
/// beside an empty window. Whole processes, each side in turn, on the display where there is one.
///
/// Where `./mvnw -Pinstaller verify` has made an app image, that is started, beside an empty window
/// in an image of the same kind; else both run from the class path.
final class StartBench {
    private static final int PATIENCE_SECONDS = 120;
    private static final Path IMAGE = Path.of("target", "installer", "image").toAbsolutePath();

    private final Path folder;

    StartBench() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "bench-").toAbsolutePath();
    }

    /// What a start took, in milliseconds.
    ///
    /// @param wall on the clock
    /// @param cpu of all processors together, which a busy machine distorts less
    private record Took(double wall, double cpu) {}

    /// The two programs, each as the words that start it.
    private record Sides(List<String> empty, List<String> ours, String where) {}

    /// Measures both sides `rounds` times, after one round that does not count.
    String measure(int rounds) throws IOException, InterruptedException {
        Sides sides = sides();
        var file = folder.resolve("sample.rapporteur").toString();
        if (run(with(sides.ours(), "new", file, "--sample"), "") != 0) {
            throw new IllegalStateException("no sample: " + Files.readString(folder.resolve("said")));
        }
        var opening = with(sides.ours(), file);
        var empty = new ArrayList<Took>();
        var ours = new ArrayList<Took>();
        for (var round = 0; round <= rounds; round++) {
            empty.add(toPainted(sides.empty()));
            ours.add(toPainted(opening));
        }
        var title = "Start to first painted screen, " + sides.where() + ", " + rounds + " rounds";
        return table(title, "ms", empty, ours, false) + "\n"
                + table("The same, processor time", "ms", empty, ours, true);
    }

    private static Table table(String title, String unit, List<Took> empty, List<Took> ours, boolean cpu) {
        return new Table(title, unit)
                .add("empty AtlantaFX window", values(empty, cpu))
                .add("Rapporteur, sample tracker", values(ours, cpu));
    }

    /// Without the first, in which files came into memory.
    private static double[] values(List<Took> took, boolean cpu) {
        return took.stream().skip(1).mapToDouble(cpu ? Took::cpu : Took::wall).toArray();
    }

    private Sides sides() throws IOException, InterruptedException {
        Optional<AppImage> image = AppImage.in(IMAGE);
        if (image.isEmpty()) {
            return new Sides(java(EmptyWindow.Start.class), java(Launcher.class),
                    "from the class path (for the installed image, first: ./mvnw -Pinstaller verify)");
        }
        return new Sides(List.of(image.get().empty(folder.resolve("empty")).toString()),
                List.of(image.get().launcher().toString()), "app images with their own archives of classes");
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
        return new Took((Long.parseLong(told[0]) - begun) / 1000.0, Long.parseLong(told[1]) / 1000.0);
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
