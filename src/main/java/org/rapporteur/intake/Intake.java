package org.rapporteur.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Source;
import org.rapporteur.intake.document.Whitespace;
import org.rapporteur.model.Chronology;
import org.rapporteur.model.Digest;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Sheet;
import org.rapporteur.model.TrackerName;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/// Documents turned into articles: `intake.read(file, part -> …)`.
///
/// One document may give several parts: a mail its text and its attachments, an archive its
/// members. They are handed over one by one, on the calling thread. What cannot be read is a part
/// too, with the [UserProblem] that says why.
///
/// Parsing happens in child processes, started when first needed and kept for the next document.
/// Safe for several threads: calls beyond [IntakeLimits#children] wait. Interrupting a caller
/// kills the work and leaves the call with a [CancellationException].
public final class Intake implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final IntakeLimits limits;
    private final ParserPool children;

    /// An intake within the default limits.
    public Intake() {
        this(IntakeLimits.DEFAULT);
    }

    /// An intake within `limits`. Nothing is started yet.
    public Intake(IntakeLimits limits) {
        this.limits = limits;
        this.children = new ParserPool(limits);
    }

    /// A file that was opened and is still to be parsed.
    public final class Document {
        private final Source source;

        private Document(Source source) {
            this.source = source;
        }

        /// What its bytes are, by which one that was imported before is known again.
        public Digest digest() {
            return Digest.of(source.bytes());
        }

        /// Parses it.
        public void read(Consumer<Part> to) {
            guarded(source.label(), to, () -> exchange(source, source.bytes(), to));
        }
    }

    /// Opens a file.
    ///
    /// @throws UserProblem if it is missing, unreadable, too large, or a tracker
    public Document open(Path file) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file, name);
        // Not before: looking at its notes opens a file, and a live tracker must not be opened.
        return new Document(new Source(name, DownloadOrigin.of(file), bytes));
    }

    /// Reads a file.
    public void read(Path file, Consumer<Part> to) {
        guarded(String.valueOf(file.getFileName()), to, () -> open(file).read(to));
    }

    /// Reads text from the clipboard: an article, or nothing but a web address, which becomes a
    /// reference.
    public void readText(String pasted, Consumer<Part> to) {
        guarded("", to, () -> {
            refuseBlank(pasted);
            if (PastedAddress.isOne(pasted)) {
                to.accept(PastedAddress.read(pasted));
                return;
            }
            var source = new Source(null, null, pasted.getBytes(StandardCharsets.UTF_8));
            exchange(source, source.bytes(), to);
        });
    }

    /// Reads a fragment or a page of HTML from the clipboard, found at `sourceUrl` where known.
    public void readHtml(String html, @Nullable String sourceUrl, Consumer<Part> to) {
        guarded("", to, () -> {
            refuseBlank(html);
            // The byte order mark says that the bytes are UTF-8, whatever the page says of itself.
            String marked = "\uFEFF<!doctype html>" + html;
            var source = new Source(null, sourceUrl, marked.getBytes(StandardCharsets.UTF_8));
            exchange(source, html.getBytes(StandardCharsets.UTF_8), to);
        });
    }

    /// Reads the chronology that a desk keeps in a document.
    ///
    /// @throws UserProblem if it cannot be read
    public Chronology chronology(Path file) {
        return chronology(source(file));
    }

    /// The same for bytes that were read before, of a file called `name`.
    ///
    /// @throws UserProblem if it cannot be read
    public Chronology chronology(String name, byte[] bytes) {
        return chronology(new Source(name, null, bytes));
    }

    private Chronology chronology(Source source) {
        return new JsonMapper().readValue(done(Task.CHRONOLOGY, source), Chronology.class);
    }

    /// Reads the cells of a spreadsheet.
    ///
    /// @throws UserProblem if it cannot be read
    public Sheet sheet(Path file) {
        return sheet(source(file));
    }

    /// The same for bytes that were read before, of a file called `name`.
    ///
    /// @throws UserProblem if it cannot be read
    public Sheet sheet(String name, byte[] bytes) {
        return sheet(new Source(name, null, bytes));
    }

    private Sheet sheet(Source source) {
        return new JsonMapper().readValue(done(Task.SHEET, source), Sheet.class);
    }

    /// The bytes of a file that is to be read in more than one way.
    ///
    /// @throws UserProblem if it is missing, unreadable or too large
    public byte[] bytes(Path file) {
        return source(file).bytes();
    }

    private Source source(Path file) {
        String name = String.valueOf(file.getFileName());
        return new Source(name, null, bytes(file, name));
    }

    private String done(Task task, Source source) {
        var replies = new ArrayList<ParserProcess.Reply>();
        // A refusal is thrown once all was said, or the child would have to be started again.
        children.read(task, source, replies::add);
        if (replies.getFirst().answer().refusal() instanceof Answer.Refusal refusal) {
            throw problem(refusal);
        }
        return replies.getFirst().text();
    }

    /// Kills the child processes. A call that is waiting for one fails.
    @Override
    public void close() {
        children.close();
    }

    private static void refuseBlank(String pasted) {
        if (Whitespace.isBlank(pasted)) {
            throw new UserProblem("intake.empty-paste");
        }
    }

    private static void guarded(String name, Consumer<Part> to, Runnable reading) {
        try {
            reading.run();
        } catch (UserProblem problem) {
            to.accept(new Part.Refused(name, null, problem));
        }
    }

    private byte[] bytes(Path file, String name) {
        try {
            // Closing the live tracker or its lock would drop the locks that we hold: never open one here.
            if (TrackerName.isTaken(file.toRealPath().toString())) {
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

    private void exchange(Source source, byte[] original, Consumer<Part> to) {
        if (source.bytes().length > limits.maxBytes()) {
            throw tooLarge(source.label());
        }
        children.read(Task.ARTICLES, source, reply -> to.accept(part(source, reply, original)));
    }

    private static Part part(Source source, ParserProcess.Reply reply, byte[] original) {
        Answer answer = reply.answer();
        Answer.Reading reading = answer.reading();
        if (reading != null) {
            // What has no bytes of its own was read from the document that was given.
            byte[] own = reply.original().length == 0 ? original : reply.original();
            ImportedArticle article = article(answer, reading, reply.text(), own);
            return new Part.Read(answer.name() == null ? article.title() : answer.name(), article);
        }
        return new Part.Refused(
                answer.name() == null ? source.label() : answer.name(),
                answer.within(),
                problem(Objects.requireNonNull(answer.refusal())));
    }

    private static UserProblem problem(Answer.Refusal refusal) {
        if (!refusal.detail().isEmpty()) {
            LOG.warn("A parser failed on a document: {}", refusal.detail());
        }
        return new UserProblem(refusal.key(), refusal.args().toArray());
    }

    private static ImportedArticle article(
            Answer answer, Answer.Reading reading, String text, byte[] original) {
        return new ImportedArticle(
                answer.name(),
                answer.within(),
                reading.reference() == null ? original : null,
                reading.title(),
                reading.published() == null
                        ? null
                        : new When(PartialDate.parse(reading.published()), reading.publishedWords()),
                reading.basis(),
                reading.outlet(),
                reading.form(),
                reading.speaker(),
                reading.party(),
                reading.authors(),
                reading.url(),
                reading.language(),
                reading.reference(),
                text,
                reading.found(),
                reading.warnings());
    }
}
