package org.rapporteur.intake.suggest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.intake.document.Lexicon;

/// The word list `people.txt`: offices, what is no name, and the family names of Chinese.
final class NameWords {
    private static final int LONGEST_GIVEN = 12;
    private static final String SYLLABLE = "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?"
            + "(?:i?ang?|i?ao|[uü]?ang?|u?ai|i?ong|[uü]e|ia|ie|iu|ua|ui|uo|ou|ei|er|eng?|ing?|u?n|[aeiouü])";
    private static final Pattern GIVEN = Pattern.compile(SYLLABLE + "(?:[’']?" + SYLLABLE + ")?");

    private final Map<String, Set<String>> lists = new HashMap<>();
    /// The first words of offices.
    private final Set<String> titleStarts = new HashSet<>();

    NameWords() {
        for (List<String> row : Lexicon.read("people.txt")) {
            lists.computeIfAbsent(row.getFirst(), key -> new HashSet<>())
                    .addAll(Arrays.asList(row.getLast().split(",")));
        }
        Set<String> plain = new HashSet<>();
        for (String title : list("title")) {
            String words = title.replace("u.s.", "us").replace("’", " ").replace('-', ' ');
            plain.add(words);
            titleStarts.add(words.substring(0, words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ')));
        }
        lists.put("title", plain);
        for (String list : List.of("months.txt", "countries.txt")) {
            Lexicon.read(list).forEach(row -> row.forEach(this::addPlaces));
        }
        lists.computeIfAbsent("not", key -> new HashSet<>()).addAll(List.of(
                "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"));
    }

    /// Countries, capitals and months are no names of people.
    private void addPlaces(String column) {
        for (String entry : column.toLowerCase(Locale.ROOT).split(",")) {
            if (entry.length() > 1) {
                String list = entry.indexOf(' ') < 0 ? "not" : "place";
                lists.computeIfAbsent(list, key -> new HashSet<>()).add(entry);
            }
        }
    }

    /// Whether `words`, in small letters with spaces between, are a country or a capital.
    boolean isPlace(String words) {
        return list("place").contains(words);
    }

    private Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    /// Whether an office starts with `lower`.
    boolean startsTitle(String lower) {
        return titleStarts.contains(lower);
    }

    /// Whether `words`, in small letters with spaces between, are an office.
    boolean isTitle(String words) {
        return list("title").contains(words);
    }

    /// Whether `lower` is no part of a name.
    boolean isNoName(String lower) {
        return noNames().contains(lower) || bodies().contains(lower);
    }

    /// Whether `lower` says that somebody spoke or acted.
    boolean says(String lower) {
        return list("says").contains(lower);
    }

    boolean isParticle(String lower) {
        return list("particle").contains(lower);
    }

    boolean isSuffix(String lower) {
        return list("suffix").contains(lower);
    }

    /// Whether `lower` is a Chinese family name in letters.
    boolean isChineseFamily(String lower) {
        return list("family").contains(lower);
    }

    /// Whether `lower` can be a Chinese given name of one or two syllables.
    boolean isChineseGiven(String lower) {
        return lower.length() > 1 && lower.length() <= LONGEST_GIVEN && GIVEN.matcher(lower).matches();
    }

    /// Bodies and those who speak without a name: "ministry", "official", 官员.
    Set<String> bodies() {
        return list("body");
    }

    /// What is no part of a name: countries and capitals in Chinese are among it.
    Set<String> noNames() {
        return list("not");
    }

    /// The Chinese offices, in simplified characters.
    Set<String> hanOffices() {
        return list("官");
    }

    /// The Chinese family names of two characters.
    Set<String> hanDoubleFamilies() {
        return list("复姓");
    }

    /// The pairs of characters that follow a name.
    Set<String> hanFollowing() {
        return list("后二");
    }

    /// The characters of one of the rows that list characters.
    String characters(String row) {
        return String.join("", list(row));
    }
}
