package org.rapporteur.service;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells whoever listens that something was recorded, at most four times a second: commits that
/// follow each other closely are told together.
public final class Changes {
    private static final long PAUSE_MS = 250;

    private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();
    private final @Nullable ScheduledExecutorService later;
    private final Set<String> waiting = new HashSet<>();
    private boolean resting;

    private Changes(@Nullable ScheduledExecutorService later) {
        this.later = later;
    }

    /// Tells at once, on the thread that recorded; for tests and the command line.
    public static Changes immediate() {
        return new Changes(null);
    }

    /// Tells on a thread of `later`.
    public static Changes coalesced(ScheduledExecutorService later) {
        return new Changes(later);
    }

    /// Has `listener` told from now on.
    ///
    /// @return ends it
    public Runnable listen(Consumer<Changed> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Tells that records of `kinds` were touched.
    void publish(Set<String> kinds) {
        if (later == null) {
            tell(kinds);
            return;
        }
        synchronized (waiting) {
            waiting.addAll(kinds);
            if (!resting) {
                resting = true;
                later.execute(this::flush);
            }
        }
    }

    private void flush() {
        Set<String> kinds;
        synchronized (waiting) {
            if (waiting.isEmpty()) {
                resting = false;
                return;
            }
            kinds = Set.copyOf(waiting);
            waiting.clear();
        }
        tell(kinds);
        if (later != null) {
            later.schedule(this::flush, PAUSE_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void tell(Set<String> kinds) {
        if (!kinds.isEmpty()) {
            listeners.forEach(listener -> listener.accept(new Changed(kinds)));
        }
    }
}
