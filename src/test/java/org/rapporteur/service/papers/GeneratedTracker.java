package org.rapporteur.service.papers;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Development;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.When;
import org.rapporteur.repository.Gesture;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Scales;
import org.rapporteur.service.BuiltInScales;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;

/// A tracker with records of every kind that papers tell, as large as is asked for; the same every time.
final class GeneratedTracker {
    static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final int BATCH = 500;

    private final Random random = new Random(11);
    private final List<Id<Issue>> issues = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Id<Person>> people = new ArrayList<>();
    private final OpenTracker open;

    private GeneratedTracker(OpenTracker open) {
        this.open = open;
    }

    /// Makes it as `file`, with a development an article.
    static void make(Path file, int issues, int articles) {
        var tracker = Tracker.between("One", "Other", ZoneOffset.UTC);
        try (var open = OpenTracker.create(file, tracker, "Test", Clock.systemUTC(), Changes.immediate())) {
            new GeneratedTracker(open).fill(issues, articles);
        }
    }

    private void fill(int manyIssues, int articles) {
        var scale = open.record("scale", g -> g.add(BuiltInScales.all().getFirst())).result();
        RevisionId wording = open.read(sql -> Records.find(sql, Scales.KIND, scale)).orElseThrow().revision();
        each(manyIssues, (g, n) -> issues.add(g.add(Issue.named("Issue " + n + " 议题", scale, n))));
        each(manyIssues, (g, n) -> people.add(g.add(new Person("Person " + n, "王小洪", List.of(), "Other",
                List.of(new Person.Post("Minister " + n, PartialDate.parse("2020-01"), null)), "", "Unclassified",
                List.of()))));
        each(articles, this::article);
        each(articles, (g, n) -> development(g, n, wording));
        each(manyIssues * 2, this::around);
    }

    private interface Maker {
        void make(Gesture gesture, int n);
    }

    private void each(int count, Maker maker) {
        for (int from = 0; from < count; from += BATCH) {
            int first = from;
            open.record("batch", gesture -> {
                IntConsumer one = n -> maker.make(gesture, n);
                IntStream.range(first, Math.min(count, first + BATCH)).forEach(one);
                return first;
            });
        }
    }

    private void article(Gesture gesture, int n) {
        String text = "The delegations of number " + n + " met again and spoke of what had been agreed. ";
        var article = gesture.add(new Article("Article " + n + " & <more>", ArticleForm.PRESS, null, null, null,
                List.of(), When.of(day()), DateBasis.TEXT, "https://example.org/a?b=" + n + "&c=d", "en",
                "Unclassified", ArticleState.FILED, List.of(), null, null, gesture.body(text), null, null, List.of()));
        passages.add(Passage.of(article, gesture.body(text), text, 4, 40));
    }

    private List<Citation> cited(Gesture gesture, int n) {
        Passage passage = passages.get(n % passages.size());
        return List.of(Citation.supports(passage.article(), gesture.add(passage)));
    }

    private void development(Gesture gesture, int n, RevisionId wording) {
        LevelChoice level = n % 10 == 0 ? new LevelChoice(wording, 1 + random.nextInt(5)) : null;
        gesture.add(new Development("Spokesman " + n + " said that what had been agreed would be kept", When.of(day()),
                null, List.of(new OnIssue(issues.get(n % issues.size()), level)), null, "Unclassified",
                cited(gesture, n)));
    }

    private void around(Gesture gesture, int n) {
        Id<Issue> issue = issues.get(n % issues.size());
        gesture.add(new Commitment("What was promised, number " + n, List.of("Other"), When.of(day()), null,
                List.of(issue), null, List.of(), "Unclassified", cited(gesture, n)));
        gesture.add(new Position(issue, "Other", "It stands by number " + n, When.of(day()),
                people.get(n % people.size()), "Unclassified", cited(gesture, n)));
        gesture.add(new Event("Talks " + n, EventForm.MEETING, When.of(DAY.plusDays(1 + n).toString()), "Vienna",
                List.of(issue), List.of(people.get(n % people.size())), "Unclassified", List.of()));
    }

    private String day() {
        return DAY.minusDays(random.nextInt(2_000)).toString();
    }
}
