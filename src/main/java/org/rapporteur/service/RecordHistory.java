package org.rapporteur.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Cancel;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Content;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.KindName;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Gestures;
import org.rapporteur.repository.Kind;
import org.rapporteur.repository.Kinds;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Revisions;

/// The history of any record: who recorded what and when, and what differed from before.
///
/// It follows from how the kind of the record is described, so every kind has one.
/// ```java
/// RecordHistory.Told told = new RecordHistory(open).of(development);
/// told.versions();                                  // newest first
/// new RecordHistory(open).restore(development, told.versions().getLast().revision());
/// ```
public final class RecordHistory {
    /// A record's history.
    ///
    /// @param kind the name of its kind, as `development`
    /// @param name what it is called now, or was before it was deleted
    /// @param versions its versions, newest first
    public record Told(String kind, String name, List<Version> versions) {
        public Told {
            versions = List.copyOf(versions);
        }

        /// Whether two people changed the record apart, so that what each of them recorded stands.
        public boolean isContested() {
            return versions.stream().filter(Version::stands).count() > 1;
        }
    }

    /// One version of a record.
    ///
    /// @param revision its id
    /// @param change the gesture that recorded it
    /// @param at when
    /// @param author by whom
    /// @param undo whether the gesture was to take another back
    /// @param undone whether the gesture was taken back later
    /// @param stands whether it is what the record says now
    /// @param deletes whether it says that the record is deleted
    /// @param hash the hash of the change, by which the ledger is chained
    /// @param differences what it says otherwise than the version before; all of it for the first
    public record Version(
            RevisionId revision,
            UUID change,
            Instant at,
            String author,
            boolean undo,
            boolean undone,
            boolean stands,
            boolean deletes,
            Digest hash,
            List<Difference> differences) {
        public Version {
            differences = List.copyOf(differences);
        }
    }

    /// What differs in one column or list.
    ///
    /// @param field kind and column, divided by a full stop: the message key after `field.`
    /// @param before what it was: nothing, one item, or the items that a list no longer has
    /// @param after what it is: nothing, one item, or the items that a list has now and had not before
    /// @param reordered whether a list only has another order
    public record Difference(String field, List<Item> before, List<Item> after, boolean reordered) {
        public Difference {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /// What stands in one column, or in one line of a list.
    ///
    /// @param parts its values, in the order of the columns
    public record Item(List<Said> parts) {
        public Item {
            parts = List.copyOf(parts);
        }
    }

    private final OpenTracker open;

    /// The histories of the records of `open`.
    public RecordHistory(OpenTracker open) {
        this.open = open;
    }

    /// The history of `id`, whatever it is.
    ///
    /// @throws UserProblem if there is no such record
    public Told of(Id<? extends Content> id) {
        return open.read(sql -> {
            String kind = Revisions.kind(sql, id).orElseThrow(() -> new UserProblem("recordGone"));
            List<Revisions.Line> lines = Revisions.of(sql, Kinds.STANDARD, id);
            var saying = new Saying(sql, kind);
            return new Told(kind, saying.name(id), versions(lines, saying).reversed());
        });
    }

    /// Where a gesture stands in the chain, and whether the chain holds.
    ///
    /// @param gesture what was done, as the ledger calls it
    /// @param hash its hash
    /// @param before the hash that it was chained to; null for the first of all
    /// @param head the hash of the newest gesture
    /// @param all how many there are
    /// @param holds whether every gesture of the ledger is as it was recorded
    public record Chained(
            String gesture, Digest hash, @Nullable Digest before, Digest head, long all, boolean holds) {}

    /// How the gesture `change` is chained. Looks the whole chain over, beside who reads and writes;
    /// empty where the tracker is closed meanwhile.
    public Optional<Chained> chained(UUID change) {
        return open.database().readAtLength(new Cancel(), sql -> Gestures.link(sql, change)
                .map(link -> new Chained(link.gesture(), link.hash(), link.before(), link.head(), link.all(),
                        Gestures.areChained(sql)))).flatMap(found -> found);
    }

    /// Records that `id` says from now on what it said in `revision`.
    ///
    /// @throws UserProblem if that version deletes the record, or was purged
    public Done<Id<?>> restore(Id<? extends Content> id, RevisionId revision) {
        return Done.of(open.<Id<?>>record("restore", gesture -> {
            String kind = Revisions.kind(gesture.sql(), id).orElseThrow(() -> new UserProblem("recordGone"));
            Content content = content(gesture.sql(), Kinds.STANDARD.all().stream()
                    .filter(one -> one.name().equals(kind)).findFirst().orElseThrow(), revision);
            gesture.revise(new Id<>(id.value()), content);
            return id;
        }));
    }

    private static Content content(Sql sql, Kind<?> kind, RevisionId revision) {
        if (Revisions.isPurged(sql, revision)) {
            throw new UserProblem("undoPurged", new KindName(kind.name()));
        }
        return Records.revision(sql, kind, revision).orElseThrow(() -> new UserProblem("recordGone")).content();
    }

    private static List<Version> versions(List<Revisions.Line> lines, Saying saying) {
        var byId = new LinkedHashMap<RevisionId, Revisions.Line>();
        lines.forEach(line -> byId.put(line.revision(), line));
        return lines.stream().map(line -> new Version(
                line.revision(), line.change(), line.at(), line.author(), line.gesture().equals("undo"),
                line.undone(), line.stands(), line.deletes(), line.hash(),
                differences(before(line, byId), line, saying))).toList();
    }

    /// Of two that conflicted, the later is what the one who settled it had before him.
    private static Revisions.@Nullable Line before(
            Revisions.Line line, Map<RevisionId, Revisions.Line> byId) {
        return line.older().stream().map(byId::get).filter(older -> older != null)
                .reduce((one, later) -> later.at().isBefore(one.at()) ? one : later).orElse(null);
    }

    private static List<Difference> differences(
            Revisions.@Nullable Line before, Revisions.Line after, Saying saying) {
        if (after.deletes()) {
            return List.of();
        }
        var differences = new ArrayList<Difference>();
        for (Revisions.Values now : after.values()) {
            List<List<Revisions.Value>> was = before == null ? List.of() : before.items(now.name());
            if (!was.equals(now.items())) {
                differences.add(difference(now.name(), was, now.items(), saying));
            }
        }
        return differences;
    }

    private static Difference difference(
            String name, List<List<Revisions.Value>> was, List<List<Revisions.Value>> now, Saying saying) {
        List<List<Revisions.Value>> gone = without(was, now);
        List<List<Revisions.Value>> fresh = without(now, was);
        boolean reordered = gone.isEmpty() && fresh.isEmpty();
        return new Difference(saying.field(name), saying.items(name, reordered ? was : gone),
                saying.items(name, reordered ? now : fresh), reordered);
    }

    /// `all` without what `others` have, one for one.
    private static <V> List<V> without(List<V> all, List<V> others) {
        var left = new ArrayList<V>(all);
        others.forEach(left::remove);
        return left;
    }
}
