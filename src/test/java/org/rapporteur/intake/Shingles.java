package org.rapporteur.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How much of an expected text was found, in runs of four words: the measure by which tools that
/// read web pages are compared. Scores of several texts are averaged before their F1 is taken.
final class Shingles {
    private static final int RUN = 4;

    private final List<double[]> scores = new ArrayList<>();

    /// Adds one text and returns its own F1.
    double add(String expected, String found) {
        Map<String, Integer> left = runs(expected);
        Map<String, Integer> right = runs(found);
        int expectedRuns = left.values().stream().mapToInt(Integer::intValue).sum();
        int foundRuns = right.values().stream().mapToInt(Integer::intValue).sum();
        int hits = 0;
        for (var run : right.entrySet()) {
            hits += Math.min(run.getValue(), left.getOrDefault(run.getKey(), 0));
        }
        double precision = foundRuns == 0 ? expectedRuns == 0 ? 1 : 0 : (double) hits / foundRuns;
        double recall = expectedRuns == 0 ? 1 : (double) hits / expectedRuns;
        scores.add(new double[] {precision, recall});
        return f1(precision, recall);
    }

    double precision() {
        return scores.stream().mapToDouble(score -> score[0]).average().orElse(0);
    }

    double recall() {
        return scores.stream().mapToDouble(score -> score[1]).average().orElse(0);
    }

    double f1() {
        return f1(precision(), recall());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "F1 %.4f (precision %.4f, recall %.4f, %d texts)", f1(), precision(), recall(),
                scores.size());
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static Map<String, Integer> runs(String text) {
        var words = new ArrayList<String>();
        for (String word : text.split("[^\\p{L}\\p{M}\\p{N}_]+")) {
            // Han characters are words.
            for (String one : word.replaceAll("(\\p{IsHan})", " $1 ").strip().split(" +")) {
                if (!one.isEmpty()) {
                    words.add(one);
                }
            }
        }
        var runs = new HashMap<String, Integer>();
        for (int i = 0; i < Math.max(words.size() - RUN + 1, Math.min(1, words.size())); i++) {
            runs.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + RUN))), 1, Integer::sum);
        }
        return runs;
    }
}
