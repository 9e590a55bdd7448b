package org.rapporteur.ui.gallery;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.rapporteur.ui.Theme;

/// The JavaFX toolkit of the test run, started once.
public final class Toolkit {
    private static final long SECONDS = 60;

    private final Theme theme;

    /// Apart, so that the JavaFX thread can run this class while the one object is being made.
    private static final class Holder {
        static final Toolkit ONLY = new Toolkit();
    }

    private Toolkit() {
        var started = new CompletableFuture<Void>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException alreadyRunning) {
            started.complete(null);
        }
        Platform.setImplicitExit(false);
        await(started);
        theme = call(Theme::new);
    }

    /// The theme of the test run; use it on the JavaFX thread only.
    public static Theme theme() {
        return Holder.ONLY.theme;
    }

    /// Does `work` on the JavaFX thread and waits for its result.
    public static <T> T onFx(Callable<T> work) {
        return Holder.ONLY.call(work);
    }

    /// Does `work` on the JavaFX thread and waits for it.
    public static void runOnFx(Runnable work) {
        Holder.ONLY.call(() -> {
            work.run();
            return true;
        });
    }

    private <T> T call(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        return await(done);
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
