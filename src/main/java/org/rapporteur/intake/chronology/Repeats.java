package org.rapporteur.intake.chronology;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.model.ChronologyEntry;
import org.rapporteur.model.Warning;

/// Finds entries that stand in a document twice, as where a stretch of it was pasted twice.
final class Repeats {
    private static final int TELLING = 40;

    private Repeats() {}

    /// `entries`, the later ones of equal ones with a warning that names the place of the first.
    static List<ChronologyEntry> marked(List<ChronologyEntry> entries) {
        Map<String, ChronologyEntry> first = new HashMap<>();
        var marked = new ArrayList<ChronologyEntry>();
        for (ChronologyEntry entry : entries) {
            ChronologyEntry before = first.putIfAbsent(key(entry), entry);
            marked.add(before == null ? entry : with(entry,
                    Warning.of("chronology.repeat", String.valueOf(before.where()))));
        }
        return marked;
    }

    /// Whether `entry` bears that warning.
    static boolean isRepeat(ChronologyEntry entry) {
        return entry.warnings().stream().anyMatch(warning -> warning.key().equals("chronology.repeat"));
    }

    /// `entry` with one more warning.
    static ChronologyEntry with(ChronologyEntry entry, Warning warning) {
        var all = new ArrayList<>(entry.warnings());
        all.add(warning);
        return entry.warned(all);
    }

    /// Short words, as "Regular press conference", repeat on another day without being a repeat.
    private static String key(ChronologyEntry entry) {
        String words = folded(entry.text());
        return words.length() >= TELLING ? words
                : words + '|' + entry.date() + '|' + folded(String.join(" ", entry.quoted()));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
