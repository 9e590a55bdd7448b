package org.rapporteur.db;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Lets one reading be given up from another thread, in the midst of a statement too. Used once.
public final class Cancel {
    private @Nullable Sql running;
    private volatile boolean cancelled;

    /// Gives the reading up: now, or as soon as it would begin. Nothing else that reads is touched.
    public synchronized void cancel() {
        cancelled = true;
        if (running != null) {
            running.interrupt();
        }
    }

    /// Whether it was given up.
    public boolean isCancelled() {
        return cancelled;
    }

    /// What `work`, which reads with `sql`, gives back; empty where it was given up.
    public <R> Optional<R> during(Sql sql, Supplier<R> work) {
        if (!begin(sql)) {
            return Optional.empty();
        }
        try {
            R result = work.get();
            return cancelled ? Optional.empty() : Optional.of(result);
        } catch (StoreException e) {
            if (cancelled) {
                return Optional.empty();
            }
            throw e;
        } finally {
            end();
        }
    }

    private synchronized boolean begin(Sql sql) {
        if (!cancelled) {
            running = sql;
        }
        return !cancelled;
    }

    private synchronized void end() {
        running = null;
    }
}
