package org.rapporteur.repository;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Apart;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.service.ArticleDesk;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;

/// A tracker with rows in every truth table, of two sessions, with a purge and a deletion.
final class FullTracker {
    private FullTracker() {}

    /// Makes it and leaves it open.
    static OpenTracker at(Path file) {
        try (OpenTracker open = Fixtures.tracker(file)) {
            var article = Fixtures.article(open, "Spilled", "Some secret words that nobody should have pasted here.");
            Fixtures.development(open, "Said", "2024-01-30", 2, article, "secret words");
            open.purge(article);
        }
        OpenTracker open = Fixtures.reopen(file);
        var kept = Fixtures.article(open, "Kept", Fixtures.TEXT);
        Fixtures.development(open, "Launched", "2024-01-30", 4, kept, "shared plan of work");
        var book = new IssueBook(open);
        var issue = book.issues().getFirst();
        Issue now = issue.content();
        book.revise(issue.id(), new Issue(now.name(), now.scale(), 0, false, now.terms(), "Curb",
                List.of(new TalkingPoint(TalkingPoint.Kind.MAKE, "Ask")), null, 90, 90));
        new ArticleDesk(open).file(List.of(kept), List.of(issue.id()));
        open.record("add outlet", gesture -> gesture.add(
                new Outlet("Associated Press", "AP", List.of("The AP"), List.of("apnews.com"), "B")));
        var like = Fixtures.article(open, "Like it", Fixtures.TEXT + " More.");
        open.record("hold apart", gesture -> gesture.add(new Apart(kept, like)));
        var gone = Fixtures.development(open, "Gone", "2024-03", null, kept, "shared plan of work");
        open.undo(open.record("delete", gesture -> {
            gesture.delete(gone);
            return gone;
        }).change());
        return open;
    }
}
