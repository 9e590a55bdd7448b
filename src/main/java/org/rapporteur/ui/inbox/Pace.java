package org.rapporteur.ui.inbox;

import java.util.function.LongSupplier;
import org.rapporteur.i18n.Messages;

/// How fast an import goes and how long it will take, in words. Said only after a few seconds:
/// the first documents tell little.
final class Pace {
    private static final double SURE_AFTER = 3;
    private static final int MINUTE = 60;

    private final Messages messages;
    private final LongSupplier nanos;
    private final long begun;

    /// A pace from now on, by the clock `nanos`.
    Pace(Messages messages, LongSupplier nanos) {
        this.messages = messages;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    /// "Reading 120 of 10,000 · 35 a second · about 5 minutes left: talks.html".
    String sentence(int done, int all, String name) {
        double seconds = (nanos.getAsLong() - begun) / 1e9;
        if (seconds < SURE_AFTER || done == 0) {
            return messages.get("import.reading", done + 1, all, name);
        }
        double rate = done / seconds;
        long left = Math.round((all - done) / rate);
        String time = left < MINUTE
                ? messages.get("import.secondsLeft", Math.max(1, left))
                : messages.get("import.minutesLeft", Math.round(left / (double) MINUTE));
        return messages.get("import.readingAt", done + 1, all, rate, time, name);
    }
}
