package org.rapporteur.intake.copies;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How much of what two texts say in the same places is of other things.
///
/// Only where words stand in the place of others is something substituted; what one text has and
/// the other lacks is an addition. A form filled in anew names other parties and other days, often
/// the same one again and again; a corrected copy has another figure or two.
///
/// @param identity the weight of other names and dates
/// @param figures the weight of other figures
record Substitutions(double identity, double figures) {
    private static final double NAME = 1.5;
    private static final double FIGURE = 1;
    private static final double PLAIN = 0.1;
    private static final double PLAIN_AGAIN = 0.6;
    private static final double HAN = 0.6;
    private static final double MORE = 0.3;
    private static final double MORE_OF_A_DATE = 0.6;
    private static final int MOST_MORE = 5;
    private static final int MOST_SPELT = 60;
    private static final double NAME_AGAIN = 0.75;
    private static final double FIGURE_AGAIN = 0.25;
    private static final int MOST_AGAIN = 3;

    /// What was substituted at the places `edits`.
    static Substitutions of(Words one, Words other, List<Alignment.Edit> edits) {
        Map<Swap, Integer> swaps = new HashMap<>();
        for (Alignment.Edit edit : edits) {
            Set<Words.Word> before = new LinkedHashSet<>(one.all().subList(edit.oneFrom(), edit.oneTo()));
            Set<Words.Word> after = new LinkedHashSet<>(other.all().subList(edit.otherFrom(), edit.otherTo()));
            Swap swap = new Swap(weighty(before, after), weighty(after, before));
            if (!swap.before().isEmpty() && !swap.after().isEmpty()) {
                swaps.merge(swap, 1, Integer::sum);
            }
        }
        double identity = 0;
        double figures = 0;
        for (Map.Entry<Swap, Integer> swap : swaps.entrySet()) {
            double weight = swap.getKey().weight(Math.min(MOST_AGAIN, swap.getValue() - 1));
            if (swap.getKey().sort() == Words.Sort.FIGURE) {
                figures += weight;
            } else {
                identity += weight;
            }
        }
        return new Substitutions(identity, figures);
    }

    /// What of `words` means something and has no like in `others`, each once.
    private static Set<Meant> weighty(Set<Words.Word> words, Set<Words.Word> others) {
        Set<String> there = others.stream().map(Words.Word::form).collect(Collectors.toSet());
        Set<Meant> weighty = new TreeSet<>();
        for (Words.Word word : words) {
            boolean light = word.sort() == Words.Sort.PLAIN && Spelling.common(word.form());
            if (!light && !there.contains(word.form()) && !spelt(word.form(), there)) {
                weighty.add(new Meant(word.form(), word.sort()));
            }
        }
        return weighty;
    }

    /// Whether one of `others` is `word`, written otherwise. In a passage rewritten at length some
    /// word always looks like it, so that nothing follows.
    private static boolean spelt(String word, Set<String> others) {
        return others.size() <= MOST_SPELT && others.stream().anyMatch(like -> Spelling.variants(word, like));
    }

    private record Meant(String form, Words.Sort sort) implements Comparable<Meant> {
        @Override
        public int compareTo(Meant that) {
            int byForm = form.compareTo(that.form);
            return byForm != 0 ? byForm : sort.compareTo(that.sort);
        }
    }

    /// These words in the place of those.
    private record Swap(Set<Meant> before, Set<Meant> after) {
        /// The weightiest sort that both sides have.
        Words.Sort sort() {
            boolean date = has(before, Words.Sort.DATE) && has(after, Words.Sort.DATE);
            boolean name = has(before, Words.Sort.NAME) && has(after, Words.Sort.NAME);
            boolean figure = has(before, Words.Sort.FIGURE) && has(after, Words.Sort.FIGURE);
            return name ? Words.Sort.NAME : date ? Words.Sort.DATE : figure ? Words.Sort.FIGURE : Words.Sort.PLAIN;
        }

        double weight(int again) {
            Words.Sort sort = sort();
            int more = Math.min(MOST_MORE, Math.min(of(before, sort), of(after, sort)) - 1);
            return switch (sort) {
                case NAME -> NAME + MORE * more + NAME_AGAIN * again;
                case DATE -> NAME + MORE_OF_A_DATE * more + NAME_AGAIN * again;
                case FIGURE -> FIGURE + MORE * more + FIGURE_AGAIN * again;
                case PLAIN -> (han() ? HAN + MORE * more : PLAIN) + PLAIN_AGAIN * again;
            };
        }

        /// Chinese does not tell names by capitals, so that every sign may be of one.
        private boolean han() {
            return before.stream().anyMatch(word -> Character.isIdeographic(word.form().codePointAt(0)));
        }

        private static boolean has(Set<Meant> words, Words.Sort sort) {
            return of(words, sort) > 0;
        }

        private static int of(Set<Meant> words, Words.Sort sort) {
            return (int) words.stream().filter(word -> word.sort() == sort).count();
        }
    }
}
