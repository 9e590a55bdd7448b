package org.rapporteur.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.Warning;
import org.rapporteur.repository.Inventory;
import org.rapporteur.settings.Preferences;
import org.rapporteur.settings.Settings;

/// What someone who is to find a fault needs to know of the program and of a tracker: versions,
/// settings, sizes, counts, what the check found, the last lines of the log. No name, title, text
/// or path; whoever sends it reads it first.
public final class Diagnostics {
    private static final int LOG_LINES = 60;
    private static final long MEGABYTE = 1 << 20;

    /// The program that is looked at.
    ///
    /// @param version its number
    /// @param logs the folder of its logs
    public record Program(String version, Preferences preferences, Path logs) {}

    private final Messages messages;
    private final Program program;
    private final List<String> lines = new ArrayList<>();

    private Diagnostics(Messages messages, Program program) {
        this.messages = messages;
        this.program = program;
    }

    /// The diagnostics of `program`, and of the tracker `open` where there is one. Checks the whole
    /// file: call it in the background.
    public static String of(Program program, @Nullable OpenTracker open, Messages messages) {
        var diagnostics = new Diagnostics(messages, program);
        diagnostics.say("diagnostics.read");
        diagnostics.program();
        diagnostics.settings();
        if (open != null) {
            diagnostics.tracker(open);
        }
        diagnostics.log();
        return String.join("\n", diagnostics.lines) + "\n";
    }

    /// Writes `text`, which was read, into `file`.
    ///
    /// @throws UserProblem if it cannot be written, or is there and must not be replaced
    public static void save(String text, Path file, boolean overwrite) {
        if (!overwrite && Files.exists(file)) {
            throw new UserProblem("fileExists", file.toString());
        }
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw UserProblem.because(e, "cannotWrite", file.toString());
        }
    }

    private void program() {
        head("diagnostics.program", program.version());
        say("diagnostics.java", Runtime.version(), System.getProperty("java.vendor"),
                System.getProperty("javafx.runtime.version", "–"));
        say("diagnostics.system", System.getProperty("os.name"), System.getProperty("os.version"),
                System.getProperty("os.arch"));
        var runtime = Runtime.getRuntime();
        say("diagnostics.memory", runtime.availableProcessors(),
                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE, runtime.maxMemory() / MEGABYTE);
    }

    private void settings() {
        Preferences kept = program.preferences();
        head("diagnostics.settings");
        say("diagnostics.look", kept.get(Settings.LOOK).name(), messages.locale().toLanguageTag());
        say("diagnostics.author", yes(kept.author().isPresent()));
        say("diagnostics.recent", yes(kept.get(Settings.RECENT_TRACKERS)), kept.recent().size());
        say("diagnostics.web", yes(kept.opensAddresses()));
        say("diagnostics.lock", yes(kept.lock().isPresent()), kept.get(Settings.LOCK_MINUTES));
    }

    private void tracker(OpenTracker open) {
        Inventory held = open.read(Inventory::of);
        head("diagnostics.tracker");
        say("diagnostics.sqlite", held.sqlite(), held.schema());
        say("diagnostics.size", held.bytes() / (double) MEGABYTE, held.free() / (double) MEGABYTE);
        say("diagnostics.writable", yes(open.database().writable()));
        say("diagnostics.changes", held.changes(), held.sessions());
        held.records().forEach((kind, count) -> say("diagnostics.records", kind, count));
        List<Warning> problems = open.check();
        say("diagnostics.check", problems.size());
        // What fills the sentences may be a title: the kind of problem must do.
        problems.stream().collect(Collectors.groupingBy(Warning::key, TreeMap::new, Collectors.counting()))
                .forEach((key, count) -> say("diagnostics.problem", key, count));
    }

    /// The log holds nothing that must not be seen; that is seen to where it is written.
    private void log() {
        head("diagnostics.log");
        List<String> said = lastLog();
        lines.addAll(said.isEmpty() ? List.of(messages.get("diagnostics.noLog")) : said);
    }

    private List<String> lastLog() {
        try (var files = Files.list(program.logs())) {
            Path last = files.filter(file -> file.toString().endsWith(".log"))
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified())).orElse(null);
            List<String> all = last == null ? List.of() : Files.readAllLines(last);
            return all.subList(Math.max(0, all.size() - LOG_LINES), all.size());
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private void head(String key, Object... args) {
        lines.add("");
        say(key, args);
    }

    private void say(String key, Object... args) {
        lines.add(messages.get(key, args));
    }

    private String yes(boolean so) {
        return messages.get(so ? "diagnostics.yes" : "diagnostics.no");
    }
}
