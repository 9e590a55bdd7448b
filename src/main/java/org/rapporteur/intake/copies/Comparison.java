package org.rapporteur.intake.copies;

import java.util.List;
import java.util.Set;

/// The judgement on two texts.
///
/// @param likeness what they are to each other
/// @param sameContent whether what they share says the same, name for name and figure for figure
/// @param words how many words they share in the same order; 0 where they are nothing to each other
public record Comparison(Likeness likeness, boolean sameContent, int words) {
    private static final double ALIKE = 0.8;
    private static final double ALIKE_WITH_ADDITIONS = 0.7;
    private static final double CONTAINED = 0.9;
    private static final double NOT_CUT_MORE = 1 / 3.0;
    private static final int CUT_LEAST = 60;
    private static final int MOST_AHEAD = 60;
    private static final int SHORT = 80;
    private static final double ALLOWED = 1.25;
    private static final double ALLOWED_SHORT = 0.9;
    private static final double WORDS_AN_IDENTITY = 2_000;
    private static final double WORDS_A_FIGURE = 300;
    private static final double TOGETHER = 1.2;
    private static final double ALLOWED_AMENDED = 1.5;
    private static final int REVISED = 12;
    private static final Set<String> AMENDED = Set.of("corrected", "correction", "corrects", "corrections", "updated",
            "update", "updates", "recasts", "adds", "clarification", "clarifies", "revised", "amended");
    private static final List<List<String>> AMENDED_HAN = List.of(
            List.of("更", "正"), List.of("更", "新"), List.of("修", "订"), List.of("勘", "误"));
    private static final int NOTE = 50;

    /// Compares two texts.
    public static Comparison of(String one, String other) {
        return of(Words.of(one), Words.of(other));
    }

    /// Compares two texts that are cut into words already, as is one that is compared with many.
    public static Comparison of(Words one, Words other) {
        int longer = Integer.compare(one.text().length(), other.text().length());
        boolean turned = longer > 0 || longer == 0 && one.text().compareTo(other.text()) > 0;
        return turned ? judged(other, one) : judged(one, other);
    }

    private static Comparison judged(Words one, Words other) {
        if (mayBeOneDocument(one, other)) {
            List<Alignment.Edit> edits = Alignment.of(one, other);
            int common = common(one, edits);
            if (oneDocument(one, other, edits, common)) {
                var substitutions = Substitutions.of(one, other, edits);
                if (allowed(substitutions, one, other, common)) {
                    double changed = substitutions.identity() + substitutions.figures();
                    boolean revised = changed > 0 || amended(one) != amended(other) || changedWithin(edits, one, other);
                    return new Comparison(revised ? Likeness.REVISION : Likeness.COPY, changed < 1, common);
                }
            }
        }
        return Quotations.shared(one, other)
                ? new Comparison(Likeness.BRIEFING, false, common(one, Alignment.of(one, other)))
                : new Comparison(Likeness.NONE, false, 0);
    }

    private static int common(Words one, List<Alignment.Edit> edits) {
        return one.count() - edits.stream().mapToInt(Alignment.Edit::removed).sum();
    }

    /// Whether they may have so many words in common, in whatever order, that they are one document.
    /// Most pairs do not, and need not be aligned, which costs far more.
    private static boolean mayBeOneDocument(Words one, Words other) {
        int shared = one.sharedAtMost(other);
        int least = Math.min(one.count(), other.count());
        double alike = (double) shared / Math.max(1, one.count() + other.count() - shared);
        return alike >= ALIKE || shared >= CONTAINED * least;
    }

    private static boolean oneDocument(Words one, Words other, List<Alignment.Edit> edits, int common) {
        int least = Math.min(one.count(), other.count());
        int most = Math.max(one.count(), other.count());
        if (least == 0) {
            return most == 0;
        }
        double alike = (double) common / (one.count() + other.count() - common);
        double contained = (double) common / least;
        return alike >= ALIKE || contained >= CONTAINED
                && (alike >= ALIKE_WITH_ADDITIONS || cut(edits, one, other, least, most));
    }

    /// Whether the longer goes on where the shorter ends, and has little else of its own.
    private static boolean cut(List<Alignment.Edit> edits, Words one, Words other, int least, int most) {
        if (least < CUT_LEAST || least < most * NOT_CUT_MORE || edits.isEmpty()) {
            return false;
        }
        Alignment.Edit tail = edits.getLast();
        boolean atEnd = tail.oneTo() == one.count() && tail.otherTo() == other.count();
        int elsewhere = edits.stream().mapToInt(edit -> Math.max(edit.removed(), edit.added())).sum()
                - (atEnd ? Math.max(tail.removed(), tail.added()) : 0);
        return elsewhere <= Math.min(MOST_AHEAD, least / 4);
    }

    private static boolean allowed(Substitutions substitutions, Words one, Words other, int common) {
        boolean tiny = common < SHORT;
        double base = (tiny ? ALLOWED_SHORT : ALLOWED) + (amended(one) != amended(other) ? ALLOWED_AMENDED : 0);
        double identity = substitutions.identity() / (base + (tiny ? 0 : common / WORDS_AN_IDENTITY));
        double figures = substitutions.figures() / (base + (tiny ? 0 : common / WORDS_A_FIGURE));
        return identity <= 1 && figures <= 1 && identity + figures <= TOGETHER;
    }

    /// Whether a note at the head or the foot says that something was corrected or brought up to date.
    private static boolean amended(Words words) {
        List<String> forms = words.all().stream().map(Words.Word::form).toList();
        return notes(forms.subList(0, Math.min(NOTE, forms.size())))
                || notes(forms.subList(Math.max(0, forms.size() - NOTE), forms.size()));
    }

    private static boolean notes(List<String> forms) {
        for (int n = 0; n < forms.size(); n++) {
            int at = n;
            if (AMENDED.contains(forms.get(n)) || n + 1 < forms.size()
                    && AMENDED_HAN.contains(forms.subList(at, at + 2))) {
                return true;
            }
        }
        return false;
    }

    /// Whether more than typography changed between the first and the last words that they share.
    private static boolean changedWithin(List<Alignment.Edit> edits, Words one, Words other) {
        return edits.stream()
                .filter(edit -> edit.oneFrom() > 0 && edit.otherFrom() > 0)
                .filter(edit -> edit.oneTo() < one.count() && edit.otherTo() < other.count())
                .mapToInt(edit -> Math.max(edit.removed(), edit.added())).sum() >= REVISED;
    }
}
