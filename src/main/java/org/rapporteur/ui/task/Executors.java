package org.rapporteur.ui.task;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/// The threads of the program: one that reads for views, one that records, and some for heavy
/// work. They end with the program; [#close] lets recording finish first.
public final class Executors implements AutoCloseable {
    private static final int WRITER_SECONDS = 30;

    private final Executor reader;
    private final Executor writer;
    private final Executor work;

    /// @param reader where views and searches read
    /// @param writer where the ledger is written, one job after the other
    /// @param work where files are parsed and papers rendered
    public Executors(Executor reader, Executor writer, Executor work) {
        this.reader = reader;
        this.writer = writer;
        this.work = work;
    }

    /// The threads of a running program; `workers` of them for heavy work.
    public static Executors threads(int workers) {
        return new Executors(
                pool("reader", 1), pool("writer", 1), pool("work", workers));
    }

    /// No threads at all: whoever asks does the work.
    public static Executors inline() {
        return new Executors(Runnable::run, Runnable::run, Runnable::run);
    }

    /// Where views and searches read.
    public Executor reader() {
        return reader;
    }

    /// Where the ledger is written, one job after the other.
    public Executor writer() {
        return writer;
    }

    /// Where files are parsed and papers rendered.
    public Executor work() {
        return work;
    }

    /// `where`, once `pause` is over; at once without threads. What waits when the threads end is dropped.
    Executor after(Duration pause, Executor where) {
        return pause.isZero() || !(where instanceof ExecutorService) ? where
                : CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, where);
    }

    /// Drops what waits to be read or worked on, and waits until what was recorded is written.
    @Override
    public void close() {
        stop(reader);
        stop(work);
        if (writer instanceof ExecutorService service) {
            service.shutdown();
            await(service);
        }
    }

    private static void stop(Executor executor) {
        if (executor instanceof ExecutorService service) {
            service.shutdownNow();
        }
    }

    private static void await(ExecutorService service) {
        try {
            service.awaitTermination(WRITER_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ExecutorService pool(String name, int threads) {
        return java.util.concurrent.Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("rapporteur-" + name + "-", 1).factory());
    }
}
