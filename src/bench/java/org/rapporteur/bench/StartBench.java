package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rapporteur.app.Launcher;

/// From the start of the process to the first painted screen: the sample tracker on the Overview
/// beside an empty window. Whole processes, each side in turn, on the display where there is one.
final class StartBench {
    private static final int PATIENCE_SECONDS = 120;

    private final Path folder;

    StartBench() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "bench-").toAbsolutePath();
    }

    /// Measures both sides `rounds` times, after one round that does not count.
    Table measure(int rounds) throws IOException, InterruptedException {
        var sample = sample();
        var empty = new double[rounds];
        var ours = new double[rounds];
        toPainted(EmptyWindow.Start.class, List.of());
        toPainted(Launcher.class, sample);
        for (var round = 0; round < rounds; round++) {
            empty[round] = toPainted(EmptyWindow.Start.class, List.of());
            ours[round] = toPainted(Launcher.class, sample);
        }
        return new Table("Start to first painted screen, " + rounds + " rounds", "ms")
                .add("empty AtlantaFX window", empty)
                .add(sample.isEmpty() ? "Rapporteur, no tracker" : "Rapporteur, sample tracker", ours);
    }

    /// The arguments that open the sample; none where this build cannot make one.
    private List<String> sample() throws IOException, InterruptedException {
        var file = folder.resolve("sample.rapporteur").toString();
        var made = start(Launcher.class, List.of(), List.of("new", file, "--sample"));
        return made == 0 ? List.of(file) : List.of();
    }

    private double toPainted(Class<?> program, List<String> args) throws IOException, InterruptedException {
        var painted = folder.resolve("painted");
        Files.deleteIfExists(painted);
        var begun = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        var options = List.of("-Drapporteur.bench.painted=" + painted, "-Drapporteur.bench.exit=true");
        var code = start(program, options, args);
        if (code != 0 || !Files.exists(painted)) {
            throw new IllegalStateException(program.getName() + " ended with " + code + " and painted nothing: "
                    + Files.readString(folder.resolve("said")));
        }
        return (Long.parseLong(Files.readString(painted)) - begun) / 1000.0;
    }

    /// Runs one of our programs to its end, and returns its exit code.
    private int start(Class<?> program, List<String> options, List<String> args)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        if (System.getenv("DISPLAY") == null && System.getProperty("os.name").equals("Linux")) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(args);
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("RAPPORTEUR_HOME", folder.resolve("home").toString());
        var process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(program.getName() + " did not end");
        }
        return process.exitValue();
    }
}
