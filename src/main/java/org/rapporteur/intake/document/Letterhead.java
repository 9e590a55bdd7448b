package org.rapporteur.intake.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands above the headline of a release and is none: the names of a state and its offices, what sort of
/// document it is, its number, where to ask, the place and the day. Only where several such lines stand there: one
/// alone may be a headline.
public final class Letterhead {
    private static final int MOST = 9;
    private static final int FEWEST = 2;
    private static final int LONGEST = 200;
    private static final int NARROW = 60;
    private static final int FEW_WORDS = 3;
    private static final int NAME_WORDS = 6;
    private static final Pattern RELEASE = Pattern.compile(
            "(?iu)(?:(?:press|news|media) (?:release|statement|note)|for immediate release"
                    + "|(?:strictly )?embargoed\\b.{0,80}|communiqué(?: de presse)?|pressemitteilung|presseaussendung"
                    + "|pressemeldung"
                    + "|(?:comunicado|nota|boletín)(?: de prensa)?|nota à imprensa|comunicato stampa|basın açıklaması"
                    + "|siaran pers|pressmeddelande|lehdistötiedote|pressiteade|informacja prasowa|пресс-релиз"
                    + "|прес-реліз"
                    + "|بيان صحفي|報道発表|プレスリリース|보도자료|新闻稿|新聞稿)"
                    + "(?:\\s*(?:no\\.?|nr\\.?|n[.º°]*|№|第)?\\s*[\\d/.-]+\\s*[号號]?)?");
    private static final Pattern STATE = Pattern.compile(
            "(?iu)(?:the )?(?:(?:federal|islamic|people[’']s|democratic|socialist) )*(?:republic|kingdom|government) "
            + "of .+"
                    + "|(?:república|reino|gobierno|governo|repubblica|république|royaume|gouvernement|republik)\\s.+"
                    + "|.*(?:республика|республики|федерация|федерации)|(?:جمهورية|المملكة|دولة)\\s.+");
    private static final Pattern MINISTRY = Pattern.compile(
            "(?iu)(?:the )?(?:ministry|embassy|consulate|permanent mission|high commission|ministerio|embajada"
            + "|consulado"
                    + "|ministère|ambassade|ministério|embaixada|ministero|ambasciata|ministerstwo|ambasada"
                    + "|bundesministerium|botschaft|министерство|посольство|міністерство|وزارة|سفارة|وزارت)\\s.+"
                    + "|\\p{IsHan}{1,10}(?:省|庁|外交部|国防部|商务部|大使馆|大使館|总领事馆|總領事館)");
    private static final Pattern OFFICE = Pattern.compile(
            "(?iu)(?:the )?(?:department|directorate|office|bureau|press (?:office|service|department)|secretariat"
                    + "|communications (?:department|office)|dirección|direccion|secretaría|oficina|direction"
                    + "|secrétariat"
                    + "|département|departamento|secretaria|департамент|управление|пресс-служба|إدارة)(?:\\s.+)?");
    private static final Pattern CONTACT = Pattern.compile(".*(?:\\S@\\S+\\.\\S|\\+\\d[\\d ()-]{6,}|www\\.\\S+).*");
    private static final Pattern NUMBER = Pattern.compile("(?iu)(?:ref|no|nr|n|№|第)[.:º°]*\\s?[\\p{L}\\d/ "
            + ".-]{0,20}\\d.{0,8}");
    /// A word that may stand small in the name of an office.
    private static final Pattern SMALL = Pattern.compile(
            "of|the|and|for|to|de|del|la|las|los|el|y|e|et|des|du|d[’']\\S+|da|do|dos|della|dei|di|für|und|der|i|и|по"
            + "|[-–&|]");

    private static final Pattern ENGLISH = Pattern.compile("(?i)(?:the )?(?:ministry|embassy|consulate|permanent|high"
            + "|republic|kingdom|government|federal|islamic|people|democratic|socialist|department|directorate|office"
            + "|bureau|press|secretariat|communications)\\b");

    private Letterhead() {}

    /// Whether `line` says what sort of document it stands on and no more.
    public static boolean isRelease(String line) {
        return line.length() <= LONGEST && RELEASE.matcher(line).matches();
    }

    /// Moves what the letterhead at the start of `lines` says into `facts`.
    ///
    /// @return the lines below it
    static List<String> read(Facts facts, List<String> lines) {
        int end = 0;
        int own = 0;
        while (end < Math.min(MOST, lines.size() - 1)) {
            boolean line = isLine(lines.get(end));
            if (!line && (own == 0 || !isDay(lines.get(end)) && !isBetween(lines, end))) {
                break;
            }
            own += line ? 1 : 0;
            end++;
        }
        boolean offices = lines.subList(0, end).stream().anyMatch(Letterhead::isName);
        if (own < FEWEST || !offices || facts.title() == null && !TextHead.isHeadline(lines.get(end))
                || !Bylines.names(lines.get(end)).isEmpty()) {
            return lines;
        }
        List<String> head = lines.subList(0, end);
        head.stream().filter(line -> MINISTRY.matcher(line).matches() && line.indexOf('|') < 0).limit(1)
                .forEach(line -> facts.outlet(line, Places.HEAD));
        head.stream().map(Letterhead::day).flatMap(Stream::ofNullable).forEach(facts::date);
        return lines.subList(end, lines.size());
    }

    private static boolean isLine(String line) {
        return line.length() <= LONGEST && (isRelease(line) || CONTACT.matcher(line).matches()
                || NUMBER.matcher(line).matches() || isName(line));
    }

    /// Whether the line `at` is a few words between two lines of a letterhead: a section that no list knows.
    private static boolean isBetween(List<String> lines, int at) {
        String line = lines.get(at);
        return line.length() <= NARROW && line.split("\\s+").length <= FEW_WORDS && Language.han(line) == 0
                && at + 2 < lines.size() && isLine(lines.get(at + 1));
    }

    private static boolean isName(String line) {
        int cell = line.indexOf(" | ");
        String name = cell < 0 ? line : line.substring(0, cell);
        boolean named = MINISTRY.matcher(name).matches() || STATE.matcher(name).matches()
                || OFFICE.matcher(name).matches();
        // A headline may start with the name of an office, and goes on with what it does.
        List<String> words = List.of(name.split("\\s+"));
        boolean capitals = words.stream().allMatch(
                word -> !Character.isLowerCase(word.codePointAt(0)) || SMALL.matcher(word).matches());
        return named && name.length() <= LONGEST
                && (capitals || words.size() <= NAME_WORDS && !ENGLISH.matcher(name).lookingAt());
    }

    private static boolean isDay(String line) {
        return day(line) != null;
    }

    private static @Nullable DateClaim day(String line) {
        boolean day = DateLine.isOnlyDate(line) || TextHead.PLACED.matcher(line).matches();
        return day ? DateLine.claim(line) : null;
    }
}
