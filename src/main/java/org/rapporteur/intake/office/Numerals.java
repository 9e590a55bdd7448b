package org.rapporteur.intake.office;

import java.util.Locale;

/// Numbers as lists write them.
final class Numerals {
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final String HAN = "〇一二三四五六七八九";
    private static final int MOST = 5_000;

    private Numerals() {}

    /// `number` in the way that Word calls `format`; in digits where it has no other.
    static String write(int number, String format) {
        boolean usable = number > 0 && number < MOST;
        return switch (usable ? format : "decimal") {
            case "lowerLetter" -> letters(number, 'a');
            case "upperLetter" -> letters(number, 'A');
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "chineseCounting", "chineseCountingThousand", "ideographDigital", "japaneseCounting",
                 "taiwaneseCounting", "taiwaneseCountingThousand" -> han(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number <= 20 ? Character.toString(0x245F + number) : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    private static String letters(int number, char first) {
        int times = (number - 1) / 26 + 1;
        return Character.toString(first + (number - 1) % 26).repeat(times);
    }

    private static String roman(int number) {
        var out = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                out.append(ROMAN[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }

    private static String han(int number) {
        if (number >= 100) {
            return String.valueOf(number);
        }
        String tens = number < 10 ? "" : number < 20 ? "十" : HAN.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : HAN.charAt(number % 10));
    }
}
