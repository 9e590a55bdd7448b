package org.rapporteur.service.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.rapporteur.intake.suggest.Suggestions;
import org.rapporteur.model.Issue;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Stored;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Issues;
import org.rapporteur.repository.Records;
import org.rapporteur.service.OpenTracker;

/// What articles offer to who reads them for a tracker: the reader of [Suggestions] made for its
/// issues that are not put away, its parties and the people whose words it holds. Kept for as
/// long as these stay as they are; safe on any thread.
public final class Suggesting {
    private record Made(List<RevisionId> from, List<String> people, Suggestions.Reader reader) {}

    private final OpenTracker open;
    private final AtomicReference<Made> last = new AtomicReference<>();

    /// For `open`.
    public Suggesting(OpenTracker open) {
        this.open = open;
    }

    /// The reader for the tracker as it is now.
    public Suggestions.Reader reader() {
        var tracker = open.tracker();
        List<Stored<Issue>> issues = open.read(sql -> Records.heads(sql, Issues.KIND)).stream()
                .filter(issue -> !issue.content().archived()).toList();
        List<String> people = open.read(Articles::speakers);
        var from = new ArrayList<>(issues.stream().map(Stored::revision).toList());
        from.add(tracker.revision());
        Made made = last.get();
        if (made == null || !made.from().equals(from) || !made.people().equals(people)) {
            made = new Made(from, people, new Suggestions.Reader(issues, tracker.content().parties(), people));
            last.set(made);
        }
        return Objects.requireNonNull(made).reader();
    }
}
