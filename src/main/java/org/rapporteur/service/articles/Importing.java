package org.rapporteur.service.articles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.ImportedArticle;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.Part;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.Warning;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Gesture;
import org.rapporteur.db.Sql;
import org.rapporteur.repository.Ledger;
import org.rapporteur.repository.Packed;
import org.rapporteur.repository.Trackers;
import org.rapporteur.service.OpenTracker;

/// Brings documents into the inbox: read by the intake one by one, and recorded a few at a time.
/// Stopping on the way loses nothing of what was read.
public final class Importing {
    /// What became of one document.
    public sealed interface Outcome {
        /// The file's name, or what the paste was.
        String name();

        /// It is in the inbox.
        ///
        /// @param change the gesture, by which it can be undone
        record Imported(String name, Id<Article> article, UUID change, List<Warning> warnings) implements Outcome {
            public Imported {
                warnings = List.copyOf(warnings);
            }
        }

        /// The same bytes, or the same text, were here before; nothing was stored.
        record Already(String name, Id<Article> article, String title) implements Outcome {}

        /// It could not be read.
        record Failed(String name, UserProblem problem) implements Outcome {}
    }

    /// Is told how far an import is, and may stop it.
    @FunctionalInterface
    public interface Watcher {
        /// `done` of `all` documents are done; `next` is being read. False stops before it.
        boolean goOn(int done, int all, String next);
    }

    /// How many documents are recorded in one transaction, which then takes some 60 ms. Waiting for
    /// the disk costs more than recording a small one.
    static final int TOGETHER = 16;

    private final OpenTracker open;
    private final Intake intake;

    /// Imports into `open` what `intake` reads.
    public Importing(OpenTracker open, Intake intake) {
        this.open = open;
        this.intake = intake;
    }

    /// Imports files, and all files in folders; hidden ones are passed over. One that cannot be
    /// read does not stop the others. Each document is a gesture of its own. What was imported
    /// before is known by its bytes and not parsed again, so that an import that was stopped is
    /// taken up by giving the same files once more.
    public List<Outcome> files(List<Path> paths, Watcher watcher) {
        List<Path> files = Documents.of(paths);
        var outcomes = new ArrayList<Outcome>();
        var read = new ArrayList<Incoming>();
        try (var ahead = new ReadAhead(intake, files, this::isHere)) {
            for (int done = 0; done < files.size(); done++) {
                int at = done;
                String name = String.valueOf(files.get(done).getFileName());
                if (!ahead.next(() -> watcher.goOn(at, files.size(), name), step -> take(step, read, outcomes))) {
                    break;
                }
            }
        }
        record(read, outcomes);
        return outcomes;
    }

    private boolean isHere(Digest original) {
        return open.read(sql -> Articles.ofOriginal(sql, original)).isPresent();
    }

    private void take(ReadAhead.Step step, List<Incoming> read, List<Outcome> outcomes) {
        switch (step) {
            case ReadAhead.Step.Parsed parsed -> take(parsed.document(), read, outcomes);
            case ReadAhead.Step.Refused refused -> take(refused.part(), read, outcomes);
            case ReadAhead.Step.Known known -> {
                record(read, outcomes);
                open.read(sql -> Articles.ofOriginal(sql, known.original())).ifPresent(before -> outcomes.add(
                        new Outcome.Already(known.name(), before.id(), before.content().title())));
            }
            case ReadAhead.Step.Broke broke -> throw new IllegalStateException(broke.why());
            case ReadAhead.Step.End end -> { }
        }
    }

    private void take(Incoming document, List<Incoming> read, List<Outcome> outcomes) {
        read.add(document);
        if (read.size() >= TOGETHER) {
            record(read, outcomes);
        }
    }

    private void take(Part.Refused refused, List<Incoming> read, List<Outcome> outcomes) {
        record(read, outcomes);
        outcomes.add(new Outcome.Failed(refused.name(), refused.problem()));
    }

    /// Records what was read in one transaction; where one of them is refused, one by one.
    private void record(List<Incoming> read, List<Outcome> outcomes) {
        try {
            outcomes.addAll(receive(read));
        } catch (UserProblem refused) {
            read.forEach(one -> outcomes.add(alone(one)));
        }
        read.clear();
    }

    private Outcome alone(Incoming read) {
        try {
            return receive(List.of(read)).getFirst();
        } catch (UserProblem problem) {
            return new Outcome.Failed(read.name(), problem);
        }
    }

