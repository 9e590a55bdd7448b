package org.rapporteur.app;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// What is to be done later is not done: for windows in which everything else happens at once, where it is asked
/// for. It would be done on a thread of its own there, and touch what is on show.
final class NeverLater extends ScheduledThreadPoolExecutor {
    NeverLater() {
        super(0, Thread.ofPlatform().daemon().factory());
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return super.schedule(command, 1, TimeUnit.DAYS);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long first, long delay, TimeUnit unit) {
        return super.scheduleWithFixedDelay(command, 1, 1, TimeUnit.DAYS);
    }
}
