package org.rapporteur.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Content;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Development;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Level;
import org.rapporteur.model.LevelChange;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Passage;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Source;
import org.rapporteur.model.Status;
import org.rapporteur.model.Stored;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.When;

/// A desk's tracker built by hand, for papers.
final class Desk {
    static final Messages MESSAGES = new Messages(Locale.UK);
    static final LocalDate DAY = LocalDate.of(2024, 4, 26);
    static final Instant MADE = Instant.parse("2024-04-26T09:41:00Z");
    static final String FREE = "Unclassified";
    static final String SENSITIVE = "Sensitive But Unclassified";
    static final String LONG_URL = "https://www.example.gov/briefing-room/statements-releases/2024/01/30/"
            + "readout-of-the-launch-of-the-counternarcotics-working-group?utm_source=desk&lang=en&ref="
            + "0123456789".repeat(8);
    static final List<String> FRICTION = List.of("Crisis", "Acute", "Tense", "Managed", "Calm");
    static final List<String> COOPERATION = List.of("Suspended", "Exploratory", "Agreed", "Implementing", "Delivering");
    static final List<String> CHANNEL = List.of("Cut", "Agreed in principle", "Resumed", "Regular", "Assured");

    private static long ids;

    private Desk() {}

    static <T extends Content> Stored<T> stored(T content) {
        ids++;
        return new Stored<>(
                new Id<>(new UUID(0x7000L, ids)), new RevisionId(new UUID(0x7001L, ids)),
                Instant.parse("2024-04-01T08:00:00Z").plusSeconds(ids), "A. Officer", content);
    }

    static Stored<Article> article(String title, ArticleForm form, @Nullable String published, String marking) {
        return stored(new Article(
                title, form, null, null, null, List.of(), published == null ? null : When.of(published),
                published == null ? DateBasis.NOT_STATED : DateBasis.TEXT, address(title), "en", marking,
                ArticleState.FILED, List.of(), null, null, Digest.of(title), null, null, List.of()));
    }

    private static String address(String title) {
        return title.startsWith("Launch") ? LONG_URL : "https://www.example.org/" + title.replaceAll("\\W+", "-");
    }

    static Source source(String outlet, Stored<Article> article, String quote, Citation.Role role) {
        Passage passage = Passage.of(article.id(), Digest.of(quote), quote, 0, quote.length());
        Id<Passage> id = stored(passage).id();
        return new Source(
                new Citation(article.id(), id, role, null), article, Outlet.named(outlet), passage, article.id());
    }

    static Source source(String outlet, ArticleForm form, String title, String published, String quote) {
        return source(outlet, article(title, form, published, FREE), quote, Citation.Role.SUPPORTS);
    }

    static DevelopmentEntry entry(String what, When happened, Source... sources) {
        return entry(what, happened, null, FREE, null, sources);
    }

    static DevelopmentEntry entry(
            String what, When happened, @Nullable LevelChange change, String marking,
            @Nullable Assessment assessment, Source... sources) {
        List<Citation> citations = List.of(sources).stream().map(Source::citation).toList();
        List<OnIssue> on = List.of();
        return new DevelopmentEntry(
                stored(new Development(what, happened, null, on, assessment, marking, citations)),
                List.of(sources), change, false);
    }

    /// The same entry, of which only the earliest day is past.
    static DevelopmentEntry possibly(DevelopmentEntry entry) {
        return new DevelopmentEntry(entry.development(), entry.sources(), entry.change(), true);
    }

    static PaperTemplate checklist() {
        return new TemplateReader(MESSAGES).shipped().getFirst();
    }

    static LevelChange change(List<String> scale, int from, int to) {
        return new LevelChange(from, from == 0 ? "Not assessed" : scale.get(from - 1), to, scale.get(to - 1));
    }

