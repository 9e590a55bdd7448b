package org.rapporteur.intake;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The child processes, each lent to one document at a time and killed where it works on that for too long.
final class ParserPool implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ParserPool.class);

    private static final Duration ASK_AGAIN = Duration.ofMillis(50);

    private final IntakeLimits limits;
    private final List<ParserProcess> children;
    private final BlockingDeque<ParserProcess> idle = new LinkedBlockingDeque<>();
    private final ExecutorService pipes =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("intake-", 0).factory());

    ParserPool(IntakeLimits limits) {
        this.limits = limits;
        this.children = Stream.generate(() -> new ParserProcess(limits))
                .limit(limits.children())
                .toList();
        idle.addAll(children);
    }

    /// Has a child do `task` with `source` and hands every answer to `to`, on this thread.
    ///
    /// @throws UserProblem if the child ended over it or was killed for taking too long
    /// @throws CancellationException if the calling thread was interrupted
    void read(Task task, Source source, Consumer<ParserProcess.Reply> to) {
        ParserProcess child = null;
        boolean done = false;
        try {
            child = idle.takeFirst();
            child.begin();
            answers(child, task, source, to);
            done = true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CancellationException("reading was interrupted");
        } finally {
            if (child != null) {
                // What it has still to say about this document is no answer to the next one.
                if (!done) {
                    child.kill();
                }
                idle.addFirst(child);
            }
        }
    }

    @Override
    public void close() {
        children.forEach(ParserProcess::kill);
        pipes.shutdownNow();
    }

    private void answers(ParserProcess child, Task task, Source source, Consumer<ParserProcess.Reply> to)
            throws InterruptedException {
        var reply = within(child, source, () -> {
            child.ask(task, source);
            return child.next();
        });
        while (!reply.answer().isEnd()) {
            to.accept(reply);
            reply = within(child, source, child::next);
        }
    }

    private ParserProcess.Reply within(ParserProcess child, Source source, Supplier<ParserProcess.Reply> answer)
            throws InterruptedException {
        Future<ParserProcess.Reply> reply = pipes.submit(answer::get);
        boolean done = false;
        try {
            var there = patiently(reply, child, source);
            done = true;
            return there;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UserProblem problem) {
                throw problem;
            }
            throw new IllegalStateException(failed.getCause());
        } finally {
            if (!done) {
                child.kill();
                awaitEnd(reply);
            }
        }
    }

    /// Waits until the time is over, and on while the child has not had as much of a processor.
    private ParserProcess.Reply patiently(Future<ParserProcess.Reply> reply, ParserProcess child, Source source)
            throws InterruptedException, ExecutionException {
        Duration limit = limits.time(source.bytes().length);
        long end = System.nanoTime() + limits.patience(source.bytes().length).toNanos();
        Duration before = child.worked();
        Duration wait = limit;
        while (true) {
            try {
                return reply.get(wait.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                Duration after = child.worked();
                Duration work = after == null ? limit : after.minus(before == null ? Duration.ZERO : before);
                if (work.compareTo(limit) >= 0 || System.nanoTime() > end) {
                    throw new UserProblem("intake.time", source.label(), Long.toString(limit.toSeconds()));
                }
                wait = ASK_AGAIN;
            }
        }
    }

    /// The thread at the pipe must have let go of the child before another document may use it.
    private static void awaitEnd(Future<?> reply) throws InterruptedException {
        boolean interrupted = Thread.interrupted();
        try {
            reply.get(1, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException ended) {
            LOG.debug("The reading of a document was ended", ended);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
