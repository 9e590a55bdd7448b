package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.rapporteur.app.Painted;

/// The app image that the installers are made from, and one of the same kind around an empty
/// window: the same Java, the same options, an archive of classes of its own.
final class AppImage {
    private static final List<String> NEEDED = List.of("javafx-", "atlantafx-", "jspecify-", "lib");

    private final Path launcher;
    private final Path app;
    private final Path runtime;

    private AppImage(Path launcher, Path app, Path runtime) {
        this.launcher = launcher;
        this.app = app;
        this.runtime = runtime;
    }

    /// The image that was made in `folder`; empty where none was, or this is not Linux.
    static Optional<AppImage> in(Path folder) {
        Path image = folder.resolve("rapporteur");
        var found = new AppImage(
                image.resolve("rapporteur"), image.resolve("lib/app"), image.resolve("lib/runtime"));
        return Optional.of(found).filter(each -> Files.exists(each.app.resolve("rapporteur.aot")));
    }

    /// What starts the program for its users.
    Path launcher() {
        return launcher;
    }

    /// Makes the image of the empty window in `folder`, and returns it; what starts it is where it is in ours,
    /// and jpackage's own launcher in `bin`.
    Path empty(Path folder) throws IOException, InterruptedException {
        Path input = Files.createDirectories(folder.resolve("input"));
        try (var files = Files.list(app)) {
            for (Path file : files.filter(AppImage::isNeeded).toList()) {
                Files.copy(file, input.resolve(file.getFileName()));
            }
        }
        jar(input.resolve("empty.jar"));
        var arguments = new ArrayList<>(List.of("--type", "app-image", "--name", "rapporteur", "--input", input.toString(),
                "--dest", folder.toString(), "--main-jar", "empty.jar", "--main-class", EmptyWindow.Start.class.getName(),
                "--runtime-image", runtime.toString()));
        options().forEach(option -> arguments.addAll(List.of("--java-options", option)));
        int code = ToolProvider.findFirst("jpackage").orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("jpackage ended with " + code);
        }
        Path image = folder.resolve("rapporteur");
        train(image.resolve("lib"), folder);
        return Files.copy(launcher, image.resolve("rapporteur"), StandardCopyOption.COPY_ATTRIBUTES).getParent();
    }

    /// The words that start the empty window in our own image: Java makes all classes of our archive ready
    /// before it begins, whether a window uses them or not.
    ///
    /// @param empty the image of the empty window, from which its program is taken
    List<String> emptyInOurs(Path empty) throws IOException {
        var command = new ArrayList<>(List.of(runtime.resolve("bin/rapporteur").toString()));
        options().forEach(option -> command.add(option.replace("$APPDIR", app.toString())));
        String classpath = classpath(app) + ":" + empty.resolve("lib/app/empty.jar");
        command.addAll(List.of("-cp", classpath, EmptyWindow.Start.class.getName()));
        return command;
    }

    private static boolean isNeeded(Path file) {
        return NEEDED.stream().anyMatch(file.getFileName().toString()::startsWith);
    }

    /// Those of our own launcher.
    private List<String> options() throws IOException {
        try (var lines = Files.lines(app.resolve("rapporteur.cfg"))) {
            return lines.filter(line -> line.startsWith("java-options=")).map(line -> line.substring(13))
                    .filter(option -> !option.startsWith("-Djpackage")).toList();
        }
    }

    private static String classpath(Path app) throws IOException {
        try (var lines = Files.lines(app.resolve("rapporteur.cfg"))) {
            return lines.filter(line -> line.startsWith("app.classpath="))
                    .map(line -> line.substring(14).replace("$APPDIR", app.toString()))
                    .collect(Collectors.joining(":"));
        }
    }

    private static void jar(Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("org/rapporteur/bench/EmptyWindow", "org/rapporteur/bench/EmptyWindow$Start",
                    "org/rapporteur/app/Painted", "org/rapporteur/app/Painted$Countdown",
                    "org/rapporteur/app/Painted$First")) {
                out.putNextEntry(new JarEntry(name + ".class"));
                try (var in = Painted.class.getResourceAsStream("/" + name + ".class")) {
                    in.transferTo(out);
                }
            }
        }
    }

    private static void train(Path lib, Path folder) throws IOException, InterruptedException {
        Path app = lib.resolve("app");
        var command = new ArrayList<>(List.of(lib.resolve("runtime/bin/java").toString(),
                "-XX:AOTCacheOutput=" + app.resolve("rapporteur.aot"),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-Drapporteur.bench.exit=true", "-Drapporteur.bench.painted=" + folder.resolve("trained")));
        if (System.getenv("DISPLAY") == null) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-cp", classpath(app), EmptyWindow.Start.class.getName()));
        int code = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile()).start().waitFor();
        if (code != 0 || !Files.exists(app.resolve("rapporteur.aot"))) {
            throw new IllegalStateException("no archive: " + Files.readString(folder.resolve("said")));
        }
    }
}
