package org.rapporteur.intake.reference;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// LaTeX as references write it, made plain: accents, special letters, dashes, braces.
final class Latex {
    private static final Pattern ACCENT = Pattern.compile("\\\\(?:([`'^\"~=.])|([cvuHkrdb])(?=[\\s{]))\\s*"
            + "(?:\\{\\\\?([A-Za-z]?)\\}|\\\\?([A-Za-z]))");
    private static final String MARKS = "`'^\"~=.cvuHkrdb";
    private static final String COMBINING = "\u0300\u0301\u0302\u0308\u0303\u0304\u0307\u0327\u030C\u0306\u030B\u0328"
            + "\u030A\u0323\u0331";
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)\\s*(?:\\{\\})?");
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ss", "ß"), Map.entry("o", "ø"), Map.entry("O", "Ø"), Map.entry("l", "ł"), Map.entry("L", "Ł"),
            Map.entry("aa", "å"), Map.entry("AA", "Å"), Map.entry("ae", "æ"), Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"), Map.entry("OE", "Œ"), Map.entry("i", "i"), Map.entry("j", "j"),
            Map.entry("dh", "ð"), Map.entry("th", "þ"), Map.entry("dj", "đ"), Map.entry("ldots", "…"),
            Map.entry("dots", "…"), Map.entry("textendash", "–"), Map.entry("textemdash", "—"),
            Map.entry("textquoteright", "’"), Map.entry("textquoteleft", "‘"), Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"), Map.entry("textasciitilde", "~"), Map.entry("textdollar", "$"),
            Map.entry("copyright", "©"), Map.entry("pounds", "£"), Map.entry("euro", "€"), Map.entry("S", "§"));

    private Latex() {}

    /// `text` without markup.
    static String plain(String text) {
        String accented = ACCENT.matcher(text).replaceAll(match -> Matcher.quoteReplacement(letter(match)));
        String lettered = COMMAND.matcher(accented)
                .replaceAll(match -> Matcher.quoteReplacement(LETTERS.getOrDefault(match.group(1), "")));
        return lettered
                .replaceAll("\\\\([&%$#_{}])", "$1")
                .replace("---", "—")
                .replace("--", "–")
                .replace("``", "“")
                .replace("''", "”")
                .replaceAll("(?<!:/{0,2}[^\\s]{0,200})~", " ")
                .replaceAll("[{}]|\\\\(?=\\s|$)", "")
                .strip();
    }

    private static String letter(MatchResult match) {
        String mark = match.group(1) == null ? match.group(2) : match.group(1);
        String letter = match.group(3) == null ? match.group(4) : match.group(3);
        return Normalizer.normalize(letter + COMBINING.charAt(MARKS.indexOf(mark)), Normalizer.Form.NFC);
    }
}
