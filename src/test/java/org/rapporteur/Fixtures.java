package org.rapporteur;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Development;
import org.rapporteur.model.FoundIn;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.Warning;
import org.rapporteur.model.When;
import org.rapporteur.service.BuiltInScales;
import org.rapporteur.service.Changes;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.NewDevelopment;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.SourceRef;

/// Small trackers for tests: real files, a clock that stands still.
public final class Fixtures {
    /// When everything in a test is recorded.
    public static final Instant NOW = Instant.parse("2024-05-02T09:00:00Z");
    /// The clock of tests.
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    /// A text with two sentences that can be quoted.
    public static final String TEXT =
            "The two sides opened the working group in Beijing.\n\nA minister spoke of a shared plan of work.";

    private Fixtures() {}

    /// A new tracker United States – China with one issue, "Fentanyl precursors".
    public static OpenTracker tracker(Path file) {
        var open = OpenTracker.create(file, Tracker.between("United States", "China", ZoneId.of("America/New_York")),
                "Officer", CLOCK, Changes.immediate());
        issue(open, "Fentanyl precursors");
        return open;
    }

    /// The same file opened again.
    public static OpenTracker reopen(Path file) {
        return OpenTracker.open(file, "Officer", CLOCK, Changes.immediate());
    }

    /// One more issue, on a scale of its own.
    public static Id<Issue> issue(OpenTracker open, String name) {
        var book = new IssueBook(open);
        var scale = book.addScale(BuiltInScales.all().getFirst()).result();
        Issue issue = Issue.named(name, scale, 0);
        return book.add(new Issue(issue.name(), issue.scale(), 0, false, List.of("fentanyl", "芬太尼"), "", List.of(),
                null, 90, 90)).result();
    }

    /// The first issue.
    public static Id<Issue> firstIssue(OpenTracker open) {
        return new IssueBook(open).issues().getFirst().id();
    }

    /// An article with `text`, in the inbox.
    public static Id<Article> article(OpenTracker open, String title, String text) {
        return open.record("import article", gesture -> gesture.add(new Article(
                title, ArticleForm.PRESS, null, null, null, List.of("A. Writer"), When.of("2024-01-30"),
                DateBasis.TEXT, "https://example.org/" + title.hashCode(), "en", "Unclassified", ArticleState.INBOX,
                List.of(), title + ".txt", gesture.original((title + "\n" + text).getBytes(
                        StandardCharsets.UTF_8)), gesture.body(text), null, null,
                List.of(Warning.of("machine-altered", "overseas minister")),
                "mail.eml", List.of(new FoundIn(FoundIn.Field.TITLE, "og:title")), false))).result();
    }

    /// A development on the first issue that quotes `words` of `article`.
    public static Id<Development> development(
            OpenTracker open, String what, String when, @Nullable Integer level, Id<Article> article, String words) {
        return new DevelopmentLog(open).log(new NewDevelopment(what, When.of(when), null,
                List.of(new NewDevelopment.IssueLevel(firstIssue(open), level)), null, null,
                List.of(SourceRef.quote(article, words)))).result();
    }
}
