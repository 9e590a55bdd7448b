package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;

/// Another process that has a tracker open until its standard input ends.
public final class HoldsOpen {
    private HoldsOpen() {}

    public static void main(String[] args) throws IOException {
        try (var open = OpenTracker.open(Path.of(args[0]), "Other", Clock.systemUTC(), Changes.immediate())) {
            System.out.println(open.tracker().content().title());
            System.out.flush();
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }
}
