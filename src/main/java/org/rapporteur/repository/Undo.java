package org.rapporteur.repository;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.KindName;
import org.rapporteur.model.LastGesture;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.UserProblem;

/// Takes a whole gesture back, by new revisions that say what was said before it.
public final class Undo {
    private record Made(byte[] revision, byte[] record, Kind<?> kind) {}

    private final Ledger ledger;
    private final Kinds kinds;

    /// Undoes on `ledger`, whose records are of `kinds`.
    public Undo(Ledger ledger, Kinds kinds) {
        this.ledger = ledger;
        this.kinds = kinds;
    }

    /// The gestures that were taken back, and were not brought back since.
    static Set<UUID> undone(Sql sql) {
        var undone = new HashSet<UUID>();
        sql.list("select id, undoes from change where undoes is not null order by recorded_at desc, id desc",
                row -> new UUID[] {Bytes.uuid(row.bytes(1)), Bytes.uuid(row.bytes(2))}).stream()
                // An undo that was undone itself, which comes first here, does not count.
                .filter(undo -> !undone.contains(undo[0])).forEach(undo -> undone.add(undo[1]));
        return undone;
    }

    /// The last gesture that was not itself an undo and has not been undone.
    public static Optional<LastGesture> last(Sql sql) {
        Set<UUID> undone = undone(sql);
        return sql.list("""
                select id, recorded_at, author, gesture from change where undoes is null
                order by recorded_at desc, id desc""",
                row -> new LastGesture(
                        Bytes.uuid(row.bytes(1)), Instant.ofEpochMilli(row.number(2)), row.text(3), row.text(4)))
                .stream().filter(gesture -> !undone.contains(gesture.change())).findFirst();
    }

    /// The last gesture that was taken back, by the change that took it back, if nothing was recorded since:
    /// undoing that change does the gesture again.
    public static Optional<LastGesture> lastTakenBack(Sql sql) {
        Set<UUID> undone = undone(sql);
        // An undo of an undo leaves things as if neither had been.
        return sql.list("""
                select c.id, c.recorded_at, c.author, o.gesture from change c left join change o on o.id = c.undoes
                where o.undoes is null order by c.recorded_at desc, c.id desc""",
                row -> new LastGesture(Bytes.uuid(row.bytes(1)), Instant.ofEpochMilli(row.number(2)), row.text(3),
                        row.textOr(4, "")))
                .stream().filter(change -> !undone.contains(change.change())).findFirst()
                .filter(change -> !change.gesture().isEmpty());
    }

    /// Takes the gesture `change` back. An undone gesture can be brought back by undoing the undo.
    ///
    /// @throws UserProblem if something recorded later builds on it; nothing is recorded then
    public Ledger.Recorded<Boolean> undo(String author, UUID change) {
        return ledger.record(author, "undo", Bytes.of(change), gesture -> {
            requireNoPurge(gesture.sql(), Bytes.of(change));
            List<Made> made = gesture.sql().list("""
                    select r.id, r.record, o.kind from revision r join record o on o.id = r.record
                    where r.change = ? order by r.id""",
                    row -> new Made(row.bytes(1), row.bytes(2), kinds.named(row.text(3))), Bytes.of(change));
            made.forEach(one -> undo(gesture, one, Bytes.of(change)));
            made.forEach(one -> requireGround(gesture.sql(), one, made));
            return !made.isEmpty();
        });
    }

    private static void requireNoPurge(Sql sql, byte[] change) {
        if (sql.number("select count(*) from tombstone where change = ?", change) > 0) {
            throw new UserProblem("undoFinal", sql.text("select gesture from change where id = ?", change));
        }
    }

    private void undo(Gesture gesture, Made made, byte[] change) {
        Sql sql = gesture.sql();
        requireHead(sql, made);
        List<byte[]> older = sql.list(
                "select older from supersedes where revision = ?", row -> row.bytes(1), made.revision());
        if (older.size() > 1) {
            throw new UserProblem("undoResolved");
        }
        if (older.isEmpty() && made.kind().name().equals(Trackers.KIND.name())) {
            throw new UserProblem("undoTracker");
        }
        if (older.isEmpty() || sql.number("select deleted from revision where id = ?", older.getFirst()) > 0) {
            requireUnused(sql, made, change);
            gesture.delete(Bytes.<Content>id(made.record()));
        } else {
            restore(gesture, made.kind(), made.record(), older.getFirst());
        }
    }

    /// It, or what brought it back since, must be the only head: to take back one of two that conflict
    /// would settle for the one before them both, and lose what a colleague wrote.
    private static void requireHead(Sql sql, Made made) {
        List<byte[]> heads = Known.heads(sql, made.record());
        if (heads.size() != 1
                || !new Restored(sql).by(heads.getFirst()).contains(Bytes.uuid(made.revision()))) {
            throw new UserProblem("undoChanged", new KindName(made.kind().name()));
        }
    }

    private static <T extends Content> void restore(Gesture gesture, Kind<T> kind, byte[] record, byte[] older) {
        Id<T> id = Bytes.id(record);
        if (gesture.sql().number("select count(*) from tombstone where target = ?", older) > 0) {
            throw new UserProblem("undoPurged", new KindName(kind.name()));
        }
        gesture.revise(id, Records.revision(gesture.sql(), kind, new RevisionId(Bytes.uuid(older)))
                .orElseThrow().content());
    }

    /// What is brought back must not rest on an article or a passage that was taken back meanwhile, unless
    /// that comes back with it.
    private static void requireGround(Sql sql, Made restored, List<Made> together) {
        Set<UUID> back = together.stream().map(one -> Bytes.uuid(one.record())).collect(Collectors.toSet());
        sql.list("select older from supersedes where revision = ?", row -> row.bytes(1), restored.revision())
                .forEach(older -> references(restored.kind(), (table, field) -> {
                    List<UUID> gone = sql.list("""
                            select t.%2$s from %1$s t join record r on r.id = t.%2$s
                            where t.revision = ? and r.kind in ('article', 'passage') and not exists (
                                select 1 from known w where w.record = r.id and w.until is null and w.deleted = 0)"""
                            .formatted(table, field.column()), row -> Bytes.uuid(row.bytes(1)), older);
                    if (!back.containsAll(gone)) {
                        throw new UserProblem("undoGround", new KindName(restored.kind().name()));
                    }
                }));
    }

    /// The columns of `kind` that name other records, each with its table.
    private static void references(Kind<?> kind, BiConsumer<String, Kind.Field<?>> to) {
        kind.fields().stream().filter(field -> field.holds() == Kind.Holds.RECORD)
                .forEach(field -> to.accept(kind.name(), field));
        kind.children().forEach(list -> list.columns().stream().filter(field -> field.holds() == Kind.Holds.RECORD)
                .forEach(field -> to.accept(list.table(), field)));
    }

    /// A record that would vanish must not be what a later one stands on.
    private void requireUnused(Sql sql, Made made, byte[] change) {
        kinds.all().forEach(kind ->
                references(kind, (table, field) -> requireUnused(sql, made, change, table, field)));
    }

    private static void requireUnused(Sql sql, Made made, byte[] change, String table, Kind.Field<?> field) {
        List<byte[]> resting = sql.list("""
                select distinct t.revision from %s t join known w on w.revision = t.revision
                where t.%s = ? and w.until is null and w.deleted = 0""".formatted(table, field.column()),
                row -> row.bytes(1), made.record());
        var restored = new Restored(sql);
        if (!resting.stream().allMatch(one -> restored.isOf(one, change))) {
            throw new UserProblem("undoUsed", new KindName(made.kind().name()));
        }
    }
}
