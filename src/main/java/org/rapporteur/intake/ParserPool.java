package org.rapporteur.intake;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// The child processes, each lent to one document at a time and killed where it works on that for too long.
/// One that was killed is never lent again: the thread that still waits for its answer can touch nothing
/// that another document uses.
final class ParserPool implements AutoCloseable {
    private static final Duration ASK_AGAIN = Duration.ofMillis(50);

    private final IntakeLimits limits;
    private final Set<ParserProcess> children = ConcurrentHashMap.newKeySet();
    private final BlockingDeque<ParserProcess> idle = new LinkedBlockingDeque<>();
    private final ExecutorService pipes =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("intake-", 0).factory());

    ParserPool(IntakeLimits limits) {
        this.limits = limits;
        for (int n = 0; n < limits.children(); n++) {
            lend(new ParserProcess(limits));
        }
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
            answers(child, task, source, to);
            done = true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CancellationException("reading was interrupted");
        } finally {
            if (child != null) {
                // What it has still to say about this document is no answer to the next one.
                if (done) {
                    idle.addFirst(child);
                } else {
                    replace(child);
                }
            }
        }
    }

    /// First nobody may ask any more, so that no child is started behind the back of this.
    @Override
    public void close() {
        pipes.shutdownNow();
        children.forEach(ParserProcess::kill);
    }

    private void lend(ParserProcess child) {
        children.add(child);
        idle.addFirst(child);
    }

    private void replace(ParserProcess child) {
        child.kill();
        children.remove(child);
        lend(new ParserProcess(limits));
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
        try {
            return patiently(reply, child, source);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UserProblem problem) {
                throw problem;
            }
            throw new IllegalStateException(failed.getCause());
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
}
