package org.rapporteur.service.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.db.Sql;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Article;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Source;
import org.rapporteur.model.Stored;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Issues;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.WhereNamed;
import org.rapporteur.service.Sources;

/// One consistent look at all that is known of one person.
record PersonReading(Sql sql, AsOf asOf, long known, Stored<Person> person, Callings callings) {
    private static final Comparator<Source> NEWEST = Comparator
            .<Source, LocalDate>comparing(source -> source.article().content().published() == null
                    ? LocalDate.MIN : source.article().content().published().latest()).reversed()
            .thenComparing(source -> source.article().id().value())
            .thenComparing(source -> source.passage() == null ? 0 : source.passage().start());
    private static final Comparator<Person.Post> LATEST_POST = Comparator.<Person.Post, LocalDate>comparing(
            post -> post.from() == null ? LocalDate.MIN : post.from().latest()).reversed();

    /// All of it; `articles` are those of the date, by the row in which the full text has them.
    PersonAt whole(Map<Long, WhereNamed.Listed> articles) {
        Map<Id<Article>, LocalDate> days = new HashMap<>();
        Set<Id<Article>> spoken = new HashSet<>();
        var seen = new HashMap<String, Boolean>();
        for (WhereNamed.Listed article : articles.values()) {
            days.put(article.article(), article.day(asOf.effective()));
            if (article.speaker() != null && seen.computeIfAbsent(
                    article.speaker(), speaker -> callings.isNamed(speaker, asOf.effective()))) {
                spoken.add(article.article());
            }
        }
        List<Stored<Passage>> said = WhereNamed.passagesOf(sql, known, spoken);
        days.keySet().removeAll(spoken);
        Map<Callings.Sureness, List<Stored<Passage>>> found = found(days, articles);
        List<Stored<Passage>> mentioned = found.getOrDefault(Callings.Sureness.NAMED, List.of());
        List<Stored<Passage>> maybe = found.getOrDefault(Callings.Sureness.MAYBE, List.of());
        List<Stored<Position>> positions =
                WhereNamed.positions(sql, known, person.id(), asOf.effective().toEpochDay());
        Sources sources = sources(Stream.of(said, mentioned, maybe).flatMap(List::stream).toList(), positions);
        return new PersonAt(person, person.content().posts().stream().sorted(LATEST_POST).toList(),
                passages(said, sources), passages(mentioned, sources), passages(maybe, sources),
                stated(positions, sources), events(),
                NamedPeople.count(sql, callings, articles, asOf.effective()).articles(),
                Stream.concat(callings.names().stream(), callings.titled().stream()).toList(),
                sources.of(person.content().citations()));
    }

    /// The passages of the articles of `days` that may mean the person, by how sure that is.
    private Map<Callings.Sureness, List<Stored<Passage>>> found(
            Map<Id<Article>, LocalDate> days, Map<Long, WhereNamed.Listed> articles) {
        Set<Id<Article>> named = articlesWith(callings.names(), articles);
        named.removeAll(articlesWith(callings.namesOfNamesakes(), articles));
        var found = new EnumMap<Callings.Sureness, List<Stored<Passage>>>(Callings.Sureness.class);
        for (Stored<Passage> passage : WhereNamed.passages(sql, known, callings.anywhere())) {
            Id<Article> article = passage.content().article();
            LocalDate day = days.get(article);
            Callings.Sureness sureness = day == null ? null
                    : callings.in(passage.content().exact(), day, named.contains(article));
            if (sureness != null) {
                found.computeIfAbsent(sureness, key -> new ArrayList<>()).add(passage);
            }
        }
        return found;
    }

    private Set<Id<Article>> articlesWith(List<String> names, Map<Long, WhereNamed.Listed> articles) {
        return WhereNamed.rows(sql, names, Articles.KIND).stream().map(articles::get).filter(Objects::nonNull)
                .map(WhereNamed.Listed::article).collect(Collectors.toCollection(HashSet::new));
    }

    private Sources sources(List<Stored<Passage>> passages, List<Stored<Position>> positions) {
        var all = new ArrayList<Citation>(person.content().citations());
        passages.stream().map(PersonReading::citation).forEach(all::add);
        positions.forEach(position -> all.addAll(position.content().citations()));
        return Sources.of(sql, known, all);
    }

    private static Citation citation(Stored<Passage> passage) {
        return new Citation(passage.content().article(), passage.id(), Citation.Role.CONTEXT, null);
    }

    private static List<Source> passages(List<Stored<Passage>> passages, Sources sources) {
        return passages.stream().flatMap(passage -> sources.of(citation(passage)).stream()).sorted(NEWEST).toList();
    }

    private List<PersonAt.Stated> stated(List<Stored<Position>> positions, Sources sources) {
        var names = new HashMap<Id<Issue>, String>();
        Records.known(sql, Issues.KIND, known, positions.stream().map(position -> position.content().issue()).toList())
                .forEach(issue -> names.put(issue.id(), issue.content().name()));
        return positions.stream()
                .sorted(Comparator.<Stored<Position>, LocalDate>comparing(
                        position -> position.content().stated().latest()).reversed())
                .map(position -> new PersonAt.Stated(position, names.getOrDefault(position.content().issue(), ""),
                        sources.of(position.content().citations())))
                .toList();
    }

    private List<Stored<Event>> events() {
        return WhereNamed.events(sql, known, person.id()).stream()
                .sorted(Comparator.<Stored<Event>, LocalDate>comparing(event -> event.content().when().latest())
                        .reversed())
                .toList();
    }
}
