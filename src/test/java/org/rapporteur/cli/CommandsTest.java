package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class CommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Terminal terminal = new Terminal(
            new PrintWriter(out, true), new PrintWriter(err, true), new Messages(Locale.ENGLISH));

    @Test
    void commandThatIsDoneReturnsZero() {
        assertEquals(0, run("say", "@quote"));

        assertEquals("{\"words\":\"@quote\"}\n", out.toString().replace("\r", ""));
    }

    @Test
    void unexpectedFailureReturnsOneWithACodeAndTheLogFolder() {
        assertEquals(1, run("say", "--fail", "words"));

        assertTrue(err.toString().contains("(code ") && err.toString().contains("the-logs"), err.toString());
        assertEquals(1, err.toString().lines().count());
    }

    @Test
    void wrongUsageReturnsTwoAndNamesTheHelp() {
        assertEquals(2, run("say"));

        assertTrue(err.toString().contains("“rapporteur say --help”"), err.toString());
    }

    @Test
    void everyCommandHasHelp() {
        assertEquals(0, run("say", "--help"));

        assertTrue(out.toString().contains("--help"), out.toString());
    }

    @Test
    void versionIsTheBuilds() {
        assertEquals(0, run("--version"));

        assertTrue(out.toString().matches("(?s)Rapporteur \\d+\\.\\d+.*"), out.toString());
    }

    @Test
    void noCommandAtAllIsWrongUsage() {
        assertEquals(2, run());
    }

    @Test
    void onlyTheCommandThatIsCalledIsLookedAt() {
        var say = new Say(terminal);
        List<Object> all = List.of(say, "another");

        assertEquals(List.of(say), AllCommands.called("say", all));
        assertEquals(all, AllCommands.called("sya", all));
    }

    private int run(String... words) {
        var failures = new Failures(terminal, Path.of("the-logs"));
        return Commands.line(terminal, failures, List.of(new Say(terminal))).execute(words);
    }

    @Command(name = "say")
    private static final class Say implements Callable<Integer> {
        private final Terminal terminal;

        @Parameters
        private String words = "";

        @Option(names = "--fail")
        private boolean fail;

        private Say(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            if (fail) {
                throw new IllegalStateException(new UnsupportedOperationException(words));
            }
            terminal.json(Map.of("words", words));
            return 0;
        }
    }
}
