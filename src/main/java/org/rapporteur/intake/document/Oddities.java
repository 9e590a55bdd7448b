package org.rapporteur.intake.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Warning;

/// What an officer should know about a clipping before trusting it.
public final class Oddities {
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{L} .,'’/-]{1,45}?,?(?: [A-Z][a-z]{2,8}\\.? \\d{1,2}(?:,? \\d{4})?"
                    + "| \\d{1,2}(?:er|\\.)? \\p{L}{3,9}\\.?(?: \\d{4})?)?\\s*"
                    + "(?:[—–-]+ *)?\\((?<sign>[\\p{L}/ .]{2,30})\\)\\s*(?:[-—–]+|:)?\\s*(?=[\\p{Lu}“\"‘]).*",
            Pattern.DOTALL);
    private static final Pattern HAN_DATELINE = Pattern.compile(
            "^[（(]?(?<sign>\\p{IsHan}{2,3}社)(?<rest>\\p{IsHan}{0,8}(?:(?:\\d{4}年)?\\d{1,2}月)?(?:\\d{1,2}日)?[电電讯訊])"
                    + "(?![话話视視台臺影报報子力]).*", Pattern.DOTALL);
    private static final OddTerms ODD_TERMS = new OddTerms();
    private static final Pattern MIDWAY =
            Pattern.compile("(?:He|She|They) (?:also|added|said|noted|continued|went on|further)\\b.*", Pattern.DOTALL);
    private static final int OFTEN = 4;
    private static final int ODD_ENOUGH = 3;
    private static final int LOOKED_AT = 200;

    private Oddities() {}

    /// The agency that the dateline at the start of `paragraph` names, or null.
    public static @Nullable String datelineAgency(String paragraph) {
        Matcher match = DATELINE.matcher(paragraph);
        // Most paragraphs have no bracket, and need not be tried at every length of a place.
        if (paragraph.indexOf('(') < 0 || !match.matches()) {
            match = HAN_DATELINE.matcher(paragraph);
        }
        return match.matches() ? Outlets.agency(match.group("sign").strip()) : null;
    }

    /// The words of the dateline at the start of `paragraph`, to the sign of the agency and its date.
    public static String dateline(String paragraph) {
        Matcher match = HAN_DATELINE.matcher(paragraph);
        return match.matches() ? paragraph.substring(0, match.end("rest"))
                : paragraph.substring(0, paragraph.indexOf(')') + 1);
    }

    /// Whether `paragraph` starts with a place and an agency in brackets.
    public static boolean isDateline(String paragraph) {
        return datelineAgency(paragraph) != null;
    }

    /// The warnings about `paragraphs`.
    public static List<Warning> of(List<String> paragraphs) {
        var warnings = new ArrayList<Warning>();
        Seam seam = Seam.of(paragraphs);
        if (seam != null) {
            warnings.add(Warning.of("two-stories", seam.line(), Integer.toString(seam.paragraph())));
        }
        List<String> odd = oddTerms(paragraphs);
        if (odd.size() >= ODD_ENOUGH) {
            warnings.add(Warning.of("machine-altered", odd.stream().limit(8).collect(Collectors.joining(", "))));
        }
        if (Furniture.isLong(paragraphs.getFirst()) && startsMidway(paragraphs.getFirst())) {
            warnings.add(Warning.of("starts-midway"));
        }
        return warnings;
    }

    private static List<String> oddTerms(List<String> paragraphs) {
        List<String> looked = paragraphs.subList(0, Math.min(LOOKED_AT, paragraphs.size()));
        var odd = new LinkedHashSet<String>();
        looked.forEach(paragraph -> odd.addAll(ODD_TERMS.in(paragraph)));
        // Reports say "said"; who "mentioned" all the time was put through a thesaurus.
        int mentioned = count("mentioned", looked);
        if (mentioned >= OFTEN && mentioned > count("said", looked)) {
            odd.add("mentioned");
        }
        return List.copyOf(odd);
    }

    /// How often `word` stands in `paragraphs` by itself.
    private static int count(String word, List<String> paragraphs) {
        Pattern alone = Pattern.compile("\\b" + word + "\\b");
        return paragraphs.stream().filter(paragraph -> paragraph.contains(word))
                .mapToInt(paragraph -> (int) alone.matcher(paragraph).results().count()).sum();
    }

    private static boolean startsMidway(String paragraph) {
        int first = paragraph.codePointAt(0);
        boolean cut = Character.isLowerCase(first) || "…,;)”’—–".indexOf(first) >= 0 || paragraph.startsWith("...");
        int closes = paragraph.indexOf('”');
        int opens = paragraph.indexOf('“');
        return cut || MIDWAY.matcher(paragraph).matches() || closes >= 0 && (opens < 0 || closes < opens);
    }
}
