package org.rapporteur.service.chronology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.suggest.Suggestion;
import org.rapporteur.intake.suggest.WatchTerms;
import org.rapporteur.intake.chronology.SheetReader;
import org.rapporteur.model.Article;
import org.rapporteur.model.Chronology;
import org.rapporteur.model.ChronologyEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Sheet;
import org.rapporteur.model.SheetColumns;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Issues;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Trackers;
import org.rapporteur.service.Done;
import org.rapporteur.service.OpenTracker;

/// Brings a desk's own chronology into the tracker: read first, looked through, then recorded in
/// one gesture, which one undo takes back.
///
/// All of it is one transaction, however long: half a chronology would be worse than none, and
/// readers see the file as it was meanwhile. Stopping on the way leaves the tracker as it was.
public final class ChronologyImport {
    /// What was recorded.
    ///
    /// @param article the document itself
    /// @param developments how many entries became developments
    /// @param references how many addresses became references
    /// @param already how many were recorded before, and were left alone
    public record Result(Id<Article> article, int developments, int references, int already) {}

    /// Is told how far the recording is, and may stop it.
    @FunctionalInterface
    public interface Watcher {
        /// `done` of `all` entries are composed. False stops, and nothing is recorded.
        boolean goOn(int done, int all);
    }

    private static final double NEAR_BEST = 0.5;
    private static final int MOST_ISSUES = 3;
    private static final int TITLE_LENGTH = 400;

    private final OpenTracker open;
    private final Intake intake;

    /// Imports into `open` what `intake` reads.
    public ChronologyImport(OpenTracker open, Intake intake) {
        this.open = open;
        this.intake = intake;
    }

    /// Reads a document with a line for each day. Records nothing.
    ///
    /// @throws UserProblem if it cannot be read
    public ChronologyReview read(Path document) {
        byte[] bytes = intake.bytes(document);
        String name = String.valueOf(document.getFileName());
        return review(name, bytes, intake.chronology(name, bytes));
    }

    /// Reads the cells of a sheet, so that its columns can be named.
    ///
    /// @throws UserProblem if it cannot be read
    public Sheet sheet(Path file) {
        return intake.sheet(file);
    }

    /// Reads a sheet by its columns. Records nothing.
    ///
    /// @throws UserProblem if they do not say where the date and the event are
    public ChronologyReview read(Path file, Sheet sheet, SheetColumns columns) {
        if (!columns.isUsable()) {
            throw new UserProblem("chronology.columns", file.getFileName());
        }
        return review(String.valueOf(file.getFileName()), intake.bytes(file), SheetReader.read(sheet, columns));
    }

    private ChronologyReview review(String name, byte[] bytes, Chronology chronology) {
        return open.read(sql -> {
            List<Stored<Issue>> issues = Records.heads(sql, Issues.KIND);
            var terms = new WatchTerms(issues, Trackers.only(sql).content().parties());
            var present = RecordedEntries.of(sql);
            var rows = new ArrayList<ChronologyRow>();
            for (ChronologyEntry entry : chronology.entries()) {
                rows.add(new ChronologyRow(entry, entry.date(), issues(entry, issues, terms),
                        present.holds(entry, chronology.text())));
            }
            return new ChronologyReview(name, bytes, chronology, rows);
        });
    }

    /// The issue that the sheet names, or else those whose watch terms the desk's own words have,
    /// or what they quote: the likeliest and those near it.
    private static List<Id<Issue>> issues(ChronologyEntry entry, List<Stored<Issue>> issues, WatchTerms terms) {
        String named = entry.issue();
        if (named != null) {
            List<Id<Issue>> found = issues.stream()
                    .filter(issue -> issue.content().name().equalsIgnoreCase(named)).map(Stored::id).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<Suggestion> own = terms.inPassage(named == null ? entry.text() : entry.text() + '\n' + named);
        List<Suggestion> likely = own.isEmpty() ? terms.inPassage(String.join("\n", entry.quoted())) : own;
        return likely.stream().filter(one -> one.score() >= NEAR_BEST * likely.getFirst().score())
                .limit(MOST_ISSUES).map(Suggestion::issue).toList();
    }

    /// Records `accepted` entries of `review`, and the document that they stand in. Those that
    /// are recorded by now are left alone; where all are, nothing is recorded.
    ///
    /// @throws UserProblem if one has no date or no issue
    /// @throws CancellationException if `watcher` stopped it
    public Done<Result> record(ChronologyReview review, List<ChronologyRow> accepted, Watcher watcher) {
        if (accepted.stream().anyMatch(row -> !row.isRecordable())) {
            throw new UserProblem("chronology.incomplete");
        }
        return Done.of(open.record("import chronology", gesture -> {
            var present = RecordedEntries.of(gesture.sql());
            List<ChronologyRow> fresh = accepted.stream()
                    .filter(row -> !present.holds(row.entry(), review.chronology().text())).toList();
            var recording = new ChronologyRecording(gesture, review, title(review));
            for (int i = 0; i < fresh.size(); i++) {
                if (!watcher.goOn(i, fresh.size())) {
                    throw new CancellationException("the officer stopped it");
                }
                recording.add(fresh.get(i));
            }
            return new Result(recording.article(), fresh.size(), recording.references(),
                    accepted.size() - fresh.size());
        }));
    }

    private static String title(ChronologyReview review) {
        @Nullable String named = review.chronology().title();
        String title = Stream.of(named == null ? "" : named, review.fileName())
                .filter(words -> !words.isBlank()).findFirst().orElseThrow();
        return title.length() > TITLE_LENGTH ? title.substring(0, TITLE_LENGTH) : title;
    }
}
