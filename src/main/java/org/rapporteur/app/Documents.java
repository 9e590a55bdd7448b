package org.rapporteur.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The folder in which somebody keeps documents.
final class Documents {
    private static final String LINE = "XDG_DOCUMENTS_DIR=";

    private Documents() {}

    /// What the desktop of `machine` calls so, in whatever language; else `Documents`; else the home
    /// folder itself.
    static Path of(Machine machine) {
        Path home = machine.home();
        return Stream.concat(named(machine), Stream.of(home.resolve("Documents")))
                .filter(Files::isDirectory).findFirst().orElse(home);
    }

    /// As `user-dirs.dirs` of freedesktop has it: `XDG_DOCUMENTS_DIR="$HOME/文档"`.
    private static Stream<Path> named(Machine machine) {
        String config = machine.variable("XDG_CONFIG_HOME", machine.home().resolve(".config").toString());
        try (var lines = Files.lines(Path.of(config, "user-dirs.dirs"))) {
            return lines.map(String::strip).filter(line -> line.startsWith(LINE))
                    .map(line -> line.substring(LINE.length()).replace("\"", "")
                            .replace("$HOME", machine.home().toString()))
                    .map(Path::of).toList().stream();
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            // Most systems have no such file.
            return Stream.empty();
        }
    }
}
