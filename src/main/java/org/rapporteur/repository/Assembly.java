package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.Stored;

/// Puts the rows that were found in a damaged tracker together to a tracker again.
///
/// What its digest proves stands as it was. What can be read and not be proved stands too, and is
/// named, so that whoever salvages records it anew in his own name. What others refer to and is gone
/// leaves a bare row, for a tracker may not point into nothing. Nothing is invented: a bare row has
/// no content.
public final class Assembly {
    /// What came of it.
    ///
    /// @param proved how many revisions say what they said when they were recorded
    /// @param unproved the records whose newest version can be read, but not be proved
    /// @param older the records whose newest version is gone, and of which an older one stands
    /// @param gone how many revisions are known to have been there and cannot be read
    /// @param contents the files and texts that are not whole any more
    /// @param changes how many gestures lost the row that says by whom and when
    /// @param leftovers what could be read and belongs to no record any more
    public record Result(
            long proved, Set<UUID> unproved, Set<UUID> older, long gone, List<Digest> contents, long changes,
            Leftovers leftovers) {
        public Result {
            unproved = Set.copyOf(unproved);
            older = Set.copyOf(older);
            contents = List.copyOf(contents);
        }

        /// Whether nothing of a tracker could be read.
        public boolean isEmpty() {
            return proved == 0 && unproved.isEmpty() && older.isEmpty() && leftovers.isEmpty();
        }
    }

    /// Tables whose rows are known by their shape alone.
    private static final List<String> PLAIN = List.of("session", "change", "revision", "tombstone", "original",
            "body", "original_chunk", "body_chunk", "workspace");
    private static final int BETWEEN = 200;

    private final Sql sql;
    private final Kinds kinds;
    private final FoundRows found;
    private final Proof proof;
    private final Set<UUID> proved = new HashSet<>();
    private final Set<UUID> unproved = new TreeSet<>();
    private final Set<UUID> older = new TreeSet<>();
    private long gone;

    /// Assembles what `found` took into the tracker of `sql`, whose guards are lifted.
    public Assembly(Sql sql, Kinds kinds, FoundRows found) {
        this.sql = sql;
        this.kinds = kinds;
        this.found = found;
        this.proof = new Proof(sql, kinds, found.shapes());
    }

    /// Assembles, in one transaction.
    ///
    /// @param now the milliseconds of this day and hour
    /// @param progress is told how many of how many revisions are looked at; what it throws ends it
    public Result assemble(long now, BiConsumer<Integer, Integer> progress) {
        return sql.transaction(() -> {
            adopt();
            List<byte[]> broken = new FoundContents(sql).prove();
            MissingRevisions missing = new MissingRevisions(sql, kinds, found.shapes());
            prove(progress);
            proved.addAll(missing.make());
            long changes = new Parents(sql, kinds, found.shapes(), now).give();
            new FoundContents(sql).sweep(broken);
            new Lists(sql, kinds).repair();
            Known.rebuild(sql);
            read();
            return new Result(proved.size(), unproved, older, gone, lacking(), changes,
                    Leftovers.of(sql, kinds));
        });
    }

    private void adopt() {
        PLAIN.forEach(table -> adopt(table, "1"));
        adopt("record", "kind in ('" + String.join("', '", kinds.names()) + "')");
        sql.update("delete from record where kind not in ('" + String.join("', '", kinds.names()) + "')");
    }

    private void adopt(String table, String condition) {
        String columns = Objects.requireNonNull(found.shapes().get(table)).list();
        sql.update("insert or ignore into main." + table + " (" + columns + ") select " + columns + " from found."
                + table + " where " + condition);
    }

    private void prove(BiConsumer<Integer, Integer> progress) {
        List<byte[]> revisions = sql.list("select id from revision", row -> row.bytes(1));
        for (int i = 0; i < revisions.size(); i++) {
            if (i % BETWEEN == 0) {
                progress.accept(i, revisions.size());
            }
            if (proof.of(revisions.get(i))) {
                proved.add(Bytes.uuid(revisions.get(i)));
            }
        }
    }

    /// Reads what is not proved: what no kind of record can be would stop every screen that shows it.
    private void read() {
        Set<UUID> records = new TreeSet<>();
        sql.list("select r.id, o.id, o.kind, r.deleted from revision r join record o on o.id = r.record",
                row -> new Unread(row.bytes(1), Bytes.uuid(row.bytes(2)), row.text(3), row.number(4) == 1)).stream()
                .filter(one -> !proved.contains(Bytes.uuid(one.revision())))
                .forEach(one -> {
                    if (!one.deleted() && !readable(kinds.named(one.kind()), one.revision())) {
                        gone++;
                    }
                    records.add(one.record());
                });
        records.forEach(this::judge);
    }

    private record Unread(byte[] revision, UUID record, String kind, boolean deleted) {}

    private boolean readable(Kind<?> kind, byte[] revision) {
        try {
            return stored(kind, revision).isPresent();
        } catch (RuntimeException e) {
            drop(kind.name(), revision);
            kind.children().forEach(children -> drop(children.table(), revision));
            return false;
        }
    }

    private void drop(String table, byte[] revision) {
        Leftovers.keep(sql, Objects.requireNonNull(found.shapes().get(table)), revision);
        sql.update("delete from " + table + " where revision = ?", revision);
    }

    private <T extends Content> Optional<Stored<T>> stored(Kind<T> kind, byte[] revision) {
        return Records.revision(sql, kind, new org.rapporteur.model.RevisionId(Bytes.uuid(revision)));
    }

    /// Whether the newest version of `record` stands, and whether it is proved.
    private void judge(UUID record) {
        byte[] id = Bytes.of(record);
        Kind<?> kind = kinds.named(sql.text("select kind from record where id = ?", id));
        List<byte[]> heads = Known.heads(sql, id);
        boolean read = heads.stream().anyMatch(head -> stored(kind, head).isPresent());
        boolean deleted = sql.number("select count(*) from known where record = ? and until is null and deleted = 1",
                id) > 0;
        if (read && heads.stream().anyMatch(head -> !proved.contains(Bytes.uuid(head)))) {
            unproved.add(record);
        } else if (!read && !deleted && latest(kind, record).isPresent()) {
            older.add(record);
        }
    }

    private <T extends Content> Optional<T> latest(Kind<T> kind, UUID record) {
        return Records.revisions(sql, kind, new Id<T>(record)).stream().reduce((one, later) -> later)
                .map(Stored::content);
    }

    private List<Digest> lacking() {
        var lacking = new ArrayList<Digest>();
        for (Contents contents : Contents.values()) {
            sql.list("select digest from " + contents.table() + " c where size > 0 and not exists (select 1 from "
                    + contents.table() + "_chunk k where k.digest = c.digest)", row -> Digest.ofRaw(row.bytes(1)))
                    .forEach(lacking::add);
        }
        return lacking;
    }

    /// Records the newest version that can be read of each of `records` anew.
    public static int recordAnew(Gesture gesture, Set<UUID> records) {
        records.forEach(record -> recordAnew(gesture, gesture.kinds().named(
                gesture.sql().text("select kind from record where id = ?", Bytes.of(record))), record));
        return records.size();
    }

    private static <T extends Content> void recordAnew(Gesture gesture, Kind<T> kind, UUID record) {
        Records.revisions(gesture.sql(), kind, new Id<T>(record)).stream().reduce((one, later) -> later)
                .ifPresent(stored -> gesture.revise(stored.id(), stored.content()));
    }
}
