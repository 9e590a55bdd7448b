package org.rapporteur.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.ImportedArticle;
import org.rapporteur.intake.Intake;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.Warning;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Gesture;
import org.rapporteur.db.Sql;
import org.rapporteur.repository.Ledger;
import org.rapporteur.repository.Trackers;

/// Brings documents into the inbox: read by the intake, then recorded one by one, so that
/// stopping on the way loses nothing of what is in.
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
        /// `done` of `all` documents are in; `next` is being read. False stops before it.
        boolean goOn(int done, int all, String next);
    }

    private final OpenTracker open;
    private final Intake intake;

    /// Imports into `open` what `intake` reads.
    public Importing(OpenTracker open, Intake intake) {
        this.open = open;
        this.intake = intake;
    }

    /// Imports files, and all files in folders; hidden ones are passed over. One that cannot be
    /// read does not stop the others.
    public List<Outcome> files(List<Path> paths, Watcher watcher) {
        List<Path> files = paths.stream().flatMap(Importing::within).toList();
        var outcomes = new ArrayList<Outcome>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (!watcher.goOn(outcomes.size(), files.size(), name)) {
                break;
            }
            try {
                outcomes.add(receive(name, intake.read(file)));
            } catch (UserProblem problem) {
                outcomes.add(new Outcome.Failed(name, problem));
            } catch (CancellationException stopped) {
                break;
            }
        }
        return outcomes;
    }

    /// Imports text from the clipboard.
    ///
    /// @throws UserProblem if there is no text in it
    public Outcome text(String pasted) {
        return receive("", intake.readText(pasted));
    }

    /// Imports HTML from the clipboard, copied from the page `sourceUrl` where that is known.
    ///
    /// @throws UserProblem if there is no text in it
    public Outcome html(String pasted, @Nullable String sourceUrl) {
        return receive("", intake.readHtml(pasted, sourceUrl));
    }

    private Outcome receive(String name, ImportedArticle read) {
        String shown = name.isEmpty() ? read.title() : name;
        var there = new AtomicReference<@Nullable Stored<Article>>();
        Ledger.Recorded<Id<Article>> recorded = open.record("import article", gesture -> {
            there.set(there(gesture.sql(), read).orElse(null));
            Stored<Article> before = there.get();
            return before == null ? gesture.add(article(gesture, read)) : before.id();
        });
        Stored<Article> before = there.get();
        return before == null
                ? new Outcome.Imported(shown, recorded.result(), recorded.change(), read.warnings())
                : new Outcome.Already(shown, before.id(), before.content().title());
    }

    /// Asked within the gesture, so that two imports at once do not both find nothing.
    private static Optional<Stored<Article>> there(Sql sql, ImportedArticle read) {
        return Articles.ofOriginal(sql, Digest.of(read.original()))
                .or(() -> Articles.ofBody(sql, Digest.of(read.text())));
    }

    private static Article article(Gesture gesture, ImportedArticle read) {
        return new Article(
                read.title(), read.form(), ArticleDesk.outlet(gesture, read.outlet(), read.url()), null, null,
                read.authors(), read.published(), read.basis(), read.url(), read.language(),
                Trackers.only(gesture.sql()).content().lowestMarking(), ArticleState.INBOX, List.of(),
                read.fileName(), gesture.original(read.original()), gesture.body(read.text()), null, null,
                read.warnings());
    }

    private static Stream<Path> within(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).filter(Importing::visible).sorted().toList().stream();
        } catch (IOException e) {
            throw UserProblem.because(e, "folderUnreadable", path.toString());
        }
    }

    private static boolean visible(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && !name.equals("thumbs.db") && !name.equals("desktop.ini");
    }
}
