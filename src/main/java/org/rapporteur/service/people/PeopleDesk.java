package org.rapporteur.service.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.intake.suggest.Addressed;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.model.search.Words;
import org.rapporteur.repository.People;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Trackers;
import org.rapporteur.repository.UnitedPeople;
import org.rapporteur.repository.WhereNamed;
import org.rapporteur.service.Done;
import org.rapporteur.service.Lately;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Register;

/// The people of a tracker at any date, and where articles name them.
public final class PeopleDesk {
    /// A person in the table.
    ///
    /// @param posts the posts that may have been held on the view's day
    public record Line(Stored<Person> person, List<Person.Post> posts) {
        public Line {
            posts = List.copyOf(posts);
        }

        /// The record.
        public Id<Person> id() {
            return person.id();
        }

        /// What it says.
        public Person content() {
            return person.content();
        }
    }

    /// How often articles name somebody.
    ///
    /// @param articles how many name him or her
    /// @param last the latest date among those that state one, or null
    public record Mentions(int articles, @Nullable When last) {
        /// Nowhere.
        public static final Mentions NONE = new Mentions(0, null);
    }

    /// Somebody whose words articles carry and who is not on record.
    ///
    /// @param name as the articles write it
    /// @param party whom most of them say that he or she speaks for, or empty
    /// @param articles how many
    /// @param marking the lowest handling label among them: what the name alone may bear
    public record Speaker(String name, String party, int articles, String marking) {}

    private record Asked(Id<Person> person, AsOf asOf) {}

    private final OpenTracker open;
    private final Lately<AsOf, List<Line>> people = new Lately<>(1);
    private final Lately<Asked, PersonAt> lately = new Lately<>(8);
    private final Lately<AsOf, NamedPeople> named = new Lately<>(1);
    private final Lately<AsOf, Map<Long, WhereNamed.Listed>> articles = new Lately<>(1);

    /// The people of `open`.
    public PeopleDesk(OpenTracker open) {
        this.open = open;
    }

    /// The people on record at `asOf`, oldest recording first.
    public List<Line> at(AsOf asOf) {
        return open.read(sql -> people.of(sql, asOf,
                () -> Records.known(sql, People.KIND, known(sql, asOf), "1").stream()
                        .map(person -> new Line(person, person.content().postsOn(asOf.effective()))).toList()));
    }

    /// Where articles name people, those on record and others; takes longer than [#at]. Each is
    /// looked for by himself, so that other views are read in between.
    public NamedPeople named(AsOf asOf) {
        return named.of(open.read(Lately.State::of), asOf, () -> {
            Map<Long, WhereNamed.Listed> all = open.read(sql -> articles(sql, asOf));
            List<Stored<Person>> there = at(asOf).stream().map(Line::person).toList();
            var addressed = new Addressed();
            var callings = new ArrayList<Callings>();
            var mentions = new HashMap<Id<Person>, Mentions>();
            for (Stored<Person> person : there) {
                callings.add(Callings.of(addressed, person, there));
                Mentions its = open.read(sql -> NamedPeople.count(sql, callings.getLast(), all, asOf.effective()));
                if (its.articles() > 0) {
                    mentions.put(person.id(), its);
                }
            }
            return NamedPeople.of(mentions, all, callings, asOf.effective(), open.tracker().content());
        });
    }

    /// All that is known of one person at `asOf`; of whom he or she was made one with, where that was so then.
    ///
    /// @throws UserProblem if the person was not on record then
    public PersonAt get(Id<Person> id, AsOf asOf) {
        return open.read(sql -> lately.of(sql, new Asked(id, asOf), () -> read(sql, id, asOf)));
    }

    private PersonAt read(Sql sql, Id<Person> id, AsOf asOf) {
        long known = known(sql, asOf);
        Id<Person> meant = UnitedPeople.at(sql, known).of(id);
        Stored<Person> person = Records.known(sql, People.KIND, known, List.of(meant)).stream().findFirst()
                .orElseThrow(() -> new UserProblem("personNotThen"));
        Callings callings = Callings.of(new Addressed(), person, Records.known(sql, People.KIND, known, "1"));
        return new PersonReading(sql, asOf, known, person, callings).whole(articles(sql, asOf));
    }

    /// Puts somebody on record whom articles name; for the rest the officer is asked later.
    public Done<Id<Person>> add(Speaker speaker) {
        return Done.of(new Register(open).add(Person.class, List.of(), (citations, lowest) -> new Person(
                speaker.name(), "", List.of(), speaker.party(), List.of(), "", speaker.marking(), citations)));
    }

    /// The others on record now, those first who may be the same: who share a word of a name, then who speak
    /// for the same party.
    public List<Line> others(Stored<Person> person, AsOf asOf) {
        Set<String> words = words(person.content());
        return at(asOf).stream().filter(line -> !line.id().equals(person.id()))
                .sorted(Comparator.comparing((Line line) -> Collections.disjoint(words(line.content()), words))
                        .thenComparing(line -> !line.content().party().equals(person.content().party())))
                .toList();
    }

    private static Set<String> words(Person person) {
        return person.names().stream().flatMap(name -> Words.folded(name).stream()).collect(Collectors.toSet());
    }

    /// Makes one person of two records of the same: `stays` has what both say, and all that names `goes`
    /// leads there.
    ///
    /// @return the change by which they are taken apart again
    /// @throws UserProblem if one of them is gone, or two people say different things of one
    public UUID unite(Id<Person> stays, Id<Person> goes) {
        return open.record(UnitedPeople.GESTURE, gesture -> UnitingPeople.in(gesture).unite(stays, goes)).change();
    }

    /// Deletes a person; the history stays.
    ///
    /// @return the change by which it is taken back
    public UUID delete(Id<Person> id) {
        return new Register(open).delete(Person.class, id).change();
    }

    /// Has `listener` told, on any thread, whenever something was recorded.
    public Runnable onChange(Runnable listener) {
        return open.changes().listen(changed -> listener.run());
    }

    private Map<Long, WhereNamed.Listed> articles(Sql sql, AsOf asOf) {
        return articles.of(sql, asOf, () -> WhereNamed.articles(sql, known(sql, asOf), asOf.effective().toEpochDay(),
                asOf.effective().plusDays(1).atStartOfDay(Trackers.only(sql).content().zone())
                        .toInstant().toEpochMilli() - 1));
    }

    private static long known(Sql sql, AsOf asOf) {
        return asOf.known() == null ? Records.NOW
                : asOf.knownUntil(Trackers.only(sql).content().zone()).toEpochMilli();
    }
}
