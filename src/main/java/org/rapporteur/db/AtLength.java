package org.rapporteur.db;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Those who read one file at length, each on a connection of its own.
///
/// While one of them is under way the log cannot be cut, and trying would make the writer wait. None
/// outlasts the tracker: who closes it ends them first, so that the log is moved into the file.
final class AtLength {
    private static final long BETWEEN_MILLIS = 20;

    private final Path file;
    private final Set<Cancel> running = new HashSet<>();
    private boolean stopped;

    AtLength(Path file) {
        this.file = file;
    }

    /// What `work` reads; empty where it was given up.
    <R> Optional<R> read(Cancel cancel, Function<Sql, R> work) {
        if (!begin(cancel)) {
            return Optional.empty();
        }
        try (Sql sql = new Opening(file).reader()) {
            return cancel.during(sql, () -> work.apply(sql));
        } finally {
            end(cancel);
        }
    }

    /// Whether anybody reads.
    synchronized boolean isBusy() {
        return !running.isEmpty();
    }

    /// Lets nobody begin any more, and returns when all have ended. Whoever goes on after a statement
    /// was broken off is told so again.
    synchronized void stop() {
        stopped = true;
        boolean interrupted = false;
        while (!running.isEmpty()) {
            running.forEach(Cancel::cancel);
            try {
                wait(BETWEEN_MILLIS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean begin(Cancel cancel) {
        return !stopped && running.add(cancel);
    }

    private synchronized void end(Cancel cancel) {
        running.remove(cancel);
        notifyAll();
    }
}
