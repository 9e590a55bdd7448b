package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.AboveCeiling;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.UserProblem;

/// The highest marking that a tracker takes in, if it has a ceiling.
///
/// Nothing new may bear a higher one, and nothing may be raised above it. What stands above it
/// already, from before the ceiling was set or from a colleague's copy, can still be worked on;
/// [#above] lists it.
public final class MarkingLimit {
    private static final String MARKING = "marking";

    private MarkingLimit() {}

    /// Makes sure that none of `pending` lifts anything above the ceiling.
    ///
    /// @throws UserProblem if one does
    static void hold(Sql sql, List<Gesture.Pending<?>> pending) {
        ceiling(sql).ifPresent(tracker -> pending.forEach(one -> hold(sql, tracker, one)));
    }

    private static Optional<Tracker> ceiling(Sql sql) {
        boolean set = sql.number("""
                select count(*) from tracker t cross join known w on w.revision = t.revision
                where w.until is null and t.ceiling is not null""") > 0;
        return set ? Optional.of(Trackers.only(sql).content()) : Optional.empty();
    }

    private static <T extends Content> void hold(Sql sql, Tracker tracker, Gesture.Pending<T> pending) {
        String marking = pending.content() == null ? null : marking(pending.kind(), pending.content());
        if (marking != null && tracker.isAboveCeiling(marking) && pending.supersedes().stream().noneMatch(older ->
                sql.first("select marking from " + pending.kind().name() + " where revision = ?",
                        row -> row.text(1), older).filter(before -> tracker.rank(before) >= tracker.rank(marking))
                        .isPresent())) {
            throw new UserProblem("aboveCeiling", marking, String.valueOf(tracker.ceiling()));
        }
    }

    private static <T extends Content> @Nullable String marking(Kind<T> kind, T content) {
        return kind.fields().stream().filter(field -> field.column().equals(MARKING)).findFirst()
                .map(field -> (String) field.value().apply(content)).orElse(null);
    }

    /// What bears a marking above the ceiling as last recorded, articles first; nothing where there
    /// is no ceiling.
    public static List<AboveCeiling> above(Sql sql, Kinds kinds) {
        return ceiling(sql).map(tracker -> marked(kinds)
                .flatMap(kind -> above(sql, kinds, tracker, kind).stream()).toList()).orElse(List.of());
    }

    private static List<AboveCeiling> above(Sql sql, Kinds kinds, Tracker tracker, Kind<?> kind) {
        var found = new ArrayList<AboveCeiling>();
        for (String marking : Records.distinct(sql, kind, MARKING)) {
            if (tracker.isAboveCeiling(marking)) {
                bearing(sql, kind, marking).forEach(id -> found.add(new AboveCeiling(
                        kind.name(), id, Revisions.name(sql, kinds, id), marking)));
            }
        }
        return found;
    }

    /// The records that bear `marking`, also those of which only one of two heads that conflict does.
    private static List<Id<?>> bearing(Sql sql, Kind<?> kind, String marking) {
        return sql.list("select w.record from known w join " + kind.name() + " k on k.revision = w.revision"
                        + " where w.kind = ? and w.until is null and w.deleted = 0 and k.marking = ?"
                        + " group by w.record order by min(w.since), w.record",
                row -> Bytes.id(row.bytes(1)), kind.name(), marking);
    }

    /// The markings that records bear as known at the instant `until`, each once.
    public static List<String> inUse(Sql sql, Kinds kinds, long until) {
        return marked(kinds).flatMap(kind -> sql.list("select distinct k.marking from known w join " + kind.name()
                        + " k on k.revision = w.revision where w.kind = ?1 and w.deleted = 0 and w.since <= ?2"
                        + " and (w.until is null or w.until > ?2)", row -> row.text(1), kind.name(), until).stream())
                .distinct().toList();
    }

    /// The kinds whose records are marked.
    private static Stream<Kind<?>> marked(Kinds kinds) {
        return kinds.all().stream()
                .filter(kind -> kind.fields().stream().anyMatch(field -> field.column().equals(MARKING)))
                .sorted((one, other) -> Boolean.compare(other == Articles.KIND, one == Articles.KIND));
    }
}
