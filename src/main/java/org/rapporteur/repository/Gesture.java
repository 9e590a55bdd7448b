package org.rapporteur.repository;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.RevisionId;

/// What one person does at one moment, collected and then recorded as a whole by [Ledger].
///
/// Valid only while the ledger runs the work that it was given to.
public final class Gesture {
    /// What a purge blanked.
    ///
    /// @param what `revision`, `original` or `body`
    /// @param rest the digest of what is left of a revision, else null
    record Tombstone(byte[] target, String what, byte @Nullable [] rest) {
        Map<String, @Nullable Object> digested() {
            var content = new LinkedHashMap<String, @Nullable Object>();
            content.put("rest", rest);
            content.put("target", target);
            content.put("what", what);
            return content;
        }
    }

    /// A revision that waits to be recorded.
    record Pending<T extends Content>(
            Kind<T> kind, byte[] revision, byte[] record, boolean fresh, List<byte[]> supersedes, @Nullable T content) {
        Digest digest() {
            return RevisionRows.digest(kind, kind.format(), record, supersedes, content);
        }
    }

    private final Sql sql;
    private final Kinds kinds;
    private final Map<UUID, Pending<?>> pending = new LinkedHashMap<>();
    private final List<Tombstone> tombstones = new ArrayList<>();
    private final Map<Digest, Body> bodies = new HashMap<>();

    Gesture(Sql sql, Kinds kinds) {
        this.sql = sql;
        this.kinds = kinds;
    }

    /// Records a new record with this content.
    public <T extends Content> Id<T> add(T content) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        revision(kinds.of(content), Bytes.of(id), true, content);
        return new Id<>(id);
    }

    /// Records what the record `id` says from now on; conflicting heads are all superseded.
    public <T extends Content> RevisionId revise(Id<T> id, T content) {
        return revision(kinds.of(content), Bytes.of(id), false, content);
    }

    /// Records that the record `id` is deleted.
    public void delete(Id<?> id) {
        String kind = sql.text("select kind from record where id = ?", Bytes.of(id));
        revision(kinds.named(kind), Bytes.of(id), false, null);
    }

    /// Keeps the bytes of an imported file.
    public Digest original(byte[] bytes) {
        return original(Packed.of(bytes));
    }

    /// Keeps an imported file.
    public Digest original(Packed file) {
        return Contents.ORIGINAL.put(sql, file);
    }

    /// Keeps a clean text.
    public Digest body(String text) {
        return body(Body.of(text));
    }

    /// Keeps a clean text.
    public Digest body(Body text) {
        Digest digest = Contents.BODY.put(sql, text.packed());
        bodies.put(digest, text);
        return digest;
    }

    /// The texts that it keeps, by where they lie: at hand, so that nobody need fetch them.
    Map<Digest, Body> bodies() {
        return bodies;
    }

    /// The connection, for what must be read on the way.
    public Sql sql() {
        return sql;
    }

    Kinds kinds() {
        return kinds;
    }

    List<Pending<?>> pending() {
        return List.copyOf(pending.values());
    }

    /// Buries what a purge has blanked.
    void bury(Tombstone tombstone) {
        boolean there = tombstones.stream().anyMatch(
                one -> Arrays.equals(one.target(), tombstone.target()) && one.what().equals(tombstone.what()));
        if (!there) {
            tombstones.add(tombstone);
        }
    }

    List<Tombstone> tombstones() {
        return tombstones;
    }

    boolean isEmpty() {
        return pending.isEmpty() && tombstones.isEmpty();
    }

    /// What of this the change's digest is taken over.
    Map<String, Object> digested() {
        return Ledger.digested(
                pending.values().stream()
                        .map(one -> Map.<String, @Nullable Object>of(
                                "id", one.revision(), "digest", one.digest().raw()))
                        .toList(),
                tombstones.stream().map(Tombstone::digested).toList());
    }

    private <T extends Content> RevisionId revision(Kind<T> kind, byte[] record, boolean fresh, @Nullable T content) {
        // What the same gesture says of a record twice counts once, in its later words.
        Pending<?> before = pending.remove(Bytes.uuid(record));
        boolean first = fresh || before != null && before.fresh();
        List<byte[]> older = first ? List.of() : Known.heads(sql, record);
        UUID revision = UuidCreator.getTimeOrderedEpoch();
        pending.put(Bytes.uuid(record), new Pending<>(kind, Bytes.of(revision), record, first, older, content));
        return new RevisionId(revision);
    }
}
