package org.rapporteur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Documents turned into articles: `intake.read(file)`.
///
/// Parsing happens in child processes, started when first needed and kept for the next document.
/// Safe for several threads: calls beyond [IntakeLimits#children] wait. Interrupting a caller
/// kills the work and leaves the call with a [CancellationException]. What cannot be read is
/// refused with a [UserProblem].
public final class Intake implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final IntakeLimits limits;
    private final BlockingDeque<ParserProcess> idle = new LinkedBlockingDeque<>();
    private final List<ParserProcess> children;
    private final ExecutorService pipes =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("intake-", 0).factory());

    /// An intake within the default limits.
    public Intake() {
        this(IntakeLimits.DEFAULT);
    }

    /// An intake within `limits`. Nothing is started yet.
    public Intake(IntakeLimits limits) {
        this.limits = limits;
        this.children = Stream.generate(() -> new ParserProcess(limits))
                .limit(limits.children())
                .toList();
        idle.addAll(children);
    }

    /// Reads a file.
    ///
    /// @throws UserProblem if it is missing, unreadable, too large, or not a document
    public ImportedArticle read(Path file) {
        String name = String.valueOf(file.getFileName());
        return read(new Source(name, null, bytes(file, name)));
    }

    /// Reads text from the clipboard.
    ///
    /// @throws UserProblem if there is none, or it cannot be read
    public ImportedArticle readText(String pasted) {
        refuseBlank(pasted);
        return read(new Source(null, null, pasted.getBytes(StandardCharsets.UTF_8)));
    }

    /// Reads a fragment or a page of HTML from the clipboard, found at `sourceUrl` where known.
    ///
    /// @throws UserProblem if there is none, or it cannot be read
    public ImportedArticle readHtml(String html, @Nullable String sourceUrl) {
        refuseBlank(html);
        // The byte order mark says that the bytes are UTF-8, whatever the page says of itself.
        String marked = "\uFEFF<!doctype html>" + html;
        Source source = new Source(null, sourceUrl, marked.getBytes(StandardCharsets.UTF_8));
        return toArticle(source, exchange(source), html.getBytes(StandardCharsets.UTF_8));
    }

    /// Kills the child processes. A call that is waiting for one fails.
    @Override
    public void close() {
        children.forEach(ParserProcess::kill);
        pipes.shutdownNow();
    }

    private static void refuseBlank(String pasted) {
        if (Whitespace.isBlank(pasted)) {
            throw new UserProblem("intake.empty-paste");
        }
    }

    private ImportedArticle read(Source source) {
        return toArticle(source, exchange(source), source.bytes());
    }

    private byte[] bytes(Path file, String name) {
        try {
            // Closing the live tracker would drop SQLite's locks on it: never open one here.
            if (file.toRealPath().toString().toLowerCase(Locale.ROOT).matches(".*\\.rapporteur(-wal|-shm)?")) {
                throw new UserProblem("intake.tracker", name);
            }
            if (Files.isDirectory(file)) {
                throw new UserProblem("intake.directory", name);
            }
            if (!Files.isRegularFile(file)) {
                throw new UserProblem("intake.not-a-file", name);
            }
            return bounded(file, name);
        } catch (NoSuchFileException missing) {
            throw UserProblem.because(missing, "intake.not-found", name);
        } catch (AccessDeniedException denied) {
            throw UserProblem.because(denied, "intake.denied", name);
        } catch (IOException broken) {
            throw UserProblem.because(broken, "intake.unreadable", name);
        }
    }

    private byte[] bounded(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) <= limits.maxBytes()) {
                byte[] bytes = in.readNBytes((int) limits.maxBytes() + 1);
                if (bytes.length <= limits.maxBytes()) {
                    return bytes;
                }
            }
            throw tooLarge(name);
        }
    }

    private UserProblem tooLarge(String name) {
        return new UserProblem("intake.too-large", name, Long.toString(limits.maxBytes() >> 20));
    }

    private ParserProcess.Reply exchange(Source source) {
        if (source.bytes().length > limits.maxBytes()) {
            throw tooLarge(source.label());
        }
        ParserProcess child = null;
        try {
            child = idle.takeFirst();
            return within(child, source);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CancellationException("reading was interrupted");
        } finally {
            if (child != null) {
                idle.addFirst(child);
            }
        }
    }

    private ParserProcess.Reply within(ParserProcess child, Source source) throws InterruptedException {
        Future<ParserProcess.Reply> reply = pipes.submit(() -> child.read(source));
        boolean done = false;
        try {
            var answer = reply.get(limits.perDocument().toMillis(), TimeUnit.MILLISECONDS);
            done = true;
            return answer;
        } catch (TimeoutException late) {
            throw new UserProblem(
                    "intake.time", source.label(), Long.toString(limits.perDocument().toSeconds()));
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

    /// The thread at the pipe must have let go of the child before another document may use it.
    private static void awaitEnd(Future<?> reply) throws InterruptedException {
        boolean interrupted = Thread.interrupted();
        try {
            reply.get(5, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException ended) {
            LOG.debug("The reading of a document was ended", ended);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static ImportedArticle toArticle(Source source, ParserProcess.Reply reply, byte[] original) {
        Answer.Refusal refusal = reply.answer().refusal();
        Answer.Reading reading = reply.answer().reading();
        if (refusal != null || reading == null) {
            throw refused(source, refusal);
        }
        return new ImportedArticle(
                source.name(),
                original,
                reading.title(),
                reading.published() == null
                        ? null
                        : new When(PartialDate.parse(reading.published()), reading.publishedWords()),
                reading.basis(),
                reading.publishedFrom(),
                reading.outlet(),
                reading.form(),
                reading.authors(),
                reading.url(),
                reading.language(),
                reply.text(),
                reading.warnings());
    }

    private static UserProblem refused(Source source, Answer.@Nullable Refusal refusal) {
        if (refusal == null) {
            return new UserProblem("intake.failed", source.label());
        }
        if (!refusal.detail().isEmpty()) {
            LOG.warn("A parser failed on a document: {}", refusal.detail());
        }
        return new UserProblem(refusal.key(), refusal.args().toArray());
    }
}
