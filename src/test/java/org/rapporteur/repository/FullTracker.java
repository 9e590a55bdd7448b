package org.rapporteur.repository;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Apart;
import org.rapporteur.model.Article;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Dismissal;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Readout;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.model.Task;
import org.rapporteur.model.Tripwire;
import org.rapporteur.model.When;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Purging;
import org.rapporteur.service.articles.ArticleDesk;

/// A tracker with rows in every truth table, of two sessions, with a purge and a deletion.
final class FullTracker {
    private FullTracker() {}

    /// Makes it and leaves it open.
    static OpenTracker at(Path file) {
        try (OpenTracker open = Fixtures.tracker(file)) {
            var article = Fixtures.article(open, "Spilled", "Some secret words that nobody should have pasted here.");
            Fixtures.development(open, "Said", "2024-01-30", 2, article, "secret words");
            new Purging(open).purge(PurgeScope.of(article), "Spilled", (done, all) -> { });
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
        around(open, issue.id(), kept);
        var gone = Fixtures.development(open, "Gone", "2024-03", null, kept, "shared plan of work");
        open.undo(open.record("delete", gesture -> {
            gesture.delete(gone);
            return gone;
        }).change());
        return open;
    }

    /// One record of each kind that stands around developments.
    private static void around(OpenTracker open, Id<Issue> issue, Id<Article> article) {
        open.record("all kinds", gesture -> {
            var issues = List.of(issue);
            var day = When.of("2024-01-30");
            List<Citation> cited = List.of(Citation.supports(article, null));
            var scale = Records.heads(gesture.sql(), Scales.KIND).getFirst().revision();
            var person = gesture.add(new Person("Wang", "王", List.of("Wang X"), "China",
                    List.of(new Person.Post("Minister", PartialDate.parse("2022"), null)), "", "Unclassified", cited));
            var event = gesture.add(new Event(
                    "Talks", EventForm.MEETING, day, "Beijing", issues, List.of(person), "Unclassified", cited));
            gesture.add(new Readout(event, article, "China",
                    List.of(new Readout.Mention(issue, null, "")), "Unclassified"));
            var commitment = gesture.add(new Commitment("Meet again", List.of("China"), day, null, issues, event,
                    List.of(new Commitment.Measure("China", "A date")), "Unclassified", cited));
            gesture.add(new Rating(commitment, "", CommitmentState.KEPT, day, "", "Unclassified", cited));
            gesture.add(new Position(issue, "China", "No", day, person, "Unclassified", cited));
            gesture.add(new Link(event, issue, LinkForm.CAUSE, day, "", "Unclassified", cited));
            var wire = gesture.add(new Tripwire(issue, new LevelChoice(scale, 2), "A round is off", List.of("off"),
                    null, "Unclassified"));
            var launched = Records.heads(gesture.sql(), Developments.KIND).getLast().id();
            gesture.add(new Dismissal(wire, launched, "It was put off, not called off", "Unclassified"));
            gesture.add(new Flag(issue, Flag.Form.RISK, PartialDate.parse("2024-05"), "Ahead", "Unclassified"));
            gesture.add(new Caveat(article, null, Caveat.Form.CORRECTED, day, "Put right", "Unclassified", cited));
            gesture.add(new Task(Task.Form.ASK, "Ask", day, issues, event, false, "Unclassified"));
            return gesture.add(new Brief("Paper", "checklist", "", "", day, List.of("Ambassador"), "",
                    PartialDate.parse("2024-01-30"), "", issues,
                    List.of(new Brief.Statement("So", issue, Records.find(gesture.sql(), Issues.KIND, issue)
                            .orElseThrow().revision())),
                    gesture.original("frozen".getBytes(StandardCharsets.UTF_8)), null, null, "Unclassified"));
        });
    }
}
