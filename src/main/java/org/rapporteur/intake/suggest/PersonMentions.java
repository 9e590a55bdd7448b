package org.rapporteur.intake.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The people of whom a text speaks: names that [NameScan] and [HanNames] find and those that
/// the tracker knows, put together where a family name stands for a full name said before or
/// after. Safe for several threads.
final class PersonMentions {
    private static final int MOST = 300;

    private final NameWords lists = new NameWords();
    private final HanNames han = new HanNames(lists);
    private final TermIndex known = new TermIndex();

    /// Also looks for `people`, by their full names.
    PersonMentions(List<String> people) {
        people.stream().filter(this::isName).forEach(known::add);
    }

    /// Speakers may be bodies: "White House", "Senior administration official".
    private boolean isName(String name) {
        var words = new Words(name);
        int capitals = 0;
        for (int i = 0; i < words.size(); i++) {
            if (lists.isNoName(words.lower(i))) {
                return false;
            }
            capitals += words.isCapitalised(i) ? 1 : 0;
        }
        return capitals > 1;
    }

    /// The people, the most often named first.
    List<PersonMention> of(Words words) {
        var persons = new Persons(words.text(), lists);
        var names = new ArrayList<>(new NameScan(words, lists).all());
        known(words, names).forEach(names::add);
        names.sort(Comparator.comparingInt(name -> name.span().start()));
        names.forEach(persons::add);
        countFamilyNames(words, persons, taken(names));
        var mentions = new ArrayList<>(persons.mentions());
        mentions.addAll(han.of(words.text()));
        mentions.sort(Comparator.comparingInt(PersonMention::count).reversed()
                .thenComparing(person -> person.places().getFirst().start()));
        return mentions.stream().limit(MOST).toList();
    }

    private List<NameScan.Name> known(Words words, List<NameScan.Name> names) {
        TreeMap<Integer, Span> taken = taken(names);
        return known.find(words).stream().map(TermIndex.Hit::span)
                .filter(span -> isFree(span, taken) && Character.isUpperCase(words.text().charAt(span.start())))
                .map(span -> new NameScan.Name("", List.of(span.in(words.text()).split("[\\s\u00A0]+")), span))
                .toList();
    }

    private static TreeMap<Integer, Span> taken(List<NameScan.Name> names) {
        var taken = new TreeMap<Integer, Span>();
        names.forEach(name -> taken.put(name.span().start(), name.span()));
        return taken;
    }

    private static boolean isFree(Span span, TreeMap<Integer, Span> taken) {
        var before = taken.lowerEntry(span.end());
        return before == null || !before.getValue().overlaps(span);
    }

    /// Bare family names after the person was named.
    private static void countFamilyNames(Words words, Persons persons, TreeMap<Integer, Span> taken) {
        Map<String, Persons.Person> families = persons.byFamily();
        for (int i = 0; i < words.size(); i++) {
            Persons.@Nullable Person person = words.isCapitalised(i) ? families.get(words.raw(i)) : null;
            var span = new Span(words.start(i), words.end(i));
            if (person != null && isFree(span, taken)) {
                person.placeAgain(span);
            }
        }
    }
}
