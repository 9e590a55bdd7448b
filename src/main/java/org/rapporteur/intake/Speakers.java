package org.rapporteur.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.document.Facts;
import org.rapporteur.intake.document.Outlets;
import org.rapporteur.intake.document.Places;

/// Whose words an official document carries, by its headline, and for whom they are said, by who
/// publishes it. Two speakers are none: nobody is named rather than the wrong one.
final class Speakers {
    private static final String WHO = "(?<who>(?:\\p{Lu}[\\p{L}.’'-]*|of|the|for|to|Jr\\.)"
            + "(?: (?:\\p{Lu}[\\p{L}.’'-]*|of|the|for|to))*? \\p{Lu}[\\p{L}’'-]+\\.?)";
    private static final String ENDS = "(?= (?:on|at|in|before|after|during|regarding|following|about|announcing"
            + "|honoring"
            + "|celebrating|marking|as|en|to|from|upon|aboard|with|condemning|welcoming)\\b| (?:On|At|In|Before"
            + "|After|During"
            + "|Regarding|Following|About|Announcing|Honoring|Celebrating|Marking|En|To|Upon|Aboard|With)\\b|[,:;]|$)";
    private static final List<Pattern> TITLES = List.of(
            Pattern.compile("^(?:Opening |Closing |Prepared )?Remarks (?:[Aa]s Prepared for Delivery )?(?:by|By"
                    + "|from) " + WHO
                    + ENDS),
            Pattern.compile("^(?:Press |Video |Written )?Statement (?:by|By|from|From|of|Of) " + WHO + ENDS),
            Pattern.compile("^(?:On-the-Record )?Press (?:Briefing|Gaggle|Call|Conference|Availability)s? (?:by"
                    + "|By|with|With) "
                    + WHO + "(?= and |" + ENDS.substring(3)),
            Pattern.compile("^Readout of (?!the |U\\.S)" + WHO
                    + "(?:[’']s?)? (?=(?:\\w+ ){0,2}(?:[Cc]all|[Mm]eetings?|[Pp]articipation|[Tt]ravel|[Tt]rip"
                    + "|[Vv]isit)\\b)"),
            Pattern.compile("(?<who>(?:(?:Foreign|Defen[cs]e) Ministry|Ministry of \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?"
                    + "|State Department|Pentagon|Kremlin) Spokes(?:person|man|woman) \\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}-]+)"
                    + "(?=[’']|,| on | says| remarks|$)", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(?<who>\\p{IsHan}{2,8}发言人\\p{IsHan}{2,3}?)(?=主持|就|答|在|：|:|回应|谈|表示)"));
    private static final Pattern NOBODY = Pattern.compile("(?i).*\\b(?:officials?|leaders|and|parties"
            + "|spokesperson|nsc)\\b$"
            + "|(?:the )?(?:white house|department|government|quad|g7)\\b.*");
    private static final Pattern COUNTRY = Pattern.compile("(?:.*\\.)?(?:gov|mil|go|gob|gouv|govt"
            + "|mfa)\\.(?<code>[a-z]{2})");
    private static final int MOST_WORDS = 14;

    private Speakers() {}

    /// Sets the speaker of `facts`, and the party where it is told, of a document called `title`.
    static void read(Facts facts, String title) {
        String who = of(title);
        if (who != null) {
            facts.speaker(who, Places.CONTENT);
            facts.party(party(Outlets.host(facts.url()), facts.outlet()), Places.ADDRESS);
        }
    }

    /// The speaker whom `title` names, or null.
    static @Nullable String of(String title) {
        for (Pattern pattern : TITLES) {
            Matcher match = pattern.matcher(title);
            if (match.find()) {
                String who = match.group("who").replaceFirst("[’']s?$", "").strip();
                boolean usable = !NOBODY.matcher(who).matches() && who.split(" ").length <= MOST_WORDS;
                return usable ? who : null;
            }
        }
        return null;
    }

    /// The country whose government publishes at `host`, or null.
    static @Nullable String party(@Nullable String host, @Nullable String outlet) {
        if (host == null || !"official".equals(Outlets.kind(host)) && !Outlets.isOfficial(outlet)) {
            return null;
        }
        if (host.matches("(?:.*\\.)?(?:gov|mil)")) {
            return "United States";
        }
        Matcher match = COUNTRY.matcher(host);
        String code = match.matches() ? match.group("code") : host.matches("(?:.*\\.)?kremlin\\.ru") ? "ru" : null;
        String iso = "uk".equals(code) ? "gb" : code;
        return iso == null ? null : Locale.of("", iso.toUpperCase(Locale.ROOT)).getDisplayCountry(Locale.ENGLISH);
    }
}
