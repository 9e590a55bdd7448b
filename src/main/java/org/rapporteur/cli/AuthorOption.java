package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option of every command that records.
final class AuthorOption {
    /// The name given, or null.
    @Option(names = "--author", paramLabel = "NAME", descriptionKey = "command.author")
    @Nullable String name;
}
