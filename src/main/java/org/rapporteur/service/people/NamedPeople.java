package org.rapporteur.service.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.intake.suggest.Offices;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.When;
import org.rapporteur.model.search.Words;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.WhereNamed;

/// Where articles name people at a date.
///
/// @param mentions of those on record; who is named nowhere is missing
/// @param speakers those whose words articles carry and who are not on record, the most frequent
///     first; offices and bodies are nobody
public record NamedPeople(Map<Id<Person>, PeopleDesk.Mentions> mentions, List<PeopleDesk.Speaker> speakers) {
    private static final int LOOKED_AT = 200;
    private static final Offices OFFICES = new Offices();

    /// Nobody was looked for yet.
    public static final NamedPeople NONE = new NamedPeople(Map.of(), List.of());

    public NamedPeople {
        mentions = Map.copyOf(mentions);
        speakers = List.copyOf(speakers);
    }

    /// How often articles name `person`.
    public PeopleDesk.Mentions of(Id<Person> person) {
        return mentions.getOrDefault(person, PeopleDesk.Mentions.NONE);
    }

    /// Where `articles` name `people` and others, as seen on `day`.
    static NamedPeople of(
            Map<Id<Person>, PeopleDesk.Mentions> mentions, Map<Long, WhereNamed.Listed> articles,
            List<Callings> people, LocalDate day, Tracker tracker) {
        return new NamedPeople(mentions, speakers(articles, people, day, tracker));
    }

    /// How often `articles`, by the row in which the full text has them, name somebody: by a form of the
    /// name, or by the family name with a post or a form of address. Of the latter the newest
    /// [#LOOKED_AT] are read, so that "Minister Wang Wentao" is not taken for another Wang.
    static PeopleDesk.Mentions count(Sql sql, Callings callings, Map<Long, WhereNamed.Listed> articles, LocalDate day) {
        Set<WhereNamed.Listed> its = new LinkedHashSet<>(listed(sql, callings.names(), articles));
        List<WhereNamed.Listed> titled = new ArrayList<>(listed(sql, callings.titled(), articles));
        titled.removeAll(its);
        for (int i = 0; i < titled.size(); i++) {
            WhereNamed.Listed one = titled.get(i);
            if (i >= LOOKED_AT || callings.in(WhereNamed.text(sql, one.article()), one.day(day), false)
                    == Callings.Sureness.NAMED) {
                its.add(one);
            }
        }
        return new PeopleDesk.Mentions(its.size(), last(its));
    }

    private static List<WhereNamed.Listed> listed(Sql sql, List<String> forms, Map<Long, WhereNamed.Listed> articles) {
        return WhereNamed.rows(sql, forms, Articles.KIND).stream().map(articles::get).filter(Objects::nonNull).toList();
    }

    private static @Nullable When last(Collection<WhereNamed.Listed> articles) {
        return articles.stream().map(WhereNamed.Listed::published).filter(Objects::nonNull)
                .max(Comparator.comparing(When::latest)).orElse(null);
    }

    private static List<PeopleDesk.Speaker> speakers(
            Map<Long, WhereNamed.Listed> articles, List<Callings> people, LocalDate day, Tracker tracker) {
        var bySpeaker = new LinkedHashMap<List<String>, List<WhereNamed.Listed>>();
        articles.values().stream().filter(article -> article.speaker() != null && !article.speaker().isBlank())
                .forEach(article -> bySpeaker.computeIfAbsent(
                        Words.folded(article.speaker()), words -> new ArrayList<>()).add(article));
        return bySpeaker.values().stream()
                .filter(its -> !OFFICES.isOffice(its.getFirst().speaker()))
                .filter(its -> people.stream().noneMatch(person -> person.isNamed(its.getFirst().speaker(), day)))
                .map(its -> speaker(its, tracker))
                .sorted(Comparator.comparingInt(PeopleDesk.Speaker::articles).reversed()
                        .thenComparing(PeopleDesk.Speaker::name))
                .toList();
    }

    private static PeopleDesk.Speaker speaker(List<WhereNamed.Listed> articles, Tracker tracker) {
        return new PeopleDesk.Speaker(
                mostFrequent(articles, WhereNamed.Listed::speaker), mostFrequent(articles, WhereNamed.Listed::party),
                articles.size(), articles.stream().map(WhereNamed.Listed::marking)
                        .reduce((one, other) -> tracker.higher(one, other).equals(one) ? other : one)
                        .orElse(tracker.lowestMarking()));
    }

    private static String mostFrequent(
            List<WhereNamed.Listed> articles,
            Function<WhereNamed.Listed, @Nullable String> of) {
        return articles.stream().map(of).filter(Objects::nonNull).map(String::strip).filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse("");
    }
}
