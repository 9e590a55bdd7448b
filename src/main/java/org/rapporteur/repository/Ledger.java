package org.rapporteur.repository;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Database;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;

/// Records gestures, each in one transaction, chained to the one before.
///
/// Every opening for writing is a session that names the last hash it saw; its changes are
/// chained from there. A copy of the file grows a session of its own, so two copies that were
/// edited apart unite as a union of rows.
public final class Ledger {
    /// What a recorded gesture was.
    ///
    /// @param change its id
    /// @param recordedAt when it was recorded
    /// @param kinds the kinds of record that it touched
    /// @param result what the work gave back
    public record Recorded<R>(UUID change, Instant recordedAt, Set<String> kinds, R result) {}

    private record Position(byte[] session, int seq, byte[] hash) {}

    private final Database database;
    private final Kinds kinds;
    private final Clock clock;
    private final String program;
    private final RecentWords recent = new RecentWords();
    private @Nullable Position position;

    /// A ledger on `database` whose recording times come from `clock`; `program` names the
    /// program and version that writes.
    public Ledger(Database database, Kinds kinds, Clock clock, String program) {
        this.database = database;
        this.kinds = kinds;
        this.clock = clock;
        this.program = program;
    }

    /// Records what `work` does as one gesture of `author`, called `gesture` in the history. When
    /// this returns, it is on the disk. Where the work throws, or records nothing, nothing is
    /// recorded. It may run twice: a second time where damage to what is derived had to be mended.
    public <R> Recorded<R> record(String author, String gesture, Function<Gesture, R> work) {
        return record(author, gesture, null, work);
    }

    synchronized <R> Recorded<R> record(
            String author, String gesture, byte @Nullable [] undoes, Function<Gesture, R> work) {
        return new Mending(database, kinds).around(
                () -> attempt(author, gesture, undoes, List.of(work)).getFirst());
    }

    /// Records each of `works` as a gesture of its own, all in one transaction: where one throws,
    /// none is recorded. Each sees what those before it recorded.
    public synchronized <R> List<Recorded<R>> recordAll(
            String author, String gesture, List<Function<Gesture, R>> works) {
        return new Mending(database, kinds).around(() -> attempt(author, gesture, null, works));
    }

    private <R> List<Recorded<R>> attempt(
            String author, String gesture, byte @Nullable [] undoes, List<Function<Gesture, R>> works) {
        @Nullable Position before = position;
        try {
            return database.write(sql -> {
                var done = new ArrayList<Gesture>();
                List<Recorded<R>> recorded = works.stream()
                        .map(work -> one(sql, author, gesture, undoes, work, done)).toList();
                // Whatever is inserted into truth between two texts makes SQLite write out what the full
                // text has gathered, in a piece of its own.
                FullText.follow(sql, kinds, done);
                return recorded;
            });
        } catch (RuntimeException | Error e) {
            position = before;
            throw e;
        }
    }

    private <R> Recorded<R> one(
            Sql sql, String author, String gesture, byte @Nullable [] undoes, Function<Gesture, R> work,
            List<Gesture> done) {
        var open = new Gesture(sql, kinds);
        done.add(open);
        R result = work.apply(open);
        MarkingLimit.hold(sql, open.pending());
        var change = new Change(UuidCreator.getTimeOrderedEpoch(), recordingTime(sql), author, gesture, undoes);
        if (!open.isEmpty()) {
            position = chain(sql, change, open.digested());
            open.bodies().forEach(recent::offer);
            insert(sql, change, open.pending());
            open.tombstones().forEach(tombstone -> bury(sql, Bytes.of(change.id()), tombstone));
        }
        return new Recorded<>(change.id(), Instant.ofEpochMilli(change.recordedAt()), touched(open.pending()), result);
    }

    private long recordingTime(Sql sql) {
        return Math.max(clock.millis(), sql.number("select max(recorded_at) from change") + 1);
    }

    private record Change(UUID id, long recordedAt, String author, String gesture, byte @Nullable [] undoes) {}

    private Position chain(Sql sql, Change change, Map<String, Object> content) {
        Position from = position == null ? open(sql, change.recordedAt()) : position;
        int seq = from.seq() + 1;
        byte[] digest = Digest.of(CanonicalJson.write(content)).raw();
        byte[] hash = hash(from.hash(), header(Bytes.of(change.id()), from.session(), seq, change.recordedAt(),
                change.author(), change.gesture(), change.undoes(), digest)).raw();
        sql.update("insert into change (id, session, seq, recorded_at, author, gesture, undoes, digest, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)", Bytes.of(change.id()), from.session(), seq,
                change.recordedAt(), change.author(), change.gesture(), change.undoes(), digest, hash);
        return new Position(from.session(), seq, hash);
    }

