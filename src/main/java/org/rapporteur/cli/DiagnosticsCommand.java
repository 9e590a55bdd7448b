package org.rapporteur.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.service.Diagnostics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rapporteur diagnostics [FILE]`: what to send to who is to find a fault, once it was read.
@Command(name = "diagnostics")
public final class DiagnosticsCommand implements Runnable {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "rapporteur.diagnostics.FILE")
    private @Nullable Path tracker;

    @Option(names = "--to", paramLabel = "FILE")
    private @Nullable Path to;

    @Option(names = "--force")
    private boolean force;

    /// Speaks to the terminal of `desk`.
    public DiagnosticsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run() {
        String text = text();
        if (to == null) {
            desk.terminal().print(text.stripTrailing());
        } else {
            Diagnostics.save(text, to, force);
            desk.terminal().say("cli.diagnostics.written", to);
        }
    }

    private String text() {
        if (tracker == null) {
            return Diagnostics.of(desk.program(), null, desk.messages());
        }
        try (var open = desk.read(tracker)) {
            return Diagnostics.of(desk.program(), open, desk.messages());
        }
    }
}
