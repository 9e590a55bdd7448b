package org.rapporteur.intake.pdf;

import java.util.List;
import java.util.regex.Pattern;

/// Text whose letters are named wrongly: its shapes are right on paper, but what can be copied is
/// "7KH 8QLWHG 6WDWHV".
final class Gibberish {
    private static final int SAMPLE_LINES = 200;
    private static final int ENOUGH_WORDS = 30;
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{N}\\p{Punct}]+");
    private static final Pattern VOWEL = Pattern.compile("(?iu).*[aeiouyàâäáãåæéèêëíìîïóòôöõøœúùûüıăąęěů].*");
    private static final Pattern MIXED =
            Pattern.compile(".*(?:\\d\\p{L}{2}|\\p{L}{2}\\d\\p{L}|\\p{L}[$#%&\\\\^~]\\p{L}).*");

    private Gibberish() {}

    /// Whether `lines` cannot be words of a language.
    static boolean is(List<Line> lines) {
        int words = 0;
        int odd = 0;
        for (Line line : lines.subList(0, Math.min(SAMPLE_LINES, lines.size()))) {
            for (String word : line.text().split("[\\s-]+")) {
                long letters = word.chars().filter(Character::isLetter).count();
                if (word.length() >= 3 && letters * 2 >= word.length() && LATIN.matcher(word).matches()) {
                    words++;
                    odd += !VOWEL.matcher(word).matches() || MIXED.matcher(word).matches() ? 1 : 0;
                }
            }
        }
        return words >= ENOUGH_WORDS && odd * 2 > words;
    }
}
