package org.rapporteur.repository;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Content;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Stored;

/// People who were recorded twice and were made one: of two records one is gone, and what still names
/// that one means the other.
///
/// Nothing is kept of it beside the ledger: the [gesture][#GESTURE] says anew whom it leaves and deletes the
/// other. So it holds at each knowledge date as it was known then, ends where that gesture is taken back or the
/// other is restored from its history, and comes along with a union. What a colleague recorded meanwhile of the
/// one that is gone is found with the other too.
public final class UnitedPeople {
    /// The gesture that makes two people one.
    public static final String GESTURE = "unite people";

    private final Map<Id<Person>, Id<Person>> into;

    /// @param into who is gone, with whom that one is now
    public UnitedPeople(Map<Id<Person>, Id<Person>> into) {
        this.into = Map.copyOf(into);
    }

    /// Those who were one at the instant `known`, in milliseconds, or [Records#NOW].
    public static UnitedPeople at(Sql sql, long known) {
        var into = new HashMap<Id<Person>, Id<Person>>();
        gone(sql, known).forEach((person, change) -> stays(sql, change).ifPresent(
                other -> into.put(new Id<>(person), other)));
        return new UnitedPeople(into);
    }

    /// Who was deleted, by which gesture. One whom somebody edited apart is still there.
    private static Map<UUID, byte[]> gone(Sql sql, long known) {
        var gone = new HashMap<UUID, byte[]>();
        sql.list("""
                select g.record, r.change from known g join revision r on r.id = g.revision
                where g.kind = 'person' and g.deleted = 1 and g.since <= ?1 and (g.until is null or g.until > ?1)
                and not exists (select 1 from known v where v.record = g.record and v.deleted = 0
                    and v.since <= ?1 and (v.until is null or v.until > ?1))""",
                row -> gone.put(Bytes.uuid(row.bytes(1)), row.bytes(2)), known);
        return gone;
    }

    private static Optional<Id<Person>> stays(Sql sql, byte[] change) {
        return unites(sql, change) ? sql.first("""
                select r.record from revision r join record o on o.id = r.record
                where r.change = ? and r.deleted = 0 and o.kind = 'person'""",
                row -> Bytes.<Person>id(row.bytes(1)), change) : Optional.empty();
    }

    /// Whether it made two people one, for the first time or again, after that had been taken back.
    private static boolean unites(Sql sql, byte[] change) {
        Set<UUID> seen = new HashSet<>();
        byte @Nullable [] at = change;
        while (at != null && seen.add(Bytes.uuid(at))) {
            if (sql.text("select gesture from change where id = ?", at).equals(GESTURE)) {
                return true;
            }
            at = sql.first("select undoes from change where id = ? and undoes is not null", row -> row.bytes(1), at)
                    .orElse(null);
        }
        return false;
    }

    /// Whom `person` means.
    public Id<Person> of(Id<Person> person) {
        Id<Person> found = person;
        var seen = new HashSet<Id<Person>>();
        while (into.containsKey(found) && seen.add(found)) {
            found = Objects.requireNonNull(into.get(found));
        }
        return found;
    }

    /// `person` and all whom that one took in.
    public List<Id<Person>> all(Id<Person> person) {
        return Stream.concat(Stream.of(person), into.keySet().stream().filter(
                one -> !one.equals(person) && of(one).equals(person))).toList();
    }

    /// `content` naming whom it means.
    @SuppressWarnings("unchecked")
    public <T extends Content> T in(T content) {
        if (into.isEmpty()) {
            return content;
        }
        return (T) switch (content) {
            case Position position when position.speaker() != null -> position.by(of(position.speaker()));
            case Event event -> event.with(event.people().stream().map(this::of).distinct().toList());
            default -> content;
        };
    }

    /// `stored` naming whom it means.
    public <T extends Content> Stored<T> in(Stored<T> stored) {
        T content = in(stored.content());
        return content.equals(stored.content()) ? stored : stored.with(content);
    }
}
