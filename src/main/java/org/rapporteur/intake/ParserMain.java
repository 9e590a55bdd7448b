package org.rapporteur.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.rapporteur.intake.document.Source;

/// The child process: reads documents from its standard input until that ends, and answers each
/// on its standard output. Running out of memory ends the process; so does a document that
/// outlives its time, should the program that watches over it be gone.
final class ParserMain {
    private static final int HALTED = 4;

    private final Frames frames;
    private final long limitMillis;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

    private Future<?> halt = CompletableFuture.completedFuture(null);

    private ParserMain(Frames frames, long limitMillis) {
        this.frames = frames;
        this.limitMillis = limitMillis;
    }

    /// @param args the time for one document in milliseconds
    public static void main(String[] args) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
        System.setOut(System.err);
        var in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        new ParserMain(new Frames(in, out), Long.parseLong(args[0])).serve();
    }

    private void serve() throws IOException {
        try {
            while (true) {
                var request = frames.readHead(Frames.Request.class);
                var source = new Source(request.name(), request.url(), frames.readPayload(Integer.MAX_VALUE));
                new Delivery(frames, this::watch).deliver(request.task(), source);
                halt.cancel(false);
            }
        } catch (EOFException gone) {
            watch.shutdownNow();
        }
    }

    private void watch() {
        halt.cancel(false);
        halt = watch.schedule(() -> Runtime.getRuntime().halt(HALTED), limitMillis, TimeUnit.MILLISECONDS);
    }
}
