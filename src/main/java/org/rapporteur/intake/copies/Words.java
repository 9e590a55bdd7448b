package org.rapporteur.intake.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A text as words, without what copying changes: case, punctuation, markup, addresses of pages,
/// the numbers of lists. Of Chinese and Japanese every character is a word. For one thread at a time.
public final class Words {
    /// What a word is there for.
    enum Sort {
        /// A name: a capital where the sentence does not ask for one.
        NAME,
        /// A month, a year, or a number beside a month.
        DATE,
        /// Any other number.
        FIGURE,
        /// Any other word.
        PLAIN
    }

    /// One word.
    ///
    /// @param form how it is compared
    /// @param from its start in the text, in UTF-16 units, inclusive
    /// @param to its end, exclusive
    /// @param paragraph the number of its paragraph, from 0
    record Word(String form, int from, int to, int paragraph, Sort sort) {}

    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sept", "sep", "oct", "nov", "dec", "月");
    private static final Set<String> COUNTS = Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
            "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
            "hundred", "thousand", "million", "billion", "trillion");
    private static final int SHELVES = 1 << 12;
    private static final int YEAR = 4;
    private static final int BESIDE = 2;

    private final String text;
    private final List<Word> all;
    private int @Nullable [] shelves;
    private @Nullable Quotations quotations;
    private long @Nullable [] marks;

    private Words(String text, List<Word> all) {
        this.text = text;
        this.all = all;
    }

    /// The words of `text`.
    public static Words of(String text) {
        return new Words(text, dated(Cutting.of(text)));
    }

    /// What these are the words of.
    String text() {
        return text;
    }

    /// What the text quotes: found when it is first asked for, and once for all comparisons.
    Quotations quotations() {
        Quotations found = quotations;
        if (found == null) {
            found = new Quotations(this);
            quotations = found;
        }
        return found;
    }

    /// The numbers by which texts that share a stretch are found, each once, smallest first; none where
    /// there are less than four words. Found when they are first asked for.
    public long[] marks() {
        long[] found = marks;
        if (found == null) {
            found = Marks.of(this);
            marks = found;
        }
        return found.clone();
    }

    /// How many words both have, in whatever order, or a few more: words that fall on one shelf are not
    /// told apart.
    int sharedAtMost(Words other) {
        int[] here = shelves();
        int[] there = other.shelves();
        int shared = 0;
        for (int n = 0; n < SHELVES; n++) {
            shared += Math.min(here[n], there[n]);
        }
        return shared;
    }

    /// How many words lie on each shelf.
    private int[] shelves() {
        int[] counted = shelves;
        if (counted == null) {
            counted = new int[SHELVES];
            for (Word word : all) {
                int hash = word.form().hashCode();
                counted[(hash ^ hash >>> 16) & (SHELVES - 1)]++;
            }
            shelves = counted;
        }
        return counted;
    }

    /// How many there are.
    public int count() {
        return all.size();
    }

    Word get(int n) {
        return all.get(n);
    }

    List<Word> all() {
        return all;
    }

    /// The word that the text writes `raw`, first in its sentence or not.
    static Word word(String raw, String form, int from, int to, int paragraph, boolean opening) {
        return new Word(form, from, to, paragraph, sort(raw, form, opening));
    }

    private static Sort sort(String raw, String form, boolean opening) {
        if (form.isEmpty()) {
            return Sort.PLAIN;
        }
        if (Character.isDigit(form.charAt(0))) {
            boolean year = form.length() == YEAR && (form.startsWith("19") || form.startsWith("20"))
                    && form.indexOf('.') < 0;
            return year ? Sort.DATE : Sort.FIGURE;
        }
        boolean capital = Character.isUpperCase(raw.codePointAt(0));
        if ((capital || form.equals("月")) && MONTHS.contains(form)) {
            return Sort.DATE;
        }
        if (COUNTS.contains(form)) {
            return Sort.FIGURE;
        }
        return capital && (!opening || shouted(raw)) ? Sort.NAME : Sort.PLAIN;
    }

    /// Whether it is written in capitals alone. Asked of every word of every text: a stream is too dear.
    private static boolean shouted(String raw) {
        for (int n = 0; n < raw.length(); n++) {
            if (Character.isLowerCase(raw.codePointAt(n))) {
                return false;
            }
        }
        return raw.length() > 1;
    }

    /// Numbers beside a month are its days.
    private static List<Word> dated(List<Word> words) {
        var dated = new ArrayList<>(words);
        for (int n = 0; n < words.size(); n++) {
            Word month = words.get(n);
            if (month.sort() == Sort.DATE && !Character.isDigit(month.form().charAt(0))) {
                for (int i = Math.max(0, n - BESIDE); i < Math.min(words.size(), n + BESIDE + 1); i++) {
                    Word word = words.get(i);
                    if (word.sort() == Sort.FIGURE && word.form().length() <= 2) {
                        dated.set(i, new Word(word.form(), word.from(), word.to(), word.paragraph(), Sort.DATE));
                    }
                }
            }
        }
        return dated;
    }
}
