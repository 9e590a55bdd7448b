package org.rapporteur.ui.task;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// How results come home to the JavaFX thread: soon, each by itself; or, while a [Gathering] is
/// under way, to who waits for them there.
final class Arrivals implements Executor {
    private final Executor home;
    private @Nullable Gathering gathering;

    /// @param home brings an action to the JavaFX thread
    Arrivals(Executor home) {
        this.home = home;
    }

    /// What is asked for in one go, and has not come yet.
    final class Gathering {
        private final Queue<Runnable> here = new ArrayDeque<>();
        private int awaited;

        private Gathering() {}

        /// A result that was asked for has come.
        void arrived() {
            synchronized (Arrivals.this) {
                awaited--;
            }
        }
    }

    @Override
    public void execute(Runnable arrival) {
        synchronized (this) {
            if (gathering != null) {
                gathering.here.add(arrival);
                notifyAll();
                return;
            }
        }
        home.execute(arrival);
    }

    /// One more result is to come; returns who is told of it when it has, or null where nobody waits.
    synchronized @Nullable Gathering expect() {
        if (gathering != null) {
            gathering.awaited++;
        }
        return gathering;
    }

    /// Runs `action` and all that arrives for what it asked for, and for what that asks for in turn,
    /// as far as it comes within `patience`; the rest comes home as ever. Within another gathering,
    /// that one waits.
    void gather(Runnable action, Duration patience) {
        Gathering mine;
        synchronized (this) {
            mine = gathering == null ? new Gathering() : null;
            gathering = mine == null ? gathering : mine;
        }
        if (mine == null) {
            action.run();
            return;
        }
        try {
            action.run();
            long end = System.nanoTime() + patience.toNanos();
            for (Runnable next = next(mine, end); next != null; next = next(mine, end)) {
                next.run();
            }
        } finally {
            end(mine);
        }
    }

    private synchronized @Nullable Runnable next(Gathering mine, long end) {
        try {
            while (mine.here.isEmpty() && mine.awaited > 0 && System.nanoTime() < end) {
                TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return mine.here.poll();
    }

    /// What came too late, or after a failure, takes the usual way, in its order.
    private void end(Gathering mine) {
        synchronized (this) {
            gathering = null;
            mine.here.forEach(home::execute);
        }
    }
}
