package org.rapporteur.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Makes the command line of the commands that it is given.
///
/// A command is a class annotated with `@Command` that has its collaborators from its
/// constructor, returns its exit code or nothing, and throws for a problem. Its help is in the
/// messages: `rapporteur.<name>.usage.header` in one line, and for each option and parameter the
/// key named by its `descriptionKey`.
public final class Commands {
    private static final int WIDTH = 100;

    private Commands() {}

    /// The command line of `commands`, each of them with `--help`, that speaks to `terminal`.
    public static CommandLine line(Terminal terminal, Failures failures, List<?> commands) {
        var line = new CommandLine(new RapporteurCommand());
        commands.forEach(line::addSubcommand);
        addHelp(line.getCommandSpec());
        String synopsis = terminal.messages().get("command.synopsis") + ' ';
        line.getSubcommands().values().forEach(each -> {
            addHelp(each.getCommandSpec());
            each.getCommandSpec().usageMessage().synopsisHeading(synopsis);
        });
        Typed.teach(line);
        return line.setResourceBundle(terminal.messages().bundle())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(WIDTH)
                // A quote may begin with @: it is never the name of a file with more arguments.
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler((failure, command, parsed) -> failures.say(failure))
                .setParameterExceptionHandler((failure, words) -> failures.sayWrongUse(failure));
    }

    private static void addHelp(CommandSpec command) {
        if (command.findOption("--help") == null) {
            command.addOption(OptionSpec.builder("-h", "--help")
                    .usageHelp(true).descriptionKey("command.help").build());
        }
    }
}
