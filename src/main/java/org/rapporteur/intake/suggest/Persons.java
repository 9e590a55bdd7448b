package org.rapporteur.intake.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Names put together to people, in the order in which they stand in a text.
///
/// "President Biden" and "Joe Biden" are one where nothing speaks against it: another office, or
/// two full names that differ.
final class Persons {
    private final String text;
    private final NameWords lists;
    private final List<Person> persons = new ArrayList<>();
    private final Map<String, List<Person>> byPart = new HashMap<>();

    Persons(String text, NameWords lists) {
        this.text = text;
        this.lists = lists;
    }

    /// One person, as far as the names so far say.
    static final class Person {
        private List<String> parts;
        private String name;
        private String office;
        private @Nullable String family;
        private final TreeMap<Integer, Span> places = new TreeMap<>();

        private Person(NameScan.Name first, String name) {
            this.parts = first.parts();
            this.name = name;
            this.office = first.office();
        }

        private boolean isFull() {
            return parts.size() > 1;
        }

        /// Adds a place after the first one, unless it lies within a place already there.
        void placeAgain(Span span) {
            var before = places.floorEntry(span.start());
            if (before != null && !before.getValue().overlaps(span)) {
                places.put(span.start(), span);
            }
        }
    }

    /// Adds a name to the person whose it is, or to a new one.
    void add(NameScan.Name name) {
        Person person = whose(name);
        String spelt = name.span().in(text);
        String written = spelt.equals(spelt.toUpperCase(Locale.ROOT)) ? String.join(" ", name.parts()) : spelt;
        if (person == null) {
            person = new Person(name, written);
            persons.add(person);
        } else {
            if (name.parts().size() > person.parts.size()) {
                person.parts = name.parts();
                person.name = written;
            }
            if (name.office().length() > person.office.length()) {
                person.office = name.office();
            }
        }
        if (name.parts().size() == 1) {
            person.family = name.parts().getFirst();
        }
        person.places.putIfAbsent(name.span().start(), name.span());
        for (String part : name.parts()) {
            List<Person> owners = byPart.computeIfAbsent(part, key -> new ArrayList<>());
            owners.remove(person);
            owners.add(person);
        }
    }

    private @Nullable Person whose(NameScan.Name name) {
        // A family name alone stands last in a western name, first in a Chinese one.
        List<Person> candidates = byPart.getOrDefault(name.parts().getLast(), List.of());
        Person best = best(candidates, name);
        return best != null || name.parts().size() == 1
                ? best : best(byPart.getOrDefault(name.parts().getFirst(), List.of()), name);
    }

    private @Nullable Person best(List<Person> candidates, NameScan.Name name) {
        Person best = null;
        for (Person person : candidates) {
            boolean fits = fits(person, name);
            boolean better = best == null || sameOffice(person, name) || !sameOffice(best, name);
            best = fits && better ? person : best;
        }
        return best;
    }

    private boolean fits(Person person, NameScan.Name name) {
        if (name.parts().size() > 1 && person.isFull()) {
            return isWithin(name.parts(), person.parts) || isWithin(person.parts, name.parts());
        }
        List<String> full = person.isFull() ? person.parts : name.parts();
        String single = person.isFull() ? name.parts().getFirst() : person.parts.getFirst();
        boolean chinese = full.getFirst().equals(single) && isChinese(full);
        boolean first = full.getFirst().equals(single) && sameOffice(person, name);
        boolean other = !person.office.isEmpty() && !name.office().isEmpty() && !sameOffice(person, name);
        boolean address = isAddress(name.office()) || isAddress(person.office);
        return chinese || first || full.getLast().equals(single) && (!other || address);
    }

    private boolean isChinese(List<String> parts) {
        return lists.isChineseFamily(parts.getFirst().toLowerCase(Locale.ROOT));
    }

    /// Whether the words of `less`, initials aside, stand in `more` in their order.
    private static boolean isWithin(List<String> less, List<String> more) {
        int at = 0;
        for (String part : less) {
            if (part.length() > 1) {
                int found = more.subList(at, more.size()).indexOf(part);
                if (found < 0) {
                    return false;
                }
                at += found + 1;
            }
        }
        return true;
    }

    private static boolean isAddress(String office) {
        return office.matches("(?i)(?:mr|mrs|ms|miss|dr|sir)\\.?");
    }

    private static boolean sameOffice(Person person, NameScan.Name name) {
        String one = person.office.toLowerCase(Locale.ROOT);
        String other = name.office().toLowerCase(Locale.ROOT);
        return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one))
                && one.startsWith("vice") == other.startsWith("vice");
    }

    /// Whom a family name alone means: of several people the one named most often.
    Map<String, Person> byFamily() {
        var families = new HashMap<String, Person>();
        persons.stream().sorted(Comparator.comparingInt((Person person) -> person.places.size()).reversed())
                .forEach(person -> families.putIfAbsent(family(person), person));
        return families;
    }

    private String family(Person person) {
        if (person.family != null) {
            return person.family;
        }
        boolean chinese = isChinese(person.parts)
                && !lists.isChineseFamily(person.parts.getLast().toLowerCase(Locale.ROOT))
                || isChinese(person.parts) && person.parts.size() == 2;
        return chinese ? person.parts.getFirst() : person.parts.getLast();
    }

    /// The people.
    List<PersonMention> mentions() {
        return persons.stream()
                .map(person -> new PersonMention(person.name.replaceAll("[\\s\u00A0]+", " "),
                        person.office.replaceAll("[\\s\u00A0]+", " "), List.copyOf(person.places.values())))
                .toList();
    }
}
