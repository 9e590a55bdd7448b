package org.rapporteur.cli;

import java.util.stream.Stream;
import org.rapporteur.i18n.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/// `rapporteur manual`: the manual page, as `man` reads it, made from the help of all commands.
@Command(name = "manual")
public final class ManualCommand implements Runnable {
    private final Desk desk;
    private final Messages messages;
    private final StringBuilder page = new StringBuilder();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Prints for who sits at `desk`.
    public ManualCommand(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
    }

    @Override
    public void run() {
        page.append(".TH RAPPORTEUR 1 \"\" \"Rapporteur ").append(new Version().number()).append("\"\n");
        section("name", "rapporteur \\- " + escaped(messages.get("manual.what")));
        section("synopsis", """
                .B rapporteur
                [\\fIFILE\\fR.rapporteur]
                .br
                .B rapporteur
                \\fICOMMAND\\fR [\\fIOPTIONS\\fR] [\\fIWORDS\\fR]""");
        section("description", escaped(messages.get("manual.description.text")));
        section("commands", "");
        spec.root().subcommands().values().forEach(line -> command(line.getCommandSpec()));
        section("exit", escaped(messages.get("manual.exit.text")));
        section("environment", "");
        Stream.of("HOME", "AUTHOR", "JAVA", "LANG", "LOG").map("RAPPORTEUR_"::concat)
                .forEach(name -> item("\\fB" + name + "\\fR", messages.get("manual." + name)));
        desk.terminal().print(page.toString().stripTrailing());
    }

    private void section(String key, String text) {
        page.append(".SH ").append(escaped(messages.get("manual." + key))).append('\n');
        if (!text.isEmpty()) {
            page.append(text).append('\n');
        }
    }

    private void command(CommandSpec command) {
        page.append(".SS rapporteur ").append(escaped(command.name()));
        command.positionalParameters().forEach(word -> page.append(' ').append(escaped(word.paramLabel())));
        page.append('\n').append(escaped(String.join(" ", command.usageMessage().header()))).append('\n');
        command.positionalParameters().forEach(word -> item("\\fI" + escaped(word.paramLabel()) + "\\fR", told(word)));
        command.options().stream().filter(option -> !option.usageHelp())
                .forEach(option -> item(name(option), told(option)));
        Stream.of(command.usageMessage().footer()).filter(line -> line.contains("rapporteur "))
                .forEach(example -> page.append(".PP\n.nf\n").append(escaped(example.strip())).append("\n.fi\n"));
    }

    private static String name(OptionSpec option) {
        String words = "\\fB" + escaped(String.join(", ", option.names())) + "\\fR";
        return option.arity().max() == 0 ? words : words + "=\\fI" + escaped(option.paramLabel()) + "\\fR";
    }

    private static String told(ArgSpec arg) {
        return String.join(" ", arg.description());
    }

    private void item(String name, String text) {
        page.append(".TP\n").append(name).append('\n').append(escaped(text)).append('\n');
    }

    /// Text in which roff finds nothing to obey: picocli's own formats are carried out first.
    private static String escaped(String text) {
        String plain = Ansi.OFF.string(text).replace("%n", "\n").replace("%%", "%");
        String safe = plain.replace("\\", "\\e").replace("-", "\\-");
        return safe.replaceAll("(?m)^([.'])", "\\\\&$1");
    }
}
