package org.rapporteur.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Development;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Readout;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.When;
import org.rapporteur.repository.Gesture;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Scales;
import org.rapporteur.service.BuiltInScales;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;

/// A tracker of the size that a desk has after years: the same every time, from one seed.
public final class BigTracker {
    private static final LocalDate START = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 2_500;
    private static final int BATCH = 500;

    private final Random random = new Random(7);
    private final int issues;
    private final int developments;
    private final int articles;

    /// A tracker of that many issues, developments and articles.
    public BigTracker(int issues, int developments, int articles) {
        this.issues = issues;
        this.developments = developments;
        this.articles = articles;
    }

    /// Makes it as `file`.
    public void make(Path file) {
        var tracker = Tracker.between("One", "Other", ZoneId.of("UTC"));
        try (var open = OpenTracker.create(file, tracker, "Bench", Clock.systemUTC(), Changes.immediate())) {
            var scale = open.record("scale", g -> g.add(BuiltInScales.all().getFirst())).result();
            RevisionId wording = open.read(sql -> Records.find(sql, Scales.KIND, scale)).orElseThrow().revision();
            List<Id<Issue>> made = batches(open, issues, (g, n) -> g.add(Issue.named("Issue " + n, scale, n)));
            List<Passage> passages = new ArrayList<>();
            batches(open, articles, (g, n) -> article(g, n, passages));
            batches(open, developments, (g, n) -> development(g, n, made, passages, wording));
            batches(open, issues * 3, (g, n) -> commitment(g, n, made, passages));
            batches(open, issues * 2, BigTracker::person);
            List<Id<Event>> events = batches(open, issues * 5, (g, n) -> event(g, n, made, passages));
            batches(open, issues * 4, (g, n) -> position(g, n, made, passages));
            batches(open, issues * 2, (g, n) -> link(g, n, made, events));
        }
    }

    private interface Maker<R> {
        R make(Gesture gesture, int n);
    }

    private static <R> List<R> batches(OpenTracker open, int count, Maker<R> maker) {
        var made = new ArrayList<R>();
        for (int from = 0; from < count; from += BATCH) {
            int first = from;
            open.record("batch", gesture -> {
                for (int n = first; n < Math.min(count, first + BATCH); n++) {
                    made.add(maker.make(gesture, n));
                }
                return made.size();
            });
        }
        return made;
    }

    private Id<Article> article(Gesture gesture, int n, List<Passage> passages) {
        String text = "The delegations of number " + n + " met again and spoke of what had been agreed before. "
                .repeat(1 + random.nextInt(60));
        Digest body = gesture.body(text);
        var article = gesture.add(new Article("Article " + n, ArticleForm.PRESS, null, null, null, List.of(),
                When.of(day()), DateBasis.TEXT, null, "en", "Unclassified",
                n % 50 == 0 ? ArticleState.INBOX : ArticleState.FILED, List.of(), null, null, body, null, null,
                List.of()));
        passages.add(Passage.of(article, body, text, 4, 40));
        return article;
    }

    private Id<Development> development(
            Gesture gesture, int n, List<Id<Issue>> issues, List<Passage> passages, RevisionId wording) {
        var citations = new ArrayList<Citation>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            Passage passage = passages.get(random.nextInt(passages.size()));
            citations.add(Citation.supports(passage.article(), gesture.add(passage)));
        }
        LevelChoice level = n % 10 == 0 ? new LevelChoice(wording, 1 + random.nextInt(5)) : null;
        return gesture.add(new Development("What happened, number " + n + ", in a sentence of usual length.",
                When.of(day()), null, List.of(new OnIssue(issues.get(random.nextInt(issues.size())), level)), null,
                "Unclassified", citations));
    }

    /// A promise with two ratings.
    private Id<Commitment> commitment(Gesture gesture, int n, List<Id<Issue>> issues, List<Passage> passages) {
        Passage passage = passages.get(random.nextInt(passages.size()));
        List<Citation> cited = List.of(Citation.supports(passage.article(), gesture.add(passage)));
        Id<Commitment> id = gesture.add(new Commitment("What was promised, number " + n + ", in a sentence.",
                List.of("Other"), When.of(day()), n % 3 == 0 ? null : When.of(day()),
                List.of(issues.get(random.nextInt(issues.size()))), null,
                List.of(new Commitment.Measure("One", "A step."), new Commitment.Measure("Other", "Another step.")),
                "Unclassified", cited));
        for (int i = 0; i < 2; i++) {
            gesture.add(new Rating(id, "", CommitmentState.values()[1 + random.nextInt(5)], When.of(day()), "Why.",
                    "Unclassified", cited));
        }
        return id;
    }

    /// Somebody whom one article names; every twentieth is named in all.
    private static Id<Person> person(Gesture gesture, int n) {
        return gesture.add(new Person("Number " + n, "", n % 20 == 0 ? List.of("The delegations") : List.of(), "Other",
                List.of(new Person.Post("Minister " + n, PartialDate.parse("2020-01"), null)), "", "Unclassified",
                List.of()));
    }

    /// A meeting or call, of every fifth of which one side's account is there.
    private Id<Event> event(Gesture gesture, int n, List<Id<Issue>> issues, List<Passage> passages) {
        Passage passage = passages.get(random.nextInt(passages.size()));
        Id<Passage> kept = gesture.add(passage);
        Id<Issue> issue = issues.get(random.nextInt(issues.size()));
        Id<Event> id = gesture.add(new Event("Meeting " + n, EventForm.values()[n % EventForm.values().length],
                When.of(day()), "", List.of(issue), List.of(), "Unclassified",
                List.of(Citation.supports(passage.article(), kept))));
        if (n % 5 == 0) {
            gesture.add(new Readout(id, passage.article(), "Other",
                    List.of(new Readout.Mention(issue, kept, "")), "Unclassified"));
        }
        return id;
    }

    private Id<Position> position(Gesture gesture, int n, List<Id<Issue>> issues, List<Passage> passages) {
        Passage passage = passages.get(random.nextInt(passages.size()));
        return gesture.add(new Position(issues.get(random.nextInt(issues.size())), n % 2 == 0 ? "One" : "Other",
                "What it says on it, number " + n + ".", When.of(day()), null, "Unclassified",
                List.of(Citation.supports(passage.article(), gesture.add(passage)))));
    }

    private Id<Link> link(Gesture gesture, int n, List<Id<Issue>> issues, List<Id<Event>> events) {
        return gesture.add(new Link(events.get(random.nextInt(events.size())),
                issues.get(random.nextInt(issues.size())), LinkForm.values()[n % LinkForm.values().length],
                When.of(day()), "How it shows.", "Unclassified", List.of()));
    }

    private String day() {
        return START.plusDays(random.nextInt(DAYS)).toString();
    }
}
