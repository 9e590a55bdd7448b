package org.rapporteur.intake.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How texts call people without their full names: by a family name with an office or a form of
/// address, before it in letters ("President Xi", "Mr. Blinken"), after it in Chinese (习主席). Made
/// once; safe for several threads.
public final class Addressed {
    /// Family names that so many bear that an office of which there are several tells nobody apart.
    private static final Set<String> COMMON = Set.of(
            "wang", "li", "lee", "zhang", "liu", "chen", "yang", "zhao", "huang", "zhou", "wu", "xu", "sun", "hu",
            "zhu",
            "gao", "lin", "he", "guo", "ma", "luo", "song", "zheng", "kim", "park", "choi", "nguyen", "tran", "pham",
            "smith", "johnson", "williams", "brown", "jones", "miller", "davis", "wilson", "anderson", "taylor",
            "thomas", "moore", "jackson", "martin", "thompson", "white", "clark", "lewis", "walker", "hall", "allen",
            "young", "king", "wright", "scott", "green", "baker", "adams", "nelson", "singh", "kumar", "khan", "tanaka",
            "sato", "suzuki", "ivanov", "garcia", "müller", "schmidt",
            "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何",
            "郭", "马", "罗", "宋", "郑");
    private static final String ADDRESSES = "先生|女士";
    /// Before a family name of one character these make another word of the two.
    private static final String NO_BEGINNING = "(?<![学练实复预演补国女帝])";

    private final NameWords lists = new NameWords();
    private final PersonMentions mentions = new PersonMentions(List.of());
    private final String offices = lists.hanOffices().stream()
            .sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
            .collect(Collectors.joining("|"));

    /// The people of whom `text` speaks by a name of one part or of several, each with the office or form
    /// of address that stands with it; `hanFamily`, unless it is empty, is looked for before an office, and
    /// `family`, where it is a word of another meaning too, as He, after one.
    public List<PersonMention> in(String text, String family, String hanFamily) {
        String bounded = Suggestions.bounded(text);
        var found = new ArrayList<>(mentions.of(new Words(bounded)));
        if (!family.isEmpty() && lists.isNoName(family)) {
            found.addAll(afterOffice(bounded, family));
        }
        if (!hanFamily.isEmpty() && Stems.isIdeographic(bounded)) {
            Matcher match = Pattern.compile(NO_BEGINNING + Pattern.quote(Stems.characters(hanFamily))
                    + "(?<office>" + offices + "|" + ADDRESSES + ")(?!团)").matcher(Stems.characters(bounded));
            while (match.find()) {
                found.add(new PersonMention(
                        hanFamily, match.group("office"), List.of(new Span(match.start(), match.end()))));
            }
        }
        return found;
    }

    private List<PersonMention> afterOffice(String text, String family) {
        String name = family.substring(0, 1).toUpperCase(Locale.ROOT) + family.substring(1);
        Matcher match = Pattern.compile("\\b(?<before>(?:[A-Z][a-z-]*\\.? ){1,4})" + Pattern.quote(name)
                + "\\b(?! [A-Z][a-z])").matcher(text);
        var found = new ArrayList<PersonMention>();
        while (match.find()) {
            String before = match.group("before").strip().replace(".", "");
            while (!before.isEmpty() && !lists.isTitle(before.toLowerCase(Locale.ROOT))) {
                before = before.indexOf(' ') < 0 ? "" : before.substring(before.indexOf(' ') + 1);
            }
            if (!before.isEmpty()) {
                found.add(new PersonMention(name, before, List.of(new Span(match.start(), match.end()))));
            }
        }
        return found;
    }

    /// Whether the family name of `name` stands first.
    public boolean isFamilyFirst(String name) {
        return lists.isChineseFamily(family(name)) && name.toLowerCase(Locale.ROOT).startsWith(family(name));
    }

    /// The family name in small letters: the first part of a Chinese name, the last of another; empty where
    /// the name has none in letters.
    public String family(String name) {
        String[] parts = name.strip().toLowerCase(Locale.ROOT).split("[\\s\u00A0]+");
        boolean letters = !Stems.isIdeographic(name) && !parts[0].isEmpty();
        return !letters ? "" : lists.isChineseFamily(parts[0]) ? parts[0] : parts[parts.length - 1];
    }

    /// The family name in characters: of a Chinese name its first, or the first two; of a foreign one what
    /// follows the dot, or all; empty where `nativeName` is not written in them.
    public String hanFamily(String nativeName) {
        String name = nativeName.strip();
        if (!Stems.isIdeographic(name)) {
            return "";
        }
        String simple = Stems.characters(name);
        int dot = Math.max(simple.lastIndexOf('·'), simple.lastIndexOf('・'));
        boolean two = simple.length() > 2 && lists.hanDoubleFamilies().contains(simple.substring(0, 2));
        boolean chinese = simple.length() <= 4 && (two || lists.characters("姓").indexOf(simple.charAt(0)) >= 0);
        return dot >= 0 ? simple.substring(dot + 1) : two ? simple.substring(0, 2)
                : chinese ? simple.substring(0, 1) : simple;
    }

    /// Whether so many are called `family` that it alone tells nobody apart.
    public boolean isCommon(String family) {
        return COMMON.contains(family);
    }
}