    /// Imports text from the clipboard.
    public List<Outcome> text(String pasted) {
        return paste(to -> intake.readText(pasted, to));
    }

    /// Imports HTML from the clipboard, copied from the page `sourceUrl` where that is known.
    public List<Outcome> html(String pasted, @Nullable String sourceUrl) {
        return paste(to -> intake.readHtml(pasted, sourceUrl, to));
    }

    private List<Outcome> paste(Consumer<Consumer<Part>> reading) {
        var outcomes = new ArrayList<Outcome>();
        var read = new ArrayList<Incoming>();
        reading.accept(part -> {
            switch (part) {
                case Part.Read one -> take(Incoming.of(one), read, outcomes);
                case Part.Refused refused -> take(refused, read, outcomes);
            }
        });
        record(read, outcomes);
        return outcomes;
    }

    private List<Outcome> receive(List<Incoming> read) {
        var there = new HashMap<Integer, Stored<Article>>();
        List<Function<Gesture, Id<Article>>> works = IntStream.range(0, read.size())
                .<Function<Gesture, Id<Article>>>mapToObj(n -> gesture -> add(gesture, read.get(n), n, there))
                .toList();
        List<Ledger.Recorded<Id<Article>>> recorded = open.recordAll("import article", works);
        return IntStream.range(0, read.size())
                .mapToObj(n -> outcome(read.get(n), recorded.get(n), there.get(n))).toList();
    }

    private static Id<Article> add(Gesture gesture, Incoming read, int n, Map<Integer, Stored<Article>> there) {
        there.remove(n);
        there(gesture.sql(), read).ifPresent(before -> there.put(n, before));
        Stored<Article> before = there.get(n);
        return before == null ? gesture.add(article(gesture, read)) : before.id();
    }

    private static Outcome outcome(
            Incoming read, Ledger.Recorded<Id<Article>> recorded, @Nullable Stored<Article> before) {
        return before == null
                ? new Outcome.Imported(read.name(), recorded.result(), recorded.change(), read.article().warnings())
                : new Outcome.Already(read.name(), before.id(), before.content().title());
    }

    /// Asked within the gesture, so that two imports at once do not both find nothing.
    private static Optional<Stored<Article>> there(Sql sql, Incoming document) {
        ImportedArticle read = document.article();
        if (document.original() == null) {
            return reference(sql, read);
        }
        Digest original = document.original().digest();
        List<Stored<Article>> alike = Articles.ofBody(sql, document.body().packed().digest());
        Optional<Stored<Article>> same = read.isEntry()
                ? alike.stream().filter(before -> original.equals(before.content().original())).findFirst()
                : Articles.ofOriginal(sql, original);
        return same.or(() -> alike.stream().filter(before -> !tellsOther(read, before.content())).findFirst());
    }

    private static Optional<Stored<Article>> reference(Sql sql, ImportedArticle read) {
        String url = read.url();
        return url != null
                ? Articles.ofUrl(sql, url)
                : Articles.ofReference(sql, String.valueOf(read.reference())).stream()
                        .filter(before -> !tellsOther(read, before.content())).findFirst();
    }

    /// Whether the same text comes under another headline, from another place or of another day: a
    /// copy that says something of its own, or the same form of words used again. It is kept, and
    /// grouped with the first.
    private static boolean tellsOther(ImportedArticle read, Article before) {
        boolean otherDay = read.published() != null && before.published() != null
                && !read.published().date().equals(before.published().date());
        boolean otherPlace = read.url() != null && before.url() != null && !read.url().equals(before.url());
        return otherDay || otherPlace || !read.title().equalsIgnoreCase(before.title());
    }

    private static Article article(Gesture gesture, Incoming document) {
        ImportedArticle read = document.article();
        Packed original = document.original();
        Tracker tracker = Trackers.only(gesture.sql()).content();
        return new Article(
                read.title(), read.form(), ArticleDesk.outlet(gesture, read.outlet(), read.url()), read.speaker(),
                read.party(), read.authors(), read.published(), read.basis(), read.url(), read.language(),
                MarkingLines.of(read.text(), tracker).orElse(tracker.lowestMarking()), ArticleState.INBOX, List.of(),
                read.fileName(), original == null ? null : gesture.original(original),
                read.reference() == null ? gesture.body(document.body()) : null, null, read.reference(),
                read.warnings(), read.within(), read.found(), false);
    }
}
