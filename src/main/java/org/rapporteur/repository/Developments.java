package org.rapporteur.repository;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Confidence;
import org.rapporteur.model.Development;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Happened;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Stored;

/// Developments.
public final class Developments {
    /// How they are kept.
    public static final Kind<Development> KIND = Kind.of("development", Development.class)
            .words("what", Development::what)
            .when("happened", Development::happened)
            .when("reported", Development::reported)
            .column("assessed", development -> development.assessment() != null)
            .words("judgement", development -> part(assessment(development), Assessment::judgement))
            .column("confidence", development -> name(assessment(development), Assessment::confidence))
            .column("next", development -> name(assessment(development), Assessment::next))
            .column("likelihood", development -> name(assessment(development), Assessment::likelihood))
            .column("by_date", development -> by(assessment(development)))
            .column("marking", Development::marking)
            .list("development_issue", Development::issues, Developments::onIssue, List.of(
                    Kind.Column.reference("issue", OnIssue::issue),
                    Kind.Column.value("level", on -> on.level() == null ? null : on.level().level()),
                    Kind.Column.value("scale", on -> on.level() == null ? null : Bytes.of(on.level().scale()))))
            .since(2)
            .reference("corrects", Development::corrects)
            .read(Developments::development);

    private static final String UNTIL = "k.happened_from <= ?";

    private Developments() {}

    /// The developments that may have happened by the effective date, as known at the knowledge
    /// instant `knownUntil`, in the order of what happened. Days end in `zone`.
    public static List<Happened> until(Sql sql, AsOf asOf, long knownUntil, ZoneId zone) {
        return ordered(Records.known(sql, KIND, knownUntil, UNTIL, asOf.effective().toEpochDay()), zone);
    }

    /// Those of them that are on `issue`.
    public static List<Happened> on(Sql sql, Id<Issue> issue, AsOf asOf, long knownUntil, ZoneId zone) {
        return ordered(Records.indexed(sql, KIND, knownUntil,
                UNTIL + " and w.revision in (select revision from development_issue where issue = ?)",
                asOf.effective().toEpochDay(), Bytes.of(issue)), zone);
    }

    private static List<Happened> ordered(List<Stored<Development>> developments, ZoneId zone) {
        return developments.stream()
                .map(stored -> Happened.of(stored, stored.datedAt().atZone(zone).toLocalDate()))
                .sorted(Happened.ORDER)
                .toList();
    }

    /// The developments that were recorded or changed last, oldest of them first; `limit` at the most.
    public static List<Stored<Development>> recent(Sql sql, int limit) {
        return Records.heads(sql, KIND, """
                w.revision in (select revision from known where kind = 'development' and until is null
                    and deleted = 0 order by since desc limit ?)""", limit);
    }

    private static @Nullable Assessment assessment(Development development) {
        return development.assessment();
    }

    private static @Nullable Object part(@Nullable Assessment assessment, Function<Assessment, Object> part) {
        return assessment == null ? null : part.apply(assessment);
    }

    private static @Nullable Object name(
            @Nullable Assessment assessment, Function<Assessment, @Nullable Enum<?>> part) {
        Enum<?> constant = assessment == null ? null : part.apply(assessment);
        return constant == null ? null : constant.name();
    }

    private static @Nullable Object by(@Nullable Assessment assessment) {
        return assessment == null || assessment.by() == null ? null : assessment.by().edtf();
    }

    private static OnIssue onIssue(Rows.Item row) {
        Long level = row.numberOrNull("level");
        return new OnIssue(row.id("issue"),
                level == null ? null : new LevelChoice(new RevisionId(row.uuid("scale")), level.intValue()));
    }

    private static Development development(Rows.Whole row) {
        return new Development(
                row.text("what"), row.when("happened"), row.whenOrNull("reported"),
                row.list("development_issue", OnIssue.class), row.flag("assessed") ? assessment(row) : null,
                row.text("marking"), row.citations(), row.idOrNull("corrects"));
    }

    private static Assessment assessment(Rows.Whole row) {
        String by = row.textOrNull("by_date");
        return new Assessment(
                row.text("judgement"), row.constantOrNull(Confidence.class, "confidence"),
                row.constantOrNull(Direction.class, "next"), row.constantOrNull(Likelihood.class, "likelihood"),
                by == null ? null : PartialDate.parse(by));
    }
}
