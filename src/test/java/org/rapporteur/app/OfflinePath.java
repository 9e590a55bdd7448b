package org.rapporteur.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import org.rapporteur.cli.AllCommands;
import org.rapporteur.cli.Authorship;
import org.rapporteur.cli.Commands;
import org.rapporteur.cli.Desk;
import org.rapporteur.cli.Failures;
import org.rapporteur.cli.Terminal;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.Intake;
import org.rapporteur.offline.RefusingSockets;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.Diagnostics;
import org.rapporteur.service.backup.BackupPlace;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.task.ErrorReporter;
import picocli.CommandLine;

/// The main path in a process of its own: a tracker is made, documents of every format come in, a
/// development is logged, found and briefed in every form, the timeline is drawn; then the window
/// is opened on it and every screen of the rail visited.
final class OfflinePath {
    private static final String WHAT = "Planted: the talks of Tuesday were put off.";

    private final Path folder;
    private final CommandLine line;
    private final StringWriter out = new StringWriter();

    private OfflinePath(Path folder) {
        this.folder = folder;
        var terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(out, true),
                new Messages(Locale.ENGLISH));
        var preferences = new Preferences(folder.resolve("config"));
        var authorship = new Authorship(preferences, "Test");
        var clock = Clock.tick(Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC), Duration.ofMillis(1));
        var desk = new Desk(terminal, clock, authorship, folder.resolve("papers"),
                new Diagnostics.Program("1", preferences, folder.resolve("logs")), Intake::new,
                () -> new BackupPlace(folder.resolve("backups"), false, folder.resolve("work"), BackupPlace.ROOM, null,
                        ZoneOffset.UTC));
        line = Commands.line(terminal, new Failures(terminal, folder.resolve("logs")),
                AllCommands.of(desk, (tracker, picture) -> Optional.empty()));
    }

    /// @param args the folder to work in; below `documents` in it lies what is imported
    public static void main(String[] args) throws Exception {
        RefusingSockets.install();
        Path folder = Path.of(args[0]);
        var temp = PrivateTemp.below(folder.resolve("cache"));
        var logging = Logging.into(folder.resolve("logs"), false);
        var path = new OfflinePath(folder);
        path.commands();
        path.window();
        failWithSecrets();
        logging.close();
        temp.close();
        System.exit(0);
    }

    /// A fault and a problem that bear what was being worked on.
    private static void failWithSecrets() {
        var reporter = new ErrorReporter(problem -> { }, fault -> { });
        reporter.report(new IllegalStateException(WHAT));
        reporter.report(new UserProblem("fileExists", "letter.docx"));
    }

    private void commands() throws Exception {
        String tracker = folder.resolve("offline.rapporteur").toString();
        run(0, "new", tracker, "--sample");
        run(0, "import", tracker, folder.resolve("documents").toString());
        Path clipping = Files.writeString(folder.resolve("clipping.txt"), WHAT + " " + "It was said twice. ".repeat(9));
        run(0, "import", tracker, clipping.toString());
        run(0, "articles", tracker, "--json");
        String article = out.toString().lines().filter(one -> one.contains("Planted")).findFirst().orElseThrow()
                .replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1");
        run(0, "log", tracker, "--issue", "Military-to-military channels", "--when", "2024-04-26", "--what", WHAT,
                "--quote", WHAT, "--article", article);
        for (String command : List.of("status", "commitments", "events", "people", "copies", "check", "rebuild")) {
            run(0, command, tracker);
        }
        run(0, "search", tracker, "talks");
        for (String form : List.of("docx", "pdf", "html", "md", "txt")) {
            run(0, "brief", tracker, "--to", folder.resolve("brief." + form).toString());
        }
        run(0, "timeline", tracker, "--svg", folder.resolve("timeline.svg").toString());
        run(0, "timeline", tracker, "--png", folder.resolve("timeline.png").toString());
        run(0, "suggest", tracker, clipping.toString());
    }

    private void run(int expected, String... words) {
        out.getBuffer().setLength(0);
        int code = line.execute(words);
        if (code != expected) {
            throw new AssertionError(String.join(" ", words) + " gave " + code + ": " + out);
        }
    }

    private void window() {
        try (var desktop = new Desktop(folder)) {
            desktop.preferences.author("Test");
            desktop.open(folder.resolve("offline.rapporteur"));
            desktop.await("the Overview", () -> desktop.find(".issue-card").isPresent());
            for (String screen : List.of("Inbox", "Timeline", "Articles", "Events", "Commitments", "People", "Briefs",
                    "Fentanyl precursors")) {
                Node entry = desktop.find(".rail-entry", one -> one.getAccessibleText().startsWith(screen)).orElseThrow();
                desktop.click(entry);
            }
        }
    }
}
