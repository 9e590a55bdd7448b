package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.Commands;
import org.rapporteur.cli.Failures;
import org.rapporteur.cli.Terminal;
import org.rapporteur.i18n.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

class LauncherTest {
    private final List<List<String>> windows = new ArrayList<>();
    private final StringWriter err = new StringWriter();
    private final Demo demo = new Demo();

    @TempDir
    private Path folder;

    @Test
    void withoutWordsTheWindowOpens() {
        assertEquals(0, desktop(this::open).run());

        assertEquals(List.of(List.of()), windows);
    }

    @Test
    void trackerOpensInTheWindowEvenWhereItIsMissing() {
        desktop(this::open).run("nowhere/us-china.rapporteur");

        assertEquals(List.of(List.of("nowhere/us-china.rapporteur")), windows);
    }

    @Test
    void anyFileOpensInTheWindowWhichSaysWhatItIs() throws IOException {
        var file = Files.createFile(folder.resolve("letter.txt")).toString();

        desktop(this::open).run(file);

        assertEquals(List.of(List.of(file)), windows);
    }

    @Test
    void commandRunsWithoutAWindow() {
        assertEquals(0, desktop(this::open).run("demo", folder.toString()));

        assertEquals(List.of(), windows);
        assertEquals(List.of(folder), demo.folders);
    }

    @Test
    void wordThatIsNoCommandIsWrongUsage() {
        assertEquals(2, desktop(this::open).run("statsu"));

        assertEquals(List.of(), windows);
    }

    @Test
    void withoutADisplayTheDemoRunsInANewFolder() {
        assertEquals(0, launcher(FakeMachine.bare("Linux", folder), this::open).run());

        assertEquals(List.of(), windows);
        assertTrue(Files.isDirectory(demo.folders.getFirst()));
        assertTrue(err.toString().startsWith("No window can be opened here"), err.toString());
    }

    @Test
    void withoutADisplayATrackerIsNotReplacedByTheDemo() {
        assertEquals(1, launcher(FakeMachine.bare("Linux", folder), this::open).run("us-china.rapporteur"));

        assertEquals(List.of(), demo.folders);
    }

    @Test
    void displayThatDoesNotAnswerIsNone() {
        var launcher = desktop(args -> {
            throw new UnsupportedOperationException("Unable to open DISPLAY");
        });

        assertEquals(0, launcher.run());

        assertEquals(1, demo.folders.size());
    }

    @Test
    void failureInTheWindowIsSaidWithACode() {
        var launcher = desktop(args -> {
            throw new IllegalStateException("nobody expected this");
        });

        assertEquals(1, launcher.run());

        assertTrue(err.toString().matches("(?s).*\\(code [0-9A-Z]{4}-[0-9A-Z]{4}\\).*"), err.toString());
    }

    private Launcher desktop(Consumer<String[]> window) {
        return launcher(FakeMachine.bare("Mac OS X", folder), window);
    }

    private Launcher launcher(Machine machine, Consumer<String[]> window) {
        var messages = new Messages(Locale.ENGLISH);
        var terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err, true), messages);
        var failures = new Failures(terminal, folder);
        return new Launcher(terminal, failures, () -> Commands.line(terminal, failures, List.of(demo)),
                new DisplayCheck(machine, messages), window);
    }

    private void open(String... args) {
        windows.add(List.of(args));
    }

    @Command(name = "demo")
    private static final class Demo implements Callable<Integer> {
        private final List<Path> folders = new ArrayList<>();

        @Parameters
        private Path folder = Path.of("");

        @Override
        public Integer call() {
            folders.add(folder);
            return 0;
        }
    }
}
