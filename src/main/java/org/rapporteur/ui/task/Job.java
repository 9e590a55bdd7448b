package org.rapporteur.ui.task;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.UserProblem;

/// One piece of work on its way through [Background]: say what follows, then [#start].
///
/// Everything that is said to follow happens on the JavaFX thread. After [#cancel] nothing
/// follows any more but that `busy` ends.
public final class Job<T> {
    /// Work that can say how far it is.
    @FunctionalInterface
    public interface Work<T> {
        /// Does it; any exception is a failure of the job.
        T run(Progress progress) throws Exception;
    }

    private final Background background;
    private final Executor where;
    private final Work<T> work;
    private BooleanProperty busy = new SimpleBooleanProperty();
    private boolean awaited;
    private Arrivals.@Nullable Gathering waiting;
    private @Nullable String key;
    private Duration pause = Duration.ZERO;
    private Consumer<? super T> then = result -> {};
    private @Nullable Consumer<UserProblem> onProblem;
    private @Nullable Consumer<Throwable> onFailure;
    private BiConsumer<Double, String> onProgress = (fraction, doing) -> {};
    private final Progress progress;

    Job(Background background, Executor where, Work<T> work) {
        this.background = background;
        this.where = where;
        this.work = work;
        this.progress = new Progress((fraction, doing) -> background.home(() -> onProgress.accept(fraction, doing)));
    }

    /// Has who gathers what a screen shows wait for it.
    Job<T> awaited() {
        awaited = true;
        return this;
    }

    /// Sets `property` while the work runs.
    public Job<T> busy(BooleanProperty property) {
        busy = property;
        return this;
    }

    /// Cancels an earlier job of the same `name` that is still under way.
    public Job<T> latest(String name) {
        key = name;
        return this;
    }

    /// Waits this long before it begins, unless everything is done at once.
    public Job<T> after(Duration time) {
        pause = time;
        return this;
    }

    /// Takes the result.
    public Job<T> then(Consumer<? super T> consumer) {
        then = consumer;
        return this;
    }

    /// Takes an expected problem, to show it in place; other failures are still reported.
    public Job<T> recover(Consumer<UserProblem> consumer) {
        onProblem = consumer;
        return this;
    }

    /// Takes every failure that [#recover] does not.
    public Job<T> recoverAll(Consumer<Throwable> consumer) {
        onFailure = consumer;
        return this;
    }

    /// Takes the fraction done, 0 to 1 or negative where unknown, and what is being done.
    public Job<T> progress(BiConsumer<Double, String> consumer) {
        onProgress = consumer;
        return this;
    }

    /// Starts it; call on the JavaFX thread.
    public Job<T> start() {
        if (key != null) {
            background.overtake(key, this);
        }
        busy.set(true);
        waiting = awaited ? background.expect() : null;
        background.run(where, pause, this::run);
        return this;
    }

    /// Says that the result is no longer wanted. Work not yet begun does not begin.
    public void cancel() {
        progress.cancel();
    }

    private void run() {
        try {
            progress.check();
            T result = work.run(progress);
            arrive(() -> then.accept(result));
        } catch (CancellationException e) {
            arrive(() -> {});
        } catch (Exception | Error e) {
            arrive(() -> fail(e));
        }
    }

    private void arrive(Runnable follow) {
        background.home(() -> {
            if (key == null || background.endsLatest(key, this)) {
                busy.set(false);
            }
            if (!progress.isCancelled()) {
                follow.run();
            }
            if (waiting != null) {
                waiting.arrived();
            }
        });
    }

    private void fail(Throwable failure) {
        if (failure instanceof UserProblem problem && onProblem != null) {
            onProblem.accept(problem);
        } else if (onFailure != null) {
            onFailure.accept(failure);
        } else {
            background.report(failure);
        }
    }
}
