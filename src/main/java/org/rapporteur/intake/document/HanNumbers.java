package org.rapporteur.intake.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates in Chinese numerals, as in 二〇二四年一月三十日, put into digits of the same length.
public final class HanNumbers {
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final Pattern NUMBER = Pattern.compile("([〇零一二三四五六七八九十]+)(?=\\s*[年月日号號])");

    private HanNumbers() {}

    /// `line` with such numbers in digits; where these are fewer, spaces follow, so that every
    /// other character stays in its place.
    public static String plain(String line) {
        if (line.indexOf('月') < 0 && line.indexOf('年') < 0) {
            return line;
        }
        return NUMBER.matcher(line).replaceAll(match -> Matcher.quoteReplacement(digits(match.group())));
    }

    private static String digits(String han) {
        String typed = han.replace('零', '〇');
        int ten = typed.indexOf('十');
        String value;
        if (ten < 0) {
            value = typed.chars().mapToObj(c -> String.valueOf(NUMERALS.indexOf(c))).reduce("", String::concat);
        } else {
            int tens = ten == 0 ? 1 : NUMERALS.indexOf(typed.charAt(ten - 1));
            int ones = ten == typed.length() - 1 ? 0 : NUMERALS.indexOf(typed.charAt(ten + 1));
            value = String.valueOf(tens * 10 + ones);
        }
        return value.length() >= han.length() ? value.substring(0, han.length())
                : value + " ".repeat(han.length() - value.length());
    }
}
