package org.rapporteur.intake.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The names of people after their offices in Chinese: 外交部长王毅, 国务卿布林肯. Where a name
/// ends is told by what follows it, by the family names and by the characters with which foreign
/// names are written; a name that could end in two places takes the one that the text repeats.
final class HanNames {
    private static final int LONGEST_OFFICE = 7;
    private static final int LONGEST_FOREIGN = 7;
    private static final int CHINESE = 3;
    private static final int MOST = 200;
    private static final int NEAR = 4_000;

    private final NameWords lists;
    private final Set<Integer> families;
    private final Set<Integer> follows;
    private final Set<Integer> sounds;
    /// The last characters of offices.
    private final Set<Integer> officeEnds;

    HanNames(NameWords lists) {
        this.lists = lists;
        this.families = points(lists.characters("姓"));
        this.follows = points(lists.characters("后"));
        this.sounds = points(lists.characters("音"));
        this.officeEnds = lists.hanOffices().stream()
                .map(office -> (int) office.charAt(office.length() - 1)).collect(Collectors.toSet());
    }

    private static Set<Integer> points(String characters) {
        return characters.chars().boxed().collect(Collectors.toUnmodifiableSet());
    }

    /// The people of `text`, in the order of the text.
    List<PersonMention> of(String text) {
        if (!Stems.isIdeographic(text)) {
            return List.of();
        }
        String simple = Stems.characters(text);
        Map<String, String> offices = new LinkedHashMap<>();
        for (int i = 1; i < simple.length() && offices.size() < MOST; i++) {
            if (officeEnds.contains((int) simple.charAt(i - 1))) {
                String office = officeBefore(simple, i);
                int end = office.isEmpty() ? i : nameEnd(simple, i);
                if (end - i > 1) {
                    offices.merge(simple.substring(i, end), office, (a, b) -> a.length() >= b.length() ? a : b);
                }
            }
        }
        return offices.entrySet().stream()
                .map(entry -> mention(entry.getKey(), entry.getValue(), simple, text)).toList();
    }

    private static PersonMention mention(String name, String office, String simple, String text) {
        var places = new ArrayList<Span>();
        for (int at = simple.indexOf(name); at >= 0; at = simple.indexOf(name, at + name.length())) {
            places.add(new Span(at, at + name.length()));
        }
        return new PersonMention(places.getFirst().in(text), office, places);
    }

    /// The longest office that ends at `end`, or empty.
    private String officeBefore(String text, int end) {
        String longest = "";
        for (int length = 2; length <= Math.min(LONGEST_OFFICE, end); length++) {
            String words = text.substring(end - length, end);
            longest = lists.hanOffices().contains(words) ? words : longest;
        }
        return longest;
    }

    private int nameEnd(String text, int from) {
        int stop = from;
        while (stop < text.length() && stop < from + LONGEST_FOREIGN + CHINESE && isName(text.charAt(stop))
                && (stop < from + 2 || !isFollowed(text, stop))) {
            stop++;
        }
        int sounding = from;
        while (sounding < stop && (sounds.contains((int) text.charAt(sounding)) || text.charAt(sounding) == '·')) {
            sounding++;
        }
        boolean family = from < stop && families.contains((int) text.charAt(from))
                || from + 2 <= stop && lists.hanDoubleFamilies().contains(text.substring(from, from + 2));
        boolean foreign = sounding - from >= 2 && (sounding - from > CHINESE || !family);
        return foreign ? sounding : family ? chineseEnd(text, from, stop) : from;
    }

    private int chineseEnd(String text, int from, int stop) {
        boolean twoFamily = from + 2 <= stop && lists.hanDoubleFamilies().contains(text.substring(from, from + 2));
        int shorter = Math.min(stop, from + (twoFamily ? CHINESE : 2));
        int longer = Math.min(stop, shorter + 1);
        if (longer == shorter || longer == stop) {
            return longer;
        }
        // What follows goes on with characters that names have too: trust what is repeated.
        String name = text.substring(from, longer);
        boolean after = text.indexOf(name, longer, Math.min(text.length(), longer + NEAR)) >= 0;
        return after || text.indexOf(name, Math.max(0, from - NEAR), from) >= 0 ? longer : shorter;
    }

    private static boolean isName(char c) {
        return c == '·' || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /// Whether what stands at `at` goes on after a name.
    private boolean isFollowed(String text, int at) {
        return follows.contains((int) text.charAt(at))
                || at + 2 <= text.length() && lists.hanFollowing().contains(text.substring(at, at + 2));
    }
}