    private Position open(Sql sql, long at) {
        byte[] session = Bytes.of(UuidCreator.getTimeOrderedEpoch());
        byte[] after = lastHash(sql).map(Digest::raw).orElse(null);
        sql.update("insert into session (id, after, opened_at, program) values (?, ?, ?, ?)",
                session, after, at, program);
        return new Position(session, 0, start(session, after, at, program).raw());
    }

    /// What the first change of a session is chained to: the last hash that the session saw, and
    /// the session itself.
    static Digest start(byte[] session, byte @Nullable [] after, long openedAt, String program) {
        var opening = new LinkedHashMap<String, @Nullable Object>();
        opening.put("id", session);
        opening.put("openedAt", openedAt);
        opening.put("program", program);
        return hash(after, opening);
    }

    /// The hash of the newest change, by which the state of the whole file is named.
    public static Optional<Digest> lastHash(Sql sql) {
        return sql.first("select hash from change order by recorded_at desc, id desc limit 1",
                row -> Digest.ofRaw(row.bytes(1)));
    }

    /// How many changes are recorded.
    public static long changes(Sql sql) {
        return sql.number("select count(*) from change");
    }

    private void insert(Sql sql, Change change, List<Gesture.Pending<?>> pending) {
        for (Gesture.Pending<?> one : pending) {
            if (one.fresh()) {
                sql.update("insert into record (id, kind) values (?, ?)", one.record(), one.kind().name());
            }
        }
        for (Gesture.Pending<?> one : pending) {
            insert(sql, change, one);
        }
    }

    private <T extends Content> void insert(Sql sql, Change change, Gesture.Pending<T> one) {
        T content = one.content();
        sql.update("insert into revision (id, change, record, deleted, format, digest) values (?, ?, ?, ?, ?, ?)",
                one.revision(), Bytes.of(change.id()), one.record(), content == null,
                one.kind().format(), one.digest().raw());
        one.supersedes().forEach(older ->
                sql.update("insert into supersedes (revision, older) values (?, ?)", one.revision(), older));
        if (content != null) {
            RevisionRows.insert(sql, one.kind(), one.revision(), content);
        }
        Known.add(sql, one, change.author(), change.recordedAt());
        if (content != null) {
            CopyMarks.follow(sql, content, recent);
        }
    }

    private void bury(Sql sql, byte[] change, Gesture.Tombstone tombstone) {
        recent.clear();
        sql.update("insert into tombstone (target, what, change, rest) values (?, ?, ?, ?)",
                tombstone.target(), tombstone.what(), change, tombstone.rest());
    }

    private static Set<String> touched(List<Gesture.Pending<?>> pending) {
        var names = new HashSet<String>();
        pending.forEach(one -> names.add(one.kind().name()));
        return Set.copyOf(names);
    }

    /// What of a change its digest is taken over: its revisions and tombstones, each in the order
    /// of its canonical form.
    static Map<String, Object> digested(
            List<Map<String, @Nullable Object>> revisions, List<Map<String, @Nullable Object>> tombstones) {
        var content = new LinkedHashMap<String, Object>();
        content.put("revisions", sorted(revisions));
        if (!tombstones.isEmpty()) {
            content.put("tombstones", sorted(tombstones));
        }
        return content;
    }

    private static List<String> sorted(List<Map<String, @Nullable Object>> rows) {
        return rows.stream().map(CanonicalJson::write).sorted().toList();
    }

    static Map<String, @Nullable Object> header(
            byte[] id, byte[] session, long seq, long recordedAt, String author, String gesture,
            byte @Nullable [] undoes, byte[] digest) {
        var header = new LinkedHashMap<String, @Nullable Object>();
        header.put("author", author);
        header.put("digest", digest);
        header.put("gesture", gesture);
        header.put("id", id);
        header.put("recordedAt", recordedAt);
        header.put("seq", seq);
        header.put("session", session);
        header.put("undoes", undoes);
        return header;
    }

    static Digest hash(byte @Nullable [] before, Map<String, @Nullable Object> header) {
        var sha = Digest.sha256();
        if (before != null) {
            sha.update(before);
        }
        return Digest.ofRaw(sha.digest(CanonicalJson.write(header).getBytes(StandardCharsets.UTF_8)));
    }
}
