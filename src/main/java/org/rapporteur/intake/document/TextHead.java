package org.rapporteur.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The lines above a pasted article's text: headline, publisher, by-line, date. They are taken
/// out of the text into the facts; a short line among them that is none of these stays in the text.
public final class TextHead {
    private static final int MAX_TITLE = 250;
    private static final int MAX_LINES = 8;
    private static final int SHORT = 80;
    private static final int SOURCE = 64;
    private static final int LOOK_PAST = 3;
    /// How many words a headline has that is taken for one in place of the first line.
    private static final int TELLING = 5;
    private static final int TELLING_HAN = 10;
    private static final int STANDFIRST = 140;
    private static final int DATES_WITHIN = 60;
    private static final int FEWEST_LISTED = 3;
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.。;；:：,，…][”\"’')]*");
    private static final Pattern SPOKEN = Pattern.compile("(?:Q\\s|[A-Z][A-Z .’'-]{2,50}:).*");
    /// "BBC News, Singapore", below the by-line.
    private static final Pattern PLACE = Pattern.compile(", \\p{Lu}[\\p{L} .'’-]{2,30}$");
    /// "Busan, 18 April 2024".
    static final Pattern PLACED = Pattern.compile("\\p{Lu}[\\p{L} .’'-]{2,30}, .{6,20}");
    /// What an agency or an archive numbers its documents by: "FBIS-CHI-96-051".
    private static final Pattern SERIAL =
            Pattern.compile("(?=(?:\\D*\\d){4})[A-Z][A-Z0-9]{0,19}(?:[-/.][A-Z0-9]{1,20}){0,6}");
    private static final Pattern CLOCK = Pattern.compile("(?i)\\d{1,2}:\\d{2} ?(?:[ap]\\.?m\\.?)?.{0,20}");
    private static final Pattern SEPARATORS = Pattern.compile(
            "^[\\s,;|·•–—:/(\\[-]+|(?:[\\s,;|·•–—:/)\\](-]|\\d{1,2}:\\d{2}(?::\\d{2})?|\\s(?:г\\.|года))+$");
    static final Pattern LINK = Pattern.compile("(?i)(?:(?:source|link|url)\\s*[:：]\\s*)?(https?://\\S+)");

    private final Facts facts;
    private final List<String> lines;
    private final List<String> kept = new ArrayList<>();
    private int at;
    private boolean belowDate;

    private TextHead(Facts facts, List<String> lines) {
        this.facts = facts;
        this.lines = lines;
    }

    /// Moves what the head of `paragraphs` says into `facts`.
    ///
    /// @return the paragraphs below the head
    public static List<String> read(Facts facts, List<String> paragraphs) {
        LabelledLines.Rest labelled = LabelledLines.read(facts, paragraphs);
        if (labelled.whole()) {
            return labelled.lines();
        }
        var head = new TextHead(facts, Letterhead.read(facts, labelled.lines()));
        head.read();
        head.turnOver();
        head.numbered();
        List<String> below = head.lines.subList(head.at, head.lines.size());
        return TextFoot.read(facts, Stream.concat(head.kept.stream(), below.stream()).toList());
    }

    /// Whether `paragraphs` start with a headline, and below it or at the end stand a by-line or a date.
    public static boolean isHeaded(List<String> paragraphs) {
        var facts = new Facts();
        read(facts, paragraphs);
        return facts.title() != null && !(facts.dates().isEmpty() && facts.authors().isEmpty());
    }

    private void read() {
        while (at < lines.size() - 1 && at < MAX_LINES) {
            String line = lines.get(at);
            boolean again = line.equalsIgnoreCase(facts.title());
            if (again || isKicker(line) || takesLine(line) || takesTitle() || takesMasthead(line)) {
                belowDate = DateLine.isOnlyDate(line);
            } else if (facts.title() == null && (SERIAL.matcher(line).matches() || Stamps.isPosted(line))
                    || (isStray(line) || isStandfirst(line)) && goesOn(at + 1)) {
                kept.add(line);
            } else {
                return;
            }
            at++;
        }
    }

    /// The name of a section or of a kind of text above the headline.
    private boolean isKicker(String line) {
        boolean kicker = facts.title() == null && (Mastheads.isSection(line) || Letterhead.isRelease(line));
        int next = at + 1;
        while (kicker && next < lines.size() - 1 && next < MAX_LINES && (DateLine.isOnlyDate(lines.get(next))
                || Mastheads.isSection(lines.get(next)))) {
            next++;
        }
        return kicker && next < lines.size() - 1 && isHeadline(lines.get(next)) && !Furniture.isLong(lines.get(next));
    }

    /// A publisher's name that no list knows, beside the date or the by-line.
    private boolean takesMasthead(String line) {
        boolean beside = belowDate || isSign(lines.get(at + 1));
        String name = beside && facts.title() != null && facts.outlet() == null ? Mastheads.name(line) : null;
        facts.outlet(name, Places.HEAD);
        return name != null;
    }

    /// The one sentence right below the headline that sums the article up.
    private boolean isStandfirst(String line) {
        return facts.title() != null && kept.isEmpty() && facts.dates().isEmpty() && line.length() <= STANDFIRST
                && !SPOKEN.matcher(line).matches() && !Oddities.isDateline(line);
    }

    /// A short line below the headline that is neither a sentence nor spoken.
    private boolean isStray(String line) {
        return facts.title() != null
                && line.length() <= SHORT
                && (!SENTENCE_END.matcher(line).matches() || CLOCK.matcher(line).matches())
                && !SPOKEN.matcher(line).matches()
                && (Character.isLetter(line.codePointAt(0)) || line.startsWith("(") || CLOCK.matcher(line).matches())
                && !Oddities.isDateline(line);
    }

    /// Whether the head goes on at `from` or soon below: with a by-line, or with the only date line
    /// of the text. One of several is an entry of a list.
    private boolean goesOn(int from) {
        for (int i = from; i < Math.min(lines.size() - 1, from + LOOK_PAST); i++) {
            String line = lines.get(i);
            if (isSign(line)) {
                return !DateLine.isOnlyDate(line) || lines.stream().limit(DATES_WITHIN)
                        .filter(DateLine::isOnlyDate).limit(2).count() == 1;
            }
            if (!isStray(line)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSign(String line) {
        return DateLine.isOnlyDate(line) && DateLine.claim(line) != null || !Bylines.names(line).isEmpty()
                || PLACED.matcher(line).matches() && DateLine.claim(line) != null;
    }

    /// Where a name stands above the headline it was taken for it, and the headline for the first line of the
    /// text: "Daily Sabah", the date, "Ankara denies resuming readmissions". What is not known for a
    /// publisher's name may be a section or a subject, as "South China Sea": it stays in the text.
    private void turnOver() {
        String name = facts.title();
        boolean first = name != null && !lines.isEmpty() && name.equals(lines.getFirst());
        if (!first || facts.outlet() != null || !Mastheads.maybe(name)) {
            return;
        }
        if (!kept.isEmpty() && saysMore(kept.getLast())) {
            putHeadline(name, kept.removeLast());
        } else if (belowDate && at < lines.size() - 1 && saysMore(lines.get(at))) {
            putHeadline(name, lines.get(at++));
        }
    }

    private void putHeadline(String name, String headline) {
        String outlet = Mastheads.name(name);
        facts.outlet(outlet, Places.HEAD);
        facts.replaceTitle(headline, Places.HEAD);
        if (outlet == null) {
            kept.addFirst(name);
        }
    }

    /// Whether `line` tells something, as a headline does and neither a name nor a label.
    private static boolean saysMore(String line) {
        return isHeadline(line) && Titles.isTelling(line, TELLING, TELLING_HAN);
    }

    private boolean takesTitle() {
        if (facts.title() != null) {
            return false;
        }
        String line = lines.get(at);
        boolean headline = isHeadline(line);
        if (headline) {
            facts.title(line.replaceFirst("^#+ ", ""), Places.HEAD);
        }
        return headline;
    }

    /// Whether days stand above entries all through the text: none of them is its date.
    private boolean isListed() {
        int last = Math.min(lines.size() - 1, at + DATES_WITHIN);
        return IntStream.range(at, last)
                .filter(i -> DateLine.isOnlyDate(lines.get(i)) && SENTENCE_END.matcher(lines.get(i + 1)).matches())
                .mapToObj(lines::get).map(DateLine::claim)
                .filter(Objects::nonNull).map(DateClaim::date).distinct().limit(FEWEST_LISTED)
                .count() == FEWEST_LISTED;
    }

    /// A number is no title, even where no line below it is a headline.
    private void numbered() {
        boolean number = facts.title() == null && !kept.isEmpty() && SERIAL.matcher(kept.getFirst()).matches();
        facts.title(number ? Titles.firstWords(lines.get(at)) : null, Places.FIRST_WORDS);
    }

    static boolean isHeadline(String line) {
        return line.length() <= MAX_TITLE
                && !Stamps.isPosted(line)
                && !SERIAL.matcher(line).matches()
                && !SENTENCE_END.matcher(line).matches()
                && !SPOKEN.matcher(line).matches()
                && line.codePoints().filter(Character::isLetter).count() >= 4
                && !Character.isLowerCase(line.codePointAt(0))
                && !Oddities.isDateline(line);
    }

    private boolean takesLine(String line) {
        if (DateLine.isOnlyDate(line)) {
            DateClaim claim = isListed() ? null : DateLine.claim(line);
            facts.date(claim);
            // The days of a list stay in the text, and digits that can be read two ways: the officer sees them there.
            return claim != null;
        }
        String agency = facts.title() == null ? Stamps.agency(line) : null;
        if (agency != null) {
            facts.outlet(agency, Places.HEAD);
            facts.date(DateLine.claim(line));
            return true;
        }
        String source = facts.title() == null ? null : LabelledLines.source(line);
        String publisher = source == null ? null : Language.han(source) > 1 ? source : publisher(source);
        if (publisher != null) {
            facts.outlet(publisher, Places.HEAD);
            return true;
        }
        String outlet = Outlets.named(facts.authors().isEmpty() ? line : PLACE.matcher(line).replaceFirst(""));
        if (outlet != null) {
            facts.outlet(outlet, Places.HEAD);
            return true;
        }
        var link = LINK.matcher(line);
        if (link.matches()) {
            facts.url(link.group(1), Places.HEAD);
            return true;
        }
        List<String> names = Bylines.names(line);
        names.forEach(name -> facts.author(name, Places.HEAD));
        return takesMixed(line) || !names.isEmpty();
    }

    /// A line of by-line or publisher and date, as "By Jane Doe | 5 March 2024".
    private boolean takesMixed(String line) {
        DateClaim claim = facts.title() == null ? null : DateLine.claim(line);
        if (claim != null) {
            facts.date(claim);
            facts.outlet(DateLine.source(line), Places.HEAD);
            facts.outlet(besideDate(line, claim), Places.HEAD);
            Bylines.names(line).forEach(name -> facts.author(name, Places.HEAD));
        }
        return claim != null;
    }

    /// Whether `line` is the name of a publisher and a day, as below a headline.
    static boolean isSource(String line) {
        // Most lines are asked in vain.
        boolean possible = line.length() <= SOURCE && (line.contains("20") || line.contains("19"));
        DateClaim claim = possible ? DateLine.claim(line) : null;
        return claim != null && besideDate(line, claim) != null;
    }

    /// The publisher's name that is all there is on a line beside its date, or null.
    static @Nullable String besideDate(String line, DateClaim claim) {
        String words = claim.words();
        String rest = words == null ? "" : SEPARATORS.matcher(line.replace(words, "")).replaceAll("");
        return publisher(rest);
    }

    /// The publisher whose name is the whole of `words`, or null.
    static @Nullable String publisher(String words) {
        String known = Outlets.named(words);
        return known == null ? Mastheads.name(words) : known;
    }
}
