package org.rapporteur.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rapporteur.cli.Failures;
import org.rapporteur.cli.Terminal;
import org.rapporteur.model.TrackerName;
import org.rapporteur.settings.Preferences;
import picocli.CommandLine;

/// Starts the program: `rapporteur` and `rapporteur FILE` open the window, `rapporteur COMMAND …`
/// runs without one and never loads JavaFX for it.
///
/// Where no window can be opened it says so, and what to install; without a FILE it then shows
/// what the program does all the same, with `rapporteur demo` into a new folder.
public final class Launcher {
    static final String DEMO = "demo";

    private final Terminal terminal;
    private final Failures failures;
    private final Supplier<CommandLine> commands;
    private final DisplayCheck display;
    private final Consumer<String[]> window;

    /// @param commands makes the command line, which takes longer than a window may wait for it
    /// @param window opens the window and returns when it is closed
    Launcher(
            Terminal terminal,
            Failures failures,
            Supplier<CommandLine> commands,
            DisplayCheck display,
            Consumer<String[]> window) {
        this.terminal = terminal;
        this.failures = failures;
        this.commands = commands;
        this.display = display;
        this.window = window;
    }

    /// Runs the program with the words of the command line, and ends the process.
    public static void main(String[] args) {
        System.exit(start(() -> { }, args));
    }

    /// Runs the program with `args` and returns the exit code.
    ///
    /// @param shown run on the JavaFX thread once the window is on the display
    static int start(Runnable shown, String... args) {
        var machine = Machine.here();
        var dirs = AppDirs.of(machine, System.getProperty("jpackage.app-path", ""));
        var temp = PrivateTemp.below(dirs.cache());
        // The words of the language are read meanwhile, which takes as long.
        var logging = CompletableFuture.supplyAsync(() ->
                Logging.into(dirs.state(), "console".equals(machine.variable("RAPPORTEUR_LOG", ""))));
        Launcher launcher = on(machine, dirs, shown, args);
        Logging log = logging.join();
        int code = launcher.run(args);
        log.close();
        temp.close();
        return code;
    }

    /// The launcher of the program on `machine`.
    ///
    /// @param shown run on the JavaFX thread once the window is on the display
    /// @param args what it will be asked to run; the other commands may not be known to it
    static Launcher on(Machine machine, AppDirs dirs, Runnable shown, String... args) {
        var preferences = new Preferences(dirs.config());
        var messages = Speech.of(preferences, machine);
        var terminal = Terminal.ofProcess(messages);
        var failures = new Failures(terminal, dirs.state());
        var display = new DisplayCheck(machine, terminal.messages());
        return new Launcher(
                terminal,
                failures,
                new ProgramLine(machine, dirs, preferences, terminal, failures, args),
                display,
                words -> Main.run(
                        words.length == 0 ? null : Path.of(words[0]), messages, preferences, dirs, shown));
    }

    /// Does what the command line says, and returns the exit code.
    int run(String... args) {
        if (args.length == 0 || args.length == 1 && args[0].endsWith(TrackerName.EXTENSION)) {
            return window(args);
        }
        var line = commands.get();
        return args.length == 1 && isFile(args[0], line) ? window(args) : line.execute(args);
    }

    private static boolean isFile(String word, CommandLine line) {
        return !line.getSubcommands().containsKey(word) && new File(word).exists();
    }

    private int window(String... args) {
        var missing = display.missingForWindow();
        if (!missing.isEmpty()) {
            return withoutWindow(missing, args);
        }
        try {
            window.accept(args);
            return CommandLine.ExitCode.OK;
        } catch (UnsupportedOperationException e) {
            // JavaFX throws this where there is a DISPLAY that does not answer.
            return withoutWindow(List.of(Need.DISPLAY), args);
        } catch (RuntimeException e) {
            return failures.say(e);
        }
    }

    private int withoutWindow(List<Need> missing, String... args) {
        terminal.complain(display.noWindow(missing));
        if (args.length > 0) {
            terminal.complain(terminal.messages().get("app.use-commands"));
            return CommandLine.ExitCode.SOFTWARE;
        }
        var folder = demoFolder();
        terminal.say("app.demo-instead", folder);
        return commands.get().execute(DEMO, folder.toString());
    }

    /// A new folder: in the build's own where it started us, else among the temporary files, though
    /// not among those that go when the program ends.
    private static Path demoFolder() {
        var parent = System.getProperty("rapporteur.demo.parent");
        try {
            return (parent == null
                    ? Files.createTempDirectory("rapporteur-demo-")
                    : Files.createTempDirectory(Path.of(parent), "rapporteur-demo-")).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
