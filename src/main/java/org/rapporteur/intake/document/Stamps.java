package org.rapporteur.intake.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lines by which programs and agencies say when something was sent, posted or heard, which read like headlines.
final class Stamps {
    private static final int LONGEST = 120;
    private static final String CLOCK = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[APap]\\.?[Mm]\\.?)?";
    /// "[Yesterday 4:12 PM] Ortega, Lucia", "Press service, [18.03.2026 17:35]".
    private static final Pattern CHAT = Pattern.compile(
            "\\[[^\\]]{0,30}" + CLOCK + "[^\\]]{0,10}\\] [^:\\]]{2,60}:?|[^\\[]{2,60}, "
            + "\\[[^\\]]{4,20}" + CLOCK + "\\]:?");
    /// "18 марта, 17:58": of which year is not said.
    private static final Pattern HOUR = Pattern.compile(
            "(?:\\d{1,2}\\.? \\p{L}{3,12}\\.?|\\p{L}{3,12}\\.? \\d{1,2}),? (?:\\p{L}{1,3} )?" + CLOCK + "(?: "
            + "\\p{L}{2,5})?");
    /// "[Forwarded from the press service]".
    private static final Pattern ASIDE = Pattern.compile("\\[[^\\s\\[\\]]{1,30}(?: [^\\s\\[\\]]{1,30}){2,8}\\]");
    private static final Pattern AGENCY =
            Pattern.compile(",?\\s*" + CLOCK + "(?:\\s\\p{Lu}{2,5})?\\s*[|·–—-]\\s*(?<agency>.{2,40})");
    /// "Tehran IRNA in Persian 1735 GMT 03 Mar 26", "Vlast, Almaty, in Russian 27 Jan 26 p 2".
    private static final Pattern MONITORED = Pattern.compile("(?<name>[^,]{2,60}?)(?:,[^,]{2,40})?,? in "
            + "\\p{Lu}\\p{L}{2,20}"
            + "(?: and \\p{Lu}\\p{L}{2,20})?(?: \\d{4} ?(?:gmt|GMT))? (?<day>\\d{1,2} \\p{Lu}\\p{L}{2} (?:20)?\\d{2})"
            + "(?:,? pp? ?[\\d, -]{1,8})?");

    private Stamps() {}

    /// Whether `line` only says when a message was posted and by whom.
    static boolean isPosted(String line) {
        return line.length() <= LONGEST
                && (ASIDE.matcher(line).matches() || CHAT.matcher(line).matches() || HOUR.matcher(line).matches());
    }

    /// The agency behind the day and the hour with which `line` starts, or null.
    static @Nullable String agency(String line) {
        List<Dates.Found> found = line.length() <= LONGEST ? Dates.find(line) : List.of();
        if (found.size() != 1 || found.getFirst().start() > 0) {
            return null;
        }
        Matcher match = AGENCY.matcher(line.substring(found.getFirst().end()));
        return match.matches() ? Outlets.named(match.group("agency")) : null;
    }

    /// Moves what `source` says by which a monitoring service names publisher, language and day into `facts`.
    ///
    /// @return whether it is such a line
    static boolean takes(Facts facts, String source) {
        Matcher match = MONITORED.matcher(source);
        if (source.length() > LONGEST || !match.matches()) {
            return false;
        }
        String day = match.group("day").replace(' ', '-');
        List<Dates.Found> found = Dates.find(day);
        facts.outlet(match.group("name"), Places.HEAD);
        found.forEach(one -> facts.date(DateClaim.visible(one.date(), match.group("day"), source)));
        return true;
    }
}
