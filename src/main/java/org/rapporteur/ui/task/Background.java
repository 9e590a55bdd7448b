package org.rapporteur.ui.task;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Runs work away from the JavaFX thread and brings its result back to it.
///
/// ```java
/// background.call(() -> issues.historyOf(issue, at))
///     .busy(loading)
///     .latest("history")
///     .then(changes::setAll)
///     .start();
/// ```
/// One object serves the window. What no `recover` takes goes to the [ErrorReporter].
public final class Background {
    /// Too short to be seen as waiting.
    private static final Duration MOMENT = Duration.ofMillis(50);

    private final Executors executors;
    private final Arrivals arrivals;
    private final BooleanSupplier wanted;
    private final ErrorReporter errors;
    private final Map<String, Job<?>> latest = new ConcurrentHashMap<>();

    /// @param executors where work runs
    /// @param home where results arrive: `Platform::runLater`
    /// @param errors takes what no job recovers from
    public Background(Executors executors, Executor home, ErrorReporter errors) {
        this(executors, new Arrivals(home), () -> true, errors);
    }

    private Background(Executors executors, Arrivals arrivals, BooleanSupplier wanted, ErrorReporter errors) {
        this.executors = executors;
        this.arrivals = arrivals;
        this.wanted = wanted;
        this.errors = errors;
    }

    /// The background of a window: results arrive on the JavaFX thread.
    public static Background onScreen(Executors executors, ErrorReporter errors) {
        return new Background(executors, Platform::runLater, errors);
    }

    /// Runs everything at once on the calling thread, for tests of view-models. What no job
    /// recovers from is thrown.
    public static Background inline() {
        return new Background(Executors.inline(), Runnable::run, ErrorReporter.throwing());
    }

    /// The same threads for a part of the window that may go before its work ends: nothing arrives
    /// any more, results and failures alike, once `condition` says no.
    public Background whileTrue(BooleanSupplier condition) {
        return new Background(
                executors, arrivals, () -> wanted.getAsBoolean() && condition.getAsBoolean(), errors);
    }

    /// A job that reads for a view; readers run beside a writer.
    public <T> Job<T> call(Callable<T> work) {
        return new Job<>(this, executors.reader(), progress -> work.call()).awaited();
    }

    /// A job that records; these run one after the other.
    public <T> Job<T> write(Callable<T> work) {
        return new Job<>(this, executors.writer(), progress -> work.call());
    }

    /// A long job that tells how far it is: parsing, rendering, importing.
    public <T> Job<T> work(Job.Work<T> work) {
        return new Job<>(this, executors.work(), work);
    }

    /// Runs `action` where results arrive, from any thread; for services that announce changes.
    public void home(Runnable action) {
        arrivals.execute(() -> {
            if (wanted.getAsBoolean()) {
                action.run();
            }
        });
    }

    /// Runs `action`, which shows something, and waits a moment for what it reads for that: what is
    /// at hand arrives before this returns, so that it is laid out and drawn once and whole, rather
    /// than first as loading. Call on the JavaFX thread.
    public void together(Runnable action) {
        arrivals.gather(action, MOMENT);
    }

    Arrivals.@Nullable Gathering expect() {
        return arrivals.expect();
    }

    void run(Executor where, Duration pause, Runnable action) {
        executors.after(pause, where).execute(action);
    }

    void report(Throwable failure) {
        errors.report(failure);
    }

    void overtake(String key, Job<?> job) {
        Job<?> older = latest.put(key, job);
        if (older != null) {
            older.cancel();
        }
    }

    /// Whether no later job took the place of `job`; forgets it, because it has ended.
    boolean endsLatest(String key, Job<?> job) {
        return latest.remove(key, job);
    }
}
