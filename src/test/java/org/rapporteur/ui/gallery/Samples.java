package org.rapporteur.ui.gallery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Content;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Development;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Level;
import org.rapporteur.model.LevelChange;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Source;
import org.rapporteur.model.Status;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.When;

/// Plausible content for pictures and tests of controls, invented.
public final class Samples {
    /// The day on which all of it stands.
    public static final LocalDate DAY = LocalDate.of(2024, 4, 26);
    /// A clock that shows that day.
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-26T12:00:00Z"), ZoneOffset.UTC);
    /// English words.
    public static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    /// A tracker of two invented sides.
    public static final Tracker TRACKER = Tracker.between("Northland", "Southland", ZoneId.of("UTC"));
    /// The words of the sample scale, worst first.
    public static final List<String> LEVELS =
            List.of("Suspended", "Exploratory", "Agreed", "Implementing", "Delivering");

    private Samples() {}

    /// An id that is the same for the same number.
    public static <T extends Content> Id<T> id(int number) {
        return new Id<>(new UUID(7, number));
    }

    /// A record with that id.
    public static <T extends Content> Stored<T> stored(int number, T content) {
        return new Stored<>(id(number), new RevisionId(new UUID(9, number)), CLOCK.instant(), "A. Officer", content);
    }

    /// A source in `outlet`, published on `edtf`.
    public static Source source(String outlet, String edtf) {
        var article = new Article(
                "Talks open on shared rivers", ArticleForm.PRESS, null, null, null, List.of(), When.of(edtf),
                DateBasis.TEXT, null, "en", "Unclassified", ArticleState.FILED, List.of(), null, null, null, null,
                null, List.of());
        Stored<Article> stored = stored(outlet.hashCode(), article);
        return new Source(Citation.supports(stored.id(), null), stored, Outlet.named(outlet), null, stored.id());
    }

    /// A development on `edtf` that goes from one level to another; equal levels change nothing.
    public static DevelopmentEntry entry(int number, String what, String edtf, int from, int to) {
        var development = new Development(
                what, When.of(edtf), null, List.of(new OnIssue(id(1), null)), null, "Unclassified", List.of());
        LevelChange change = from == to ? null : new LevelChange(from, word(from), to, word(to));
        return new DevelopmentEntry(stored(number, development), List.of(), change, false);
    }

    /// An issue with a history of two years.
    public static IssueSnapshot issue() {
        var levels = LEVELS.stream().map(name -> new Level(name, "choose when …")).toList();
        List<DevelopmentEntry> history = List.of(
                entry(16, "The minister asks for further progress", "2024-04-26", 4, 4),
                entry(15, "Leaders review the work and encourage it", "2024-04-02", 4, 4),
                entry(14, "Working group launched", "2024-01-30", 3, 4),
                entry(13, "Institute taken off the list", "2023-11-16", 3, 3),
                entry(12, "Leaders agree to resume cooperation", "2023-11", 1, 3),
                entry(11, "Delegation visits", "2023-10-09", 1, 1),
                entry(10, "Talks broken off", "2022-08-05", 0, 1));
        var status = new Status(
                4, "Implementing", When.of("2024-01-30"), Direction.BETTER, When.of("2024-01-30"), null, null, 3, 3,
                "The minister asks for further progress", When.of("2024-04-26"), false);
        return new IssueSnapshot(
                stored(1, Issue.named("River pollution", id(2), 1)), stored(2, new Scale("Cooperation", levels)),
                status, history);
    }

    private static String word(int level) {
        return level == 0 ? "Not assessed" : LEVELS.get(level - 1);
    }
}
