package org.rapporteur.intake.copies;

import java.text.Normalizer;
import java.util.Set;

/// Whether two words are one, differently written.
final class Spelling {
    private static final Set<String> COMMON = Set.of("a", "an", "the", "and", "or", "of", "in", "on", "at", "to", "for",
            "by", "with", "from", "as", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would",
            "that", "this", "these", "those", "it", "its", "he", "she", "his", "her", "they", "their", "we", "our",
            "not", "no", "also", "such", "which", "who", "into", "under", "during", "over", "near", "but", "than",
            "的", "了", "在", "是", "和", "与", "及", "于", "对", "将", "也", "并", "等", "被", "把", "为");
    private static final int SHORTEST = 4;
    private static final int LETTERS_AN_ERROR = 4;

    private Spelling() {}

    /// Whether `word` says nothing by itself.
    static boolean common(String word) {
        return COMMON.contains(word);
    }

    /// Whether a slip of the hand, an accent or an ending makes the one of the other. Never of
    /// numbers.
    static boolean variants(String one, String other) {
        if (Character.isDigit(one.codePointAt(0)) || Character.isDigit(other.codePointAt(0))) {
            return false;
        }
        String a = bare(one);
        String b = bare(other);
        int shorter = Math.min(a.length(), b.length());
        if (a.equals(b) || shorter >= SHORTEST && (a.startsWith(b) || b.startsWith(a))
                && Math.abs(a.length() - b.length()) <= 2) {
            return true;
        }
        return shorter >= SHORTEST && errors(a, b) <= Math.max(1, shorter / LETTERS_AN_ERROR)
                && a.charAt(0) == b.charAt(0);
    }

    private static String bare(String word) {
        boolean plain = word.chars().allMatch(c -> c < 128);
        return plain ? word : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /// Letters added, left out, changed or swapped with their neighbour (optimal string alignment).
    private static int errors(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : cost(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cost(int[][] cost, String a, String b, int i, int j) {
        int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
