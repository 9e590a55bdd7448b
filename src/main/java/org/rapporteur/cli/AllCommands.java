package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;

/// The commands of the program, in the order in which its help lists them.
public final class AllCommands {
    private static final Set<String> ABOUT_ALL = Set.of("completion", "manual");

    private AllCommands() {}

    /// All of them, for who sits at `desk`.
    ///
    /// @param picture draws the Overview of a tracker into a PNG file; gives the reason where it
    ///     cannot
    public static List<Object> of(Desk desk, BiFunction<Path, Path, Optional<String>> picture) {
        return List.<Object>of(
                new NewCommand(desk), new ImportCommand(desk), new ArticlesCommand(desk), new SearchCommand(desk),
                new CopiesCommand(desk),
                new LogCommand(desk), new StatusCommand(desk),
                new CommitmentsCommand(desk), new EventsCommand(desk), new PeopleCommand(desk),
                new BriefCommand(desk), new IssuedCommand(desk),
                new TimelineCommand(desk), new UndoCommand(desk),
                new UniteCommand(desk), new CheckCommand(desk), new RebuildCommand(desk),
                new SalvageCommand(desk), new PurgeCommand(desk),
                new BackupCommand(desk), new BackupsCommand(desk), new RestoreCommand(desk),
                new ExtractCommand(desk), new SuggestCommand(desk), new ChronologyCommand(desk),
                new DiagnosticsCommand(desk), new AuthorCommand(desk), new CompletionCommand(desk),
                new ManualCommand(desk), new DemoCommand(desk, picture));
    }

    /// Of `commands` the one called `word` alone, if there is one, else all of them. The library
    /// looks at every option of every command it is given, which takes longer than most commands;
    /// two commands tell about all of them.
    public static List<Object> called(String word, List<Object> commands) {
        List<Object> one = commands.stream().filter(command -> name(command).equals(word)).toList();
        return one.isEmpty() || ABOUT_ALL.contains(word) ? commands : one;
    }

    private static String name(Object command) {
        Command annotation = command.getClass().getAnnotation(Command.class);
        return annotation == null ? "" : annotation.name();
    }
}
