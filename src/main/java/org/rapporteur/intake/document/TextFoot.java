package org.rapporteur.intake.document;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines below a pasted article's text: its address, its source, the place and the day by which embassies and
/// ministries close what they release.
final class TextFoot {
    private static final Pattern LINKED =
            Pattern.compile("(.{2,80}?)[,;.]?\\s+[(<\\[]?(https?://[^\\s>)\\]]+)[)>\\]]?");
    private static final Pattern COPYRIGHT = Pattern.compile("(?i)(?:©|\\(c\\) ?copyright|© ?copyright).{0,80}");
    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]{1,30}(?: (?:\\p{Lu}[\\p{L}.'’-]{1,30}|de|del|la|el|do|da|of|am)){0,4},"
                    + "(?: (?:le|el|den|am|on|em|a))?");

    private TextFoot() {}

    /// Moves what the last of `lines` says into `facts`.
    ///
    /// @return the lines above it, and what stays in the text
    static List<String> read(Facts facts, List<String> lines) {
        if (lines.size() < 2) {
            return lines;
        }
        if (COPYRIGHT.matcher(lines.getLast()).matches()) {
            return read(facts, lines.subList(0, lines.size() - 1));
        }
        Matcher link = TextHead.LINK.matcher(lines.getLast());
        if (!link.matches()) {
            closingDay(facts, lines);
            return source(facts, lines);
        }
        facts.url(link.group(1), Places.TEXT);
        return lines.subList(0, lines.size() - 1);
    }

    /// "Source: Pacific Ledger, 18 April 2024" below the text.
    private static List<String> source(Facts facts, List<String> lines) {
        // Several are of several articles.
        boolean one = lines.stream().map(LabelledLines::source).filter(Objects::nonNull).limit(2).count() == 1;
        Matcher link = LINKED.matcher(lines.getLast());
        boolean linked = link.matches();
        String named = one ? LabelledLines.source(linked ? link.group(1) : lines.getLast()) : null;
        if (named != null && Stamps.takes(facts, named)) {
            return lines.subList(0, lines.size() - 1);
        }
        DateClaim claim = named == null ? null : DateLine.claim(named);
        String known = named == null ? null
                : claim == null ? TextHead.publisher(named) : TextHead.besideDate(named, claim);
        if (known == null) {
            return lines;
        }
        facts.outlet(known, Places.TEXT);
        facts.url(linked ? link.group(2) : null, Places.TEXT);
        if (facts.dates().isEmpty()) {
            facts.date(claim);
        }
        return lines.subList(0, lines.size() - 1);
    }

    /// "Lima, 2 March 2026" as the last line of a text that names no other day on a line of its own. It stays in
    /// the text.
    private static void closingDay(Facts facts, List<String> lines) {
        String last = lines.getLast();
        boolean placed = facts.dates().isEmpty() && TextHead.PLACED.matcher(last).matches();
        DateClaim claim = placed ? DateLine.claim(last) : null;
        boolean only = claim != null && isPlace(last, claim)
                && lines.subList(0, lines.size() - 1).stream().noneMatch(DateLine::isOnlyDate);
        facts.date(only ? claim : null);
    }

    /// Whether nothing stands beside the day but the name of a place.
    private static boolean isPlace(String line, DateClaim claim) {
        String words = claim.words();
        return words != null && PLACE.matcher(line.replace(words, "").strip()).matches();
    }
}
