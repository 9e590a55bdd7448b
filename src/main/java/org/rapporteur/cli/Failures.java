package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.rapporteur.model.ErrorCode;
import org.rapporteur.model.UserProblem;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/// Says what went wrong in a sentence, and turns it into an exit code: 1 for a problem, 2 for
/// wrong usage. What nobody expected is logged and gets a short code to quote.
public final class Failures {
    private final Terminal terminal;
    private final Path logs;

    /// Speaks to `terminal` and names `logs` as the folder where the details are.
    public Failures(Terminal terminal, Path logs) {
        this.terminal = terminal;
        this.logs = logs;
    }

    /// Says `failure`, and returns the exit code.
    public int say(Throwable failure) {
        terminal.complain(sentence(failure));
        return ExitCode.SOFTWARE;
    }

    private String sentence(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(UserProblem.class::isInstance)
                .findFirst()
                .map(problem -> terminal.messages().of((UserProblem) problem))
                .orElseGet(() -> unexpected(failure));
    }

    private String unexpected(Throwable failure) {
        var code = ErrorCode.of(failure);
        LoggerFactory.getLogger(Failures.class).error("Unexpected failure {}", code, failure);
        return terminal.messages().get("command.unexpected", code, logs);
    }

    /// Says what is wrong with the words of a command, and returns the exit code.
    int sayWrongUse(ParameterException failure) {
        var command = failure.getCommandLine();
        if (failure.getCause() instanceof UserProblem problem) {
            // A word that means nothing to us: the sentence says what would.
            terminal.complain(terminal.messages().of(problem));
            return ExitCode.USAGE;
        }
        new Misuse(terminal.messages()).of(failure).forEach(terminal::complain);
        terminal.complain(terminal.messages().get("command.usage", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }
}