    /// An issue whose status is the newest change of `history`, newest first.
    static IssueSnapshot issue(
            String name, List<String> scale, Direction trend, List<TalkingPoint> points, DevelopmentEntry... history) {
        Issue bare = Issue.named(name, new Id<>(new UUID(1, 1)), 0);
        Issue issue = new Issue(
                name, bare.scale(), 0, false, List.of(), "", points, null, Issue.DEFAULT_DAYS, Issue.DEFAULT_DAYS);
        var levels = scale.stream().map(word -> new Level(word, "")).toList();
        Status status = List.of(history).stream()
                .filter(e -> e.change() != null && !e.possibly())
                .findFirst()
                .map(e -> status(e, trend, possible(history)))
                .orElse(new Status(0, null, null, Direction.STEADY, null, null, null, 0, 0, "", null, false));
        return new IssueSnapshot(stored(issue), stored(new Scale("Scale", levels)), status, List.of(history));
    }

    private static @Nullable LevelChange possible(DevelopmentEntry... history) {
        return List.of(history).stream()
                .filter(e -> e.possibly() && e.change() != null)
                .findFirst()
                .map(DevelopmentEntry::change)
                .orElse(null);
    }

    private static Status status(DevelopmentEntry start, Direction trend, @Nullable LevelChange possible) {
        LevelChange change = start.change();
        return new Status(
                change.to(), change.toName(), start.happened(), trend, start.happened(),
                possible == null ? null : possible.to(), possible == null ? null : possible.toName(), 1, 1,
                start.what(), start.happened(), false);
    }

    static TalkingPoint point(TalkingPoint.Kind kind, String text) {
        return new TalkingPoint(kind, text);
    }

    static TrackerSnapshot snapshot(IssueSnapshot... issues) {
        var tracker = Tracker.between("United States", "China", ZoneOffset.UTC);
        return new TrackerSnapshot(stored(tracker), AsOf.of(DAY), List.of(issues));
    }

    static BriefRequest request(TrackerSnapshot snapshot) {
        return request(snapshot, SENSITIVE, true);
    }

    static BriefRequest request(TrackerSnapshot snapshot, String ceiling, boolean sourced) {
        return new BriefRequest(
                checklist(), "the Ambassador",
                Map.of(Part.PURPOSE, "Reaffirm the channels reopened at Woodside; press on support for Russia.",
                        Part.BOTTOM_LINE, "The channels hold. Chinese support for Russia’s arms industry is now the "
                                + "issue most likely to set the relationship back."),
                snapshot.issues().stream().map(issue -> issue.issue().id()).toList(), null, "29 April 2024",
                ceiling, sourced, List.of(), "A. Officer", MADE);
    }

    static Paper paper() {
        TrackerSnapshot desk = typical();
        return new Composer(MESSAGES).compose(Material.of(desk), request(desk));
    }

    /// The desk of every day: four issues, one of them with Chinese names and awkward signs.
    static TrackerSnapshot typical() {
        return snapshot(DeskIssues.russia(), DeskIssues.fentanyl(), DeskIssues.channels(), DeskIssues.taiwan());
    }

    /// `issues` issues with `each` developments of one source each.
    static TrackerSnapshot large(int issues, int each) {
        List<IssueSnapshot> all = new ArrayList<>();
        for (int i = 0; i < issues; i++) {
            var history = new DevelopmentEntry[each];
            for (int j = 0; j < each; j++) {
                LocalDate day = DAY.minusDays(j);
                history[j] = entry(
                        "Delegation " + j + " of issue " + i + " met its counterpart", When.of(day.toString()),
                        j == each - 1 ? change(FRICTION, 3, 2) : null, FREE, null,
                        source("Outlet " + i, ArticleForm.PRESS, "Title " + i + " " + j, day.toString(),
                                "“We met,” said the spokesman of meeting " + j + "; 王小洪 spoke of issue " + i + "."));
            }
            all.add(issue("Issue " + i, FRICTION, Direction.WORSE, List.of(), history));
        }
        return snapshot(all.toArray(IssueSnapshot[]::new));
    }
}
