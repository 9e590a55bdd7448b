package org.rapporteur.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/// The first parameter of most commands.
final class TrackerFile {
    /// The tracker.
    @Parameters(index = "0", paramLabel = "FILE.rapporteur", descriptionKey = "command.tracker")
    Path path = Path.of("");
}
