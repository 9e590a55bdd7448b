package org.rapporteur.model;

/// A term of likelihood, after ICD 203: seven bands, two columns of words that are not mixed
/// in one paper. The term is kept, never a number, because bands share their ends.
public enum Likelihood {
    ALMOST_NO_CHANCE(1, 5, Column.LIKELY),
    REMOTE(1, 5, Column.PROBABLE),
    VERY_UNLIKELY(5, 20, Column.LIKELY),
    HIGHLY_IMPROBABLE(5, 20, Column.PROBABLE),
    UNLIKELY(20, 45, Column.LIKELY),
    IMPROBABLE(20, 45, Column.PROBABLE),
    ROUGHLY_EVEN_CHANCE(45, 55, Column.LIKELY),
    ROUGHLY_EVEN_ODDS(45, 55, Column.PROBABLE),
    LIKELY(55, 80, Column.LIKELY),
    PROBABLE(55, 80, Column.PROBABLE),
    VERY_LIKELY(80, 95, Column.LIKELY),
    HIGHLY_PROBABLE(80, 95, Column.PROBABLE),
    ALMOST_CERTAIN(95, 99, Column.LIKELY),
    NEARLY_CERTAIN(95, 99, Column.PROBABLE);

    /// The two sets of words.
    public enum Column { LIKELY, PROBABLE }

    private final int from;
    private final int to;
    private final Column column;

    Likelihood(int from, int to, Column column) {
        this.from = from;
        this.to = to;
        this.column = column;
    }

    /// The lower end of the band, in per cent.
    public int from() {
        return from;
    }

    /// The upper end of the band, in per cent.
    public int to() {
        return to;
    }

    /// The set of words that it belongs to.
    public Column column() {
        return column;
    }
}
