package org.rapporteur.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.i18n.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in the words of the program what is wrong with a command line: the parser's own sentences are
/// English whatever the language.
record Misuse(Messages messages) {
    /// What is wrong, and what may have been meant, a sentence each.
    List<String> of(ParameterException failure) {
        return switch (failure) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> List.of(messages.get("cli.misuse.missing",
                    messages.names(missing.getMissing().stream().map(Misuse::name).toList())));
            case OverwrittenOptionException twice -> List.of(
                    messages.get("cli.misuse.twice", name(Objects.requireNonNull(twice.getOverwritten()))));
            default -> List.of(failure.getArgSpec() == null || failure.getValue() == null
                    ? messages.get("cli.misuse.other", String.valueOf(failure.getMessage()))
                    : messages.get("cli.misuse.badValue", failure.getValue(), name(failure.getArgSpec())));
        };
    }

    private List<String> unmatched(UnmatchedArgumentException failure) {
        String words = String.join(" ", failure.getUnmatched());
        String said = messages.get(failure.isUnknownOption() ? "cli.misuse.unknown" : "cli.misuse.tooMuch", words);
        List<String> near = failure.getSuggestions();
        return near.isEmpty() ? List.of(said)
                : Stream.of(said, messages.get("cli.misuse.perhaps", messages.names(near))).toList();
    }

    /// As it is written: an option by its longest name, a parameter by its label.
    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
