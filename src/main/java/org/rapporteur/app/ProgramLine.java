package org.rapporteur.app;

import java.time.Clock;
import java.util.function.Supplier;
import org.rapporteur.cli.AllCommands;
import org.rapporteur.cli.Authorship;
import org.rapporteur.cli.Commands;
import org.rapporteur.cli.Desk;
import org.rapporteur.cli.Failures;
import org.rapporteur.cli.Terminal;
import org.rapporteur.cli.Version;
import org.rapporteur.intake.Intake;
import org.rapporteur.service.Diagnostics;
import org.rapporteur.settings.Preferences;
import picocli.CommandLine;

/// The command line of the program, made when it is asked for: a window does without it.
///
/// A class and no lambda of the [Launcher], which would load the library of commands: that is built
/// for so old a Java that it cannot be in the archive of classes that the program starts from.
final class ProgramLine implements Supplier<CommandLine> {
    private final Machine machine;
    private final AppDirs dirs;
    private final Preferences preferences;
    private final Terminal terminal;
    private final Failures failures;
    private final String[] args;

    /// @param args what it will be asked to run; the other commands may not be known to it
    ProgramLine(Machine machine, AppDirs dirs, Preferences preferences, Terminal terminal, Failures failures,
            String... args) {
        this.machine = machine;
        this.dirs = dirs;
        this.preferences = preferences;
        this.terminal = terminal;
        this.failures = failures;
        this.args = args;
    }

    @Override
    public CommandLine get() {
        var program = new Diagnostics.Program(new Version().number(), preferences, dirs.state());
        var authorship = new Authorship(preferences, machine.variable("RAPPORTEUR_AUTHOR", ""));
        var desk = new Desk(terminal, Clock.systemDefaultZone(), authorship, dirs.data().resolve("papers"), program,
                Intake::new, () -> BackupPlaces.of(preferences, dirs));
        var display = new DisplayCheck(machine, terminal.messages());
        return Commands.line(terminal, failures, AllCommands.called(
                args.length == 0 ? Launcher.DEMO : args[0],
                AllCommands.of(desk, new OverviewPicture(display, terminal.messages())::draw)));
    }
}
