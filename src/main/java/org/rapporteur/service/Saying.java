package org.rapporteur.service;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.db.Sql;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Citation;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Confidence;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Direction;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Scale;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.model.Task;
import org.rapporteur.repository.Kinds;
import org.rapporteur.repository.Revisions;
import org.rapporteur.repository.Scales;

/// Puts the values of one kind's columns in a form that can be told: records by their names, levels
/// by their words.
final class Saying {
    private static final Set<String> DATES = Set.of(
            "issue.standing_day", "development.by_date", "person_post.held_from", "person_post.held_until",
            "flag.month", "brief.effective", "article.published", "development.happened", "development.reported",
            "event.held", "commitment.made", "commitment.due", "rating.since", "position.stated", "link.since",
            "caveat.since", "task.due", "brief.issued");
    private static final Set<String> TRUTHS = Set.of(
            "issue.archived", "development.assessed", "task.done", "tracker_party.side", "article.key");
    private static final Map<String, Class<? extends Enum<?>>> CONSTANTS = Map.ofEntries(
            Map.entry("article.form", ArticleForm.class), Map.entry("article.state", ArticleState.class),
            Map.entry("article.basis", DateBasis.class), Map.entry("development.confidence", Confidence.class),
            Map.entry("development.next", Direction.class), Map.entry("development.likelihood", Likelihood.class),
            Map.entry("event.form", EventForm.class), Map.entry("link.form", LinkForm.class),
            Map.entry("rating.state", CommitmentState.class), Map.entry("flag.form", Flag.Form.class),
            Map.entry("task.form", Task.Form.class), Map.entry("caveat.form", Caveat.Form.class),
            Map.entry("citation.role", Citation.Role.class), Map.entry("issue_point.kind", TalkingPoint.Kind.class));

    private static final String PAPER = "brief.paper";

    private final Sql sql;
    private final String kind;
    private final Map<Id<?>, String> names = new HashMap<>();

    Saying(Sql sql, String kind) {
        this.sql = sql;
        this.kind = kind;
    }

    /// The field of a column or list of this kind.
    String field(String column) {
        return kind + '.' + column;
    }

    /// What a record is called.
    String name(Id<?> id) {
        return names.computeIfAbsent(id, one -> Revisions.name(sql, Kinds.STANDARD, one));
    }

    /// The items of a column or list, ready to be told.
    List<RecordHistory.Item> items(String name, List<List<Revisions.Value>> items) {
        return items.stream().map(values -> new RecordHistory.Item(parts(name, values))).toList();
    }

    private List<Said> parts(String name, List<Revisions.Value> values) {
        var parts = new ArrayList<Said>();
        for (Revisions.Value value : values) {
            boolean own = name.equals(value.column());
            // The wording of a scale is told with the level that was chosen from it.
            if (!(value.value() instanceof RevisionId)) {
                parts.add(said((own ? kind : name) + '.' + value.column(), value.value(), values));
            }
        }
        return parts;
    }

    private Said said(String column, Object value, List<Revisions.Value> beside) {
        return switch (value) {
            case Id<?> id -> new Said.Named(id, name(id));
            case Digest digest -> new Said.Held();
            case Boolean holds -> new Said.Truth(holds);
            case Number number when TRUTHS.contains(column) -> new Said.Truth(number.longValue() != 0);
            case Number number when column.endsWith(".level") -> level(number.intValue(), beside);
            default -> text(column, String.valueOf(value));
        };
    }

    private Said level(int level, List<Revisions.Value> beside) {
        return level == Scale.NOT_ASSESSED ? new Said.Level(null) : beside.stream()
                .filter(value -> value.value() instanceof RevisionId)
                .<Said>map(value -> new Said.Level(Scales.levelName(sql, (RevisionId) value.value(), level)))
                .findFirst().orElse(new Said.Words(String.valueOf(level)));
    }

    private static Said text(String column, String text) {
        if (column.equals(PAPER)) {
            return new Said.Paper(text);
        }
        Class<? extends Enum<?>> type = CONSTANTS.get(column);
        if (type != null) {
            for (Enum<?> constant : type.getEnumConstants()) {
                if (constant.name().equals(text)) {
                    return new Said.Constant(constant);
                }
            }
        }
        try {
            return DATES.contains(column) ? new Said.Day(PartialDate.parse(text)) : new Said.Words(text);
        } catch (DateTimeException e) {
            return new Said.Words(text);
        }
    }
}
