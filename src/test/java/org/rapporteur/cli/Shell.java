package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.Intake;
import org.rapporteur.service.Diagnostics;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.settings.Preferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Runs commands as a terminal does, in one folder, and keeps what the last one said.
final class Shell {
    private final Path folder;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    Shell(Path folder) {
        this.folder = folder;
    }

    /// A copy of the sample tracker in the folder.
    String sample(String name) {
        return SampleFile.at(folder.resolve(name)).toString();
    }

    /// A text file in the folder.
    String text(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int run(String... words) {
        out = new StringWriter();
        err = new StringWriter();
        var terminal = new Terminal(
                new PrintWriter(out, true), new PrintWriter(err, true), new Messages(Locale.ENGLISH));
        var clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
        var preferences = new Preferences(folder.resolve("config"));
        var desk = new Desk(terminal, clock, new Authorship(preferences, ""), folder.resolve("papers"),
                new Diagnostics.Program("0.1.0", preferences, folder.resolve("logs")), Intake::new,
                () -> new BackupPlace(folder.resolve("backups"), false, folder.resolve("work"), BackupPlace.ROOM, null,
                        ZoneOffset.UTC));
        return Commands.line(terminal, new Failures(terminal, folder.resolve("logs")),
                AllCommands.of(desk, Shell::picture)).execute(words);
    }

    /// Runs a command that must succeed, and gives what it printed.
    String ok(String... words) {
        int code = run(words);
        if (code != 0) {
            throw new AssertionError(String.join(" ", words) + " gave " + code + ": " + err());
        }
        return out();
    }

    private static Optional<String> picture(Path tracker, Path picture) {
        try {
            Files.writeString(picture, "drawn");
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e.toString());
        }
    }

    String out() {
        return out.toString().replace("\r", "");
    }

    String err() {
        return err.toString().replace("\r", "");
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out());
    }

    List<JsonNode> jsonLines() {
        return out().lines().map(JsonMapper.shared()::readTree).toList();
    }
}
