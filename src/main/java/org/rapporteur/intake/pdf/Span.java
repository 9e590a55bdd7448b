package org.rapporteur.intake.pdf;

/// Words side by side on one baseline, with no gap as wide as that between columns. Places are in
/// points from the upper left corner of the page.
///
/// @param text the words
/// @param left where they start
/// @param right where they end
/// @param y their baseline
/// @param size the size of most letters
/// @param firstWord how wide the first word is
/// @param kind what sort of letters they are
record Span(String text, double left, double right, double y, double size, double firstWord, Kind kind) {
    /// Numbers of letters.
    ///
    /// @param letters all that is not white space
    /// @param units these, Chinese ones counted twice
    /// @param words the letters among them, without digits and marks
    /// @param leftward those that run from right to left
    /// @param bold whether they are heavy
    record Kind(int letters, int units, int words, int leftward, boolean bold) {}

    /// Whether it is read from right to left.
    boolean isLeftward() {
        return kind.leftward * 2 > kind.letters;
    }

    /// Whether its first letter is a small one.
    boolean startsSmall() {
        return Character.isLowerCase(text.codePointAt(0));
    }
}
