package org.rapporteur.repository;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.Dismissal;
import org.rapporteur.model.Event;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Link;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tripwire;

/// What was known at an instant of the records that bear on one issue: one query a kind.
public final class Nearby {
    private static final String LINKED = "w.record in (select source from link where target = ? "
            + "union select target from link where source = ?)";

    private final Sql sql;
    private final long known;
    private final byte[] issue;

    /// The records around `issue`, as known at the instant `known` in milliseconds, or [Records#NOW].
    public Nearby(Sql sql, long known, Id<Issue> issue) {
        this.sql = sql;
        this.known = known;
        this.issue = Bytes.of(issue);
    }

    /// What parties say on it.
    public List<Stored<Position>> positions() {
        return on(Positions.KIND);
    }

    /// Who stated that, by the record that a position names.
    public Map<Id<Person>, Stored<Person>> speakers() {
        UnitedPeople united = UnitedPeople.at(sql, known);
        var named = sql.list("select distinct speaker from position where issue = ? and speaker is not null",
                row -> Bytes.<Person>id(row.bytes(1)), issue);
        Map<Id<Person>, Stored<Person>> there = Records.known(
                        sql, People.KIND, known, named.stream().map(united::of).toList())
                .stream().collect(Collectors.toMap(Stored::id, person -> person));
        return named.stream().filter(one -> there.containsKey(united.of(one)))
                .collect(Collectors.toMap(one -> one, one -> there.get(united.of(one))));
    }

    /// What was promised on it.
    public List<Stored<Commitment>> commitments() {
        return of(Commitments.KIND, "w.revision in (select revision from commitment_issue where issue = ?)", 1);
    }

    /// How far these promises are.
    public List<Stored<Rating>> ratings() {
        return of(Commitments.RATINGS, "k.commitment in (select r.record from commitment_issue i "
                + "join revision r on r.id = i.revision where i.issue = ?)", 1);
    }

    /// The links to and from it.
    public List<Stored<Link>> links() {
        return of(Links.KIND, "k.source = ? or k.target = ?", 2);
    }

    /// The issues at the other ends of links.
    public List<Stored<Issue>> linkedIssues() {
        return of(Issues.KIND, LINKED, 2);
    }

    /// The events at the other ends of links.
    public List<Stored<Event>> linkedEvents() {
        return of(Events.KIND, LINKED, 2);
    }

    /// The developments at the other ends of links.
    public List<Stored<Development>> linkedDevelopments() {
        return of(Developments.KIND, LINKED, 2);
    }

    /// The events that bear on it.
    public List<Stored<Event>> events() {
        return of(Events.KIND, "w.revision in (select revision from event_issue where issue = ?)", 1);
    }

    /// What would move it.
    public List<Stored<Tripwire>> tripwires() {
        return on(Lookouts.TRIPWIRES);
    }

    /// What did not meet one of its tripwires, in the officer's word.
    public List<Stored<Dismissal>> dismissals() {
        return of(Lookouts.DISMISSALS, "k.tripwire in (select w.record from tripwire t"
                + " join known w on w.revision = t.revision where t.issue = ?)", 1);
    }

    /// When each of its tripwires was first set, in whatever words.
    public Map<UUID, Instant> tripwiresSet() {
        return sql.list("select w.record, min(w.since) from tripwire t join known w on w.revision = t.revision"
                        + " where t.issue = ? group by w.record",
                row -> Map.entry(Bytes.uuid(row.bytes(1)), Instant.ofEpochMilli(row.number(2))), issue)
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The developments that met one of its tripwires.
    public List<Stored<Development>> meeting() {
        return of(Developments.KIND, "w.record in (select met from tripwire where issue = ?)", 1);
    }

    /// What the officer holds possible.
    public List<Stored<Flag>> flags() {
        return of(Lookouts.FLAGS, "k.issue = ?", 1);
    }

    private <T extends Content> List<Stored<T>> on(Kind<T> kind) {
        return Records.having(sql, kind, known, "issue", issue);
    }

    private <T extends Content> List<Stored<T>> of(Kind<T> kind, String condition, int times) {
        return times == 1 ? Records.known(sql, kind, known, condition, issue)
                : Records.known(sql, kind, known, condition, issue, issue);
    }
}
