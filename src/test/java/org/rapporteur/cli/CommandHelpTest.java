package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.ProgramClasses;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.Intake;
import org.rapporteur.service.Diagnostics;
import org.rapporteur.settings.Preferences;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine;

/// The help of every command says what it does and what each of its words means.
class CommandHelpTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final List<CommandSpec> commands = commands();

    @Test
    void everyCommandSaysInALineWhatItIsFor() {
        assertEquals(List.of(), commands.stream()
                .filter(command -> command.usageMessage().header().length != 1)
                .map(CommandSpec::qualifiedName).toList(), "Missing: rapporteur.<name>.usage.header");
    }

    @Test
    void everyOptionAndParameterIsDescribed() {
        assertEquals(List.of(), commands.stream().flatMap(command -> command.args().stream())
                .filter(CommandHelpTest::isSilent)
                .map(arg -> arg.command().qualifiedName() + ' ' + arg.paramLabel() + ' ' + arg)
                .toList());
    }

    @Test
    void noHelpIsWrittenForNothing() {
        var names = commands.stream().map(command -> command.qualifiedName(".") + '.').collect(Collectors.toSet());
        var described = commands.stream().flatMap(command -> command.args().stream())
                .map(ArgSpec::descriptionKey).collect(Collectors.toSet());

        assertEquals(List.of(), Collections.list(messages.bundle().getKeys()).stream()
                .filter(key -> key.startsWith("rapporteur."))
                .filter(key -> names.stream().noneMatch(name -> key.startsWith(name + "usage.")
                        || key.startsWith(name) && isOption(key)))
                .filter(key -> !described.contains(key))
                .sorted().toList());
    }

    private boolean isOption(String key) {
        return commands.stream().flatMap(command -> command.options().stream()
                        .flatMap(option -> Stream.of(option.names())
                                .map(name -> command.qualifiedName(".") + '.' + name.replaceFirst("^-+", ""))))
                .anyMatch(key::equals);
    }

    private static boolean isSilent(ArgSpec arg) {
        return !arg.hidden() && String.join("", arg.description()).isBlank();
    }

    @Test
    void everyCommandShowsAnExample() {
        assertEquals(List.of(), commands.stream().skip(1)
                .filter(command -> Stream.of(command.usageMessage().footer()).noneMatch(line ->
                        line.contains(command.qualifiedName() + ' ')))
                .map(CommandSpec::qualifiedName).toList(), "Missing: rapporteur.<name>.usage.footer");
    }

    @Test
    void everyCommandIsOffered() {
        var offered = commands.stream().map(CommandSpec::userObject).map(Object::getClass).collect(Collectors.toSet());

        assertEquals(List.of(), annotated().filter(type -> !offered.contains(type)).toList());
    }

    private List<CommandSpec> commands() {
        var terminal = new Terminal(
                new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), messages);
        var preferences = new Preferences(Path.of("none"));
        var desk = new Desk(terminal, Clock.systemUTC(), new Authorship(preferences, ""), Path.of("papers"),
                new Diagnostics.Program("0.1.0", preferences, Path.of("logs")), Intake::new,
                () -> { throw new AssertionError("no backup is asked for"); });
        var root = Commands.line(terminal, new Failures(terminal, Path.of("logs")),
                AllCommands.of(desk, (tracker, picture) -> Optional.empty()));
        return Stream.concat(Stream.of(root), root.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec).toList();
    }

    private static Stream<Class<?>> annotated() {
        return ProgramClasses.ALL.stream().filter(type -> type.getPackageName().startsWith("org.rapporteur.cli"))
                .filter(type -> type.isAnnotatedWith(Command.class))
                .map(JavaClass::reflect);
    }
}
