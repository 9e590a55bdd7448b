package org.rapporteur.app;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets the program end in order where the system asks it to, as at the end of a session (SIGTERM), or the
/// terminal that it was started from (SIGINT).
///
/// A shutdown hook of Java comes too late: JavaFX has one that takes the drawing away, and its thread may never
/// come to anything else again. Java has no other way to hear of a signal than a class that the compiler does not
/// let pass without a warning; it is asked for by name.
final class SystemEnd implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SystemEnd.class);
    private static final List<String> SIGNALS = List.of("TERM", "INT");
    /// Systems wait longer before they kill; a program that hangs must not keep them.
    private static final long PATIENCE_SECONDS = 5;
    /// What a program gives back that a signal has ended.
    private static final int TERMINATED = 143;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Map<String, Object> before = new HashMap<>();
    private @Nullable Thread early;

    /// Has `end` run where the system ends the program before [#asks] was called: costs nothing, unlike that. The
    /// drawing goes at the same moment, so it must do without the window, of which nothing has to be kept yet.
    synchronized void asksEarly(Runnable end) {
        early = Thread.ofPlatform().name("rapporteur-end").unstarted(end);
        Runtime.getRuntime().addShutdownHook(early);
    }

    private void forgetEarly() {
        try {
            if (early != null) {
                Runtime.getRuntime().removeShutdownHook(early);
                early = null;
            }
        } catch (IllegalStateException ending) {
            LOG.info("ended while it started");
        }
    }

    /// Has `end` run when the system asks, on a thread of its own; ends the program where this is not closed
    /// soon afterwards. Takes some milliseconds.
    synchronized void asks(Runnable end) {
        try {
            Object handler = Proxy.newProxyInstance(SystemEnd.class.getClassLoader(),
                    new Class<?>[] {Class.forName("sun.misc.SignalHandler")}, (proxy, method, told) -> {
                        if (method.getDeclaringClass() == Object.class) {
                            return method.invoke(end, told);
                        }
                        end(end);
                        return null;
                    });
            for (String signal : SIGNALS) {
                before.put(signal, handle(signal, handler));
            }
            forgetEarly();
        } catch (ReflectiveOperationException e) {
            LOG.warn("signals are not heard: {}", e.getClass().getName());
        }
    }

    private void end(Runnable end) throws InterruptedException {
        end.run();
        if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            System.exit(TERMINATED);
        }
    }

    /// Has `handler` told of `signal`, and gives back who was before.
    private static @Nullable Object handle(String signal, @Nullable Object handler)
            throws ReflectiveOperationException {
        Class<?> type = Class.forName("sun.misc.Signal");
        return type.getMethod("handle", type, Class.forName("sun.misc.SignalHandler"))
                .invoke(null, type.getConstructor(String.class).newInstance(signal), handler);
    }

    /// Says that everything is closed; the system ends the program again as it always does.
    @Override
    public synchronized void close() {
        ended.countDown();
        forgetEarly();
        before.forEach((signal, handler) -> {
            try {
                handle(signal, handler);
            } catch (ReflectiveOperationException e) {
                LOG.warn("{} is still heard: {}", signal, e.getClass().getName());
            }
        });
    }
}
