package org.rapporteur.brief;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// Arabic letters in the forms in which they join their neighbours, for printers that set one character after
/// the other: each form is a character of its own, a [presentation form](https://www.unicode.org/charts/PDF/UFE70.pdf).
///
/// The forms of a letter stand in Unicode in one order (alone, at the end, at the start, in the middle), and each
/// decomposes into its letter: the table follows from that. Letters with two forms join only the one before.
final class ArabicForms {
    private static final int ALONE = 0;
    private static final int LAST = 1;
    private static final int FIRST = 2;
    private static final int WITHIN = 3;
    private static final char TATWEEL = '\u0640';
    private static final String LAM = "\u0644";
    private static final Map<String, List<Integer>> FORMS = forms();

    private ArabicForms() {}

    private static Map<String, List<Integer>> forms() {
        var forms = new HashMap<String, List<Integer>>();
        add(forms, 0xFE70, 0xFEFC);
        add(forms, 0xFB50, 0xFBFF);
        return forms;
    }

    private static void add(Map<String, List<Integer>> forms, int from, int to) {
        for (int c = from; c <= to; c++) {
            String form = Character.toString(c);
            String letters = Normalizer.normalize(form, Normalizer.Form.NFKC);
            if (!letters.equals(form) && letters.codePoints().allMatch(Character::isLetter)) {
                forms.computeIfAbsent(letters, _ -> new ArrayList<>()).add(c);
            }
        }
    }

    /// `text` with its Arabic letters joined, as far as `shows` says that a form can be shown.
    static String joined(String text, IntPredicate shows) {
        var joined = new StringBuilder(text.length());
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            if (isMark(text.charAt(i))) {
                joined.append(letter);
                continue;
            }
            int next = next(text, i);
            String pair = letter.equals(LAM) && next == i + 1 && next < text.length()
                    ? text.substring(i, i + 2) : letter;
            if (pair.length() == 2 && append(pair, before ? LAST : ALONE, shows, joined)) {
                before = false;
                i = next;
                continue;
            }
            boolean after = joinsNext(letter) && next < text.length() && joinsBefore(text.substring(next, next + 1));
            if (!append(letter, before ? after ? WITHIN : LAST : after ? FIRST : ALONE, shows, joined)) {
                joined.append(letter);
            }
            before = joinsNext(letter);
        }
        return joined.toString();
    }

    private static boolean append(String letters, int form, IntPredicate shows, StringBuilder to) {
        List<Integer> forms = FORMS.getOrDefault(letters, List.of());
        if (form >= forms.size() || !shows.test(forms.get(form))) {
            return false;
        }
        to.appendCodePoint(forms.get(form));
        return true;
    }

    private static int next(String text, int at) {
        int next = at + 1;
        while (next < text.length() && isMark(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean joinsNext(String letter) {
        return letter.charAt(0) == TATWEEL || FORMS.getOrDefault(letter, List.of()).size() > WITHIN;
    }

    private static boolean joinsBefore(String letter) {
        return letter.charAt(0) == TATWEEL || FORMS.getOrDefault(letter, List.of()).size() > LAST;
    }
}
