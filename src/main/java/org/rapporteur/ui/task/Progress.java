package org.rapporteur.ui.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/// How far a long job is, and whether it is still wanted. Handed to the job; safe on any thread.
public final class Progress {
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final BiConsumer<Double, String> listener;

    Progress(BiConsumer<Double, String> listener) {
        this.listener = listener;
    }

    /// Says how far the job is and what it is doing.
    ///
    /// @param fraction 0 to 1, or negative where it cannot be told
    /// @param doing a short sentence for the officer
    /// @throws CancellationException if the job is no longer wanted; let it pass
    public void at(double fraction, String doing) {
        check();
        listener.accept(fraction, doing);
    }

    /// Ends the job here if it is no longer wanted.
    ///
    /// @throws CancellationException in that case; let it pass
    public void check() {
        if (cancelled.get()) {
            throw new CancellationException();
        }
    }

    /// Whether the job is no longer wanted.
    public boolean isCancelled() {
        return cancelled.get();
    }

    void cancel() {
        cancelled.set(true);
    }
}
