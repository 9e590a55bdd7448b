package org.rapporteur.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The root: `rapporteur COMMAND …`. The window, which opens without a command, is the
/// launcher's business.
@Command(name = "rapporteur", versionProvider = Version.class)
final class RapporteurCommand {
    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "command.version")
    private boolean version;
}
