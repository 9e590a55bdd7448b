package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A command line that is wrong is told so in the language of the program.
class MisuseTest {
    @Command(name = "count", mixinStandardHelpOptions = false)
    static final class Count implements Runnable {
        @Option(names = "--times")
        private int times;

        @Parameters(paramLabel = "WORD")
        private String word = "";

        @Override
        public void run() {}
    }

    @Test
    void wrongUsesAreSaidInEnglish() {
        assertEquals(List.of("--timess is no option that it knows.", "Did you mean --times?"),
                said(Locale.ENGLISH, "word", "--timess"));
        assertEquals(List.of("Something is missing: WORD."), said(Locale.ENGLISH));
        assertEquals(List.of("“often” does not do for --times."), said(Locale.ENGLISH, "word", "--times", "often"));
        assertEquals(List.of("“more” is more than it takes."), said(Locale.ENGLISH, "word", "more"));
    }

    @Test
    void wrongUsesAreSaidInChinese() {
        assertEquals(List.of("没有 --timess 这个选项。", "您是要用 --times 吗？"),
                said(Locale.SIMPLIFIED_CHINESE, "word", "--timess"));
        assertEquals(List.of("缺少：WORD。"), said(Locale.SIMPLIFIED_CHINESE));
        assertEquals(List.of("“often”不能用作 --times。"),
                said(Locale.SIMPLIFIED_CHINESE, "word", "--times", "often"));
        assertEquals(List.of("--times 给出了不止一次。"),
                said(Locale.SIMPLIFIED_CHINESE, "word", "--times", "1", "--times", "2"));
    }

    /// What is said before the sentence that names the help.
    private static List<String> said(Locale locale, String... words) {
        var err = new StringWriter();
        var terminal = new Terminal(
                new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), new Messages(locale));
        String[] line = new String[words.length + 1];
        line[0] = "count";
        System.arraycopy(words, 0, line, 1, words.length);
        assertEquals(2, Commands.line(terminal, new Failures(terminal, Path.of("logs")), List.of(new Count()))
                .execute(line));
        List<String> lines = err.toString().lines().toList();
        return lines.subList(0, lines.size() - 1);
    }
}
