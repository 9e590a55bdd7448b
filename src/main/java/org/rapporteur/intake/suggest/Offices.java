package org.rapporteur.intake.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells who speaks by name from what speaks as an office or a body: "Mao Ning" from "Foreign Ministry
/// spokesperson". Made once; safe for several threads.
public final class Offices {
    /// As many words as the longest office has.
    private static final int LONGEST = 6;
    private static final Pattern APART = Pattern.compile("[,;:(（，、；：|/–—]");
    /// The ends of Chinese bodies: what stands before one is its name.
    private static final Pattern BODY = Pattern.compile("^.*[部府院局办委馆会署社室处]");

    private final NameWords lists = new NameWords();
    private final Pattern han = Pattern.compile(Stream.of(lists.hanOffices(), lists.bodies(), lists.noNames())
            .flatMap(Set::stream).filter(Stems::isIdeographic)
            .sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
            .collect(Collectors.joining("|")));

    /// Whether `speaker` names nobody: without offices, bodies and countries no name is left of it.
    public boolean isOffice(String speaker) {
        return Arrays.stream(APART.split(speaker)).noneMatch(part ->
                Stems.isIdeographic(part) ? hasHanName(part) : hasName(part));
    }

    /// A single word before an office or a body is its name and nobody's: "Kremlin spokesman".
    private boolean hasName(String part) {
        var words = new Words(part);
        List<Integer> left = new ArrayList<>();
        int last = -1;
        for (int at = 0; at < words.size();) {
            int taken = taken(words, at);
            if (taken > 0) {
                last = isBare(words, at, taken) ? last : at;
            } else if (words.lower(at).length() > 1 && !lists.isSuffix(words.lower(at))) {
                left.add(at);
            }
            at += Math.max(1, taken);
        }
        return left.size() > 1 || left.size() == 1 && last < left.getFirst();
    }

    /// How many words from `at` on are an office, a country or no part of a name.
    private int taken(Words words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            String phrase = IntStream.range(at, at + length).mapToObj(words::lower).collect(Collectors.joining(" "));
            if (lists.isTitle(phrase) || lists.isPlace(phrase) || length == 1 && lists.isNoName(phrase)) {
                return length;
            }
        }
        return 0;
    }

    /// Whether what was taken is one word that is neither an office nor a body, and so may end a name as
    /// well: "Theresa May".
    private boolean isBare(Words words, int at, int taken) {
        return taken == 1 && !lists.isTitle(words.lower(at)) && !lists.bodies().contains(words.lower(at));
    }

    private boolean hasHanName(String part) {
        return Arrays.stream(han.split(Stems.characters(part)))
                .map(piece -> BODY.matcher(piece).replaceFirst("").strip())
                .anyMatch(name -> name.length() > 1 || !name.isEmpty() && lists.characters("姓").contains(name));
    }
}
