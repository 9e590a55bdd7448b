package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `rapporteur author [NAME]`: keeps the name that stands under what is recorded, or says it.
@Command(name = "author")
public final class AuthorCommand implements Runnable {
    private final Desk desk;

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "rapporteur.author.NAME")
    private @Nullable String name;

    /// Keeps the name among the preferences of `desk`.
    public AuthorCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run() {
        if (name != null) {
            desk.authorship().preferences().author(name);
        }
        desk.authorship().name(null).ifPresentOrElse(
                known -> desk.terminal().say("cli.author.is", known),
                () -> desk.terminal().say("cli.author.unknown"));
    }
}
