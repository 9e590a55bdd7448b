package org.rapporteur.repository;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Standing;
import org.rapporteur.model.TalkingPoint;

/// Issues.
public final class Issues {
    /// How they are kept.
    public static final Kind<Issue> KIND = Kind.of("issue", Issue.class)
            .words("name", Issue::name)
            .reference("scale", Issue::scale)
            .column("rank", Issue::rank)
            .column("archived", Issue::archived)
            .words("objective", Issue::objective)
            .words("standing", issue -> issue.standing() == null ? null : issue.standing().text())
            .column("standing_day", issue -> issue.standing() == null ? null : issue.standing().asOf().toString())
            .column("trend_days", Issue::trendDays)
            .column("stale_days", Issue::staleDays)
            .texts("issue_term", Issue::terms)
            .list("issue_point", Issue::points, Issues::point, List.of(
                    Kind.Column.value("kind", point -> point.kind().name()),
                    Kind.Column.words("text", TalkingPoint::text)))
            .read(Issues::issue);

    private Issues() {}

    private static TalkingPoint point(Rows.Item row) {
        return new TalkingPoint(row.constant(TalkingPoint.Kind.class, "kind"), row.text("text"));
    }

    private static Issue issue(Rows.Whole row) {
        return new Issue(
                row.text("name"), row.id("scale"), row.number("rank"), row.flag("archived"), row.texts("issue_term"),
                row.text("objective"), row.list("issue_point", TalkingPoint.class), standing(row),
                row.number("trend_days"), row.number("stale_days"));
    }

    private static @Nullable Standing standing(Rows.Whole row) {
        String text = row.textOrNull("standing");
        return text == null ? null : new Standing(text, LocalDate.parse(row.text("standing_day")));
    }
}
