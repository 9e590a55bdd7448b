package org.rapporteur.service.articles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.Part;
import org.rapporteur.model.Digest;
import org.rapporteur.model.UserProblem;

/// Reads files, and packs what they hold, in the background while those before them are recorded, and
/// hands it over in the order of the files. So many files, of so many bytes, and a few parts of each are held
/// at most, so that a mailbox or an archive of any length fits.
final class ReadAhead implements AutoCloseable {
    /// What reading a file gave.
    sealed interface Step {
        /// A document that was parsed.
        record Parsed(Incoming document) implements Step {}

        /// A document that was refused.
        record Refused(Part.Refused part) implements Step {}

        /// A file whose bytes were here before; it was not parsed again.
        record Known(String name, Digest original) implements Step {}

        /// Reading failed for a reason that is not the file's.
        record Broke(Throwable why) implements Step {}

        /// Nothing more comes of this file.
        record End() implements Step {}
    }

    private static final int THREADS = 2;
    /// More than are recorded in one transaction, so that reading goes on meanwhile.
    private static final int FILES_AHEAD = 2 * Importing.TOGETHER;
    private static final long BYTES_AHEAD = 32 << 20;
    private static final int PARTS_AHEAD = 16;
    private static final long ASK_MILLIS = 100;

    /// A file that is being read.
    private record Ahead(BlockingQueue<Step> steps, long bytes) {}

    private final Intake intake;
    private final Predicate<Digest> known;
    private final Iterator<Path> files;
    private final Deque<Ahead> reading = new ArrayDeque<>();
    private final ExecutorService readers =
            Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().name("import-", 0).factory());

    /// Begins to read `files`; those whose bytes are `known` are not parsed.
    ReadAhead(Intake intake, List<Path> files, Predicate<Digest> known) {
        this.intake = intake;
        this.known = known;
        this.files = files.iterator();
        fill();
    }

    /// Hands over what the next file gives, as it comes. Asks `goOn` while it waits.
    ///
    /// @return whether the file was read to its end
    /// @throws IllegalStateException if reading it failed for a reason that is not the file's
    boolean next(BooleanSupplier goOn, Consumer<Step> to) {
        BlockingQueue<Step> steps = reading.removeFirst().steps();
        fill();
        try {
            while (goOn.getAsBoolean()) {
                Step step = steps.poll(ASK_MILLIS, TimeUnit.MILLISECONDS);
                if (step instanceof Step.End) {
                    return true;
                }
                if (step instanceof Step.Broke broke) {
                    throw new IllegalStateException(broke.why());
                }
                if (step != null) {
                    to.accept(step);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /// Stops reading; the documents at work are given up.
    @Override
    public void close() {
        readers.shutdownNow();
    }

    /// Begins to read what may be read ahead, and the next file however large it is.
    private void fill() {
        while (files.hasNext() && (reading.isEmpty() || reading.size() < FILES_AHEAD
                && reading.stream().mapToLong(Ahead::bytes).sum() < BYTES_AHEAD)) {
            Path file = files.next();
            var steps = new ArrayBlockingQueue<Step>(PARTS_AHEAD);
            reading.addLast(new Ahead(steps, size(file)));
            readers.execute(() -> read(file, steps));
        }
    }

    /// A file that can not be looked at is refused when it is read.
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException refused) {
            return 0;
        }
    }

    private void read(Path file, BlockingQueue<Step> steps) {
        String name = String.valueOf(file.getFileName());
        try {
            Intake.Document document = intake.open(file);
            Digest digest = document.digest();
            if (known.test(digest)) {
                put(steps, new Step.Known(name, digest));
            } else {
                document.read(part -> put(steps, step(part)));
            }
        } catch (UserProblem problem) {
            put(steps, new Step.Refused(new Part.Refused(name, null, problem)));
        } catch (CancellationException stopped) {
            return;
        } catch (RuntimeException | Error bug) {
            // Whoever waits for this file must not wait for ever.
            put(steps, new Step.Broke(bug));
            return;
        }
        put(steps, new Step.End());
    }

    private static Step step(Part part) {
        return switch (part) {
            case Part.Read read -> new Step.Parsed(Incoming.of(read));
            case Part.Refused refused -> new Step.Refused(refused);
        };
    }

    private static void put(BlockingQueue<Step> steps, Step step) {
        try {
            steps.put(step);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CancellationException("reading was interrupted");
        }
    }
}
