package org.rapporteur.intake.copies;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.When;

/// Whether two articles count as one source, by their texts and by the dates that they state.
///
/// The same words on another day may be the same document or the same form used again: within a few
/// days it is the document; later only the officer can tell, so it is proposed.
public enum Tie {
    /// They are one source.
    ONE,
    /// They may be; the officer decides.
    PROPOSED,
    /// They are not.
    NONE;

    private static final long SAME_DAYS = 3;
    private static final long BRIEFING_DAYS = 7;
    private static final long SOON = 14;
    private static final int LONG = 200;

    /// The tie of two articles of which the texts are alike as `comparison` says, published on these
    /// days; null where a date is not stated, which tells nothing.
    public static Tie of(Comparison comparison, @Nullable When one, @Nullable When other) {
        long days = days(one, other);
        return switch (comparison.likeness()) {
            case NONE -> NONE;
            case BRIEFING -> days <= BRIEFING_DAYS ? PROPOSED : NONE;
            case COPY, REVISION -> days <= SAME_DAYS || sureOf(comparison) && days <= SOON ? ONE
                    : comparison.sameContent() || days <= SOON && comparison.words() >= LONG ? PROPOSED : NONE;
        };
    }

    private static boolean sureOf(Comparison comparison) {
        return comparison.sameContent() && comparison.words() >= LONG;
    }

    /// The days between two dates at the least; 0 where they may be the same.
    private static long days(@Nullable When one, @Nullable When other) {
        if (one == null || other == null) {
            return 0;
        }
        long after = other.earliest().toEpochDay() - one.latest().toEpochDay();
        long before = one.earliest().toEpochDay() - other.latest().toEpochDay();
        return Math.max(0, Math.max(after, before));
    }
}
