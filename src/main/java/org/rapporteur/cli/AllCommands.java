package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// The commands of the program, in the order in which its help lists them.
public final class AllCommands {
    private AllCommands() {}

    /// All of them, for who sits at `desk`.
    ///
    /// @param picture draws the Overview of a tracker into a PNG file; gives the reason where it
    ///     cannot
    public static List<Object> of(Desk desk, BiFunction<Path, Path, Optional<String>> picture) {
        return List.of(
                new NewCommand(desk), new ImportCommand(desk), new ArticlesCommand(desk), new SearchCommand(desk),
                new LogCommand(desk), new StatusCommand(desk), new BriefCommand(desk), new UndoCommand(desk),
                new UniteCommand(desk), new CheckCommand(desk), new RebuildCommand(desk), new PurgeCommand(desk),
                new ExtractCommand(desk), new AuthorCommand(desk), new DemoCommand(desk, picture));
    }
}
