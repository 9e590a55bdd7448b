package org.rapporteur.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Lets the window close in order where the system ends the program, as at the end of a session (SIGTERM).
final class SystemEnd implements AutoCloseable {
    /// Systems wait longer before they kill; a program that hangs must not keep them.
    private static final long PATIENCE_SECONDS = 5;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Thread asked;

    /// Runs `end` when the system asks, and has it wait until this is closed.
    void asks(Runnable end) {
        Thread hook = Thread.ofPlatform().name("rapporteur-end").unstarted(() -> {
            end.run();
            await();
        });
        Runtime.getRuntime().addShutdownHook(hook);
        asked = hook;
    }

    private void await() {
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Says that everything is closed.
    @Override
    public void close() {
        ended.countDown();
        if (asked instanceof Thread hook) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException ending) {
                // The system has asked: this is the end that it waits for.
                return;
            }
        }
    }
}
