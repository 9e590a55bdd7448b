package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text that runs from the right to the left, set from the left to the right.
class ArabicFormsTest {
    private final RightToLeft all = new RightToLeft(c -> true);

    /// Alone, at the start, in the middle, at the end; before a letter that joins none after it; lam with alef;
    /// with a mark between; with a letter of Persian.
    @ParameterizedTest
    @CsvSource({
        "ب,\uFE8F", "بب,\uFE91\uFE90", "ببب,\uFE91\uFE92\uFE90", "دب,\uFEA9\uFE8F", "بد,\uFE91\uFEAA",
        "لا,\uFEFB", "بل,\uFE91\uFEDE", "بلا,\uFE91\uFEFC", "بَب,\uFE91\u064E\uFE90", "پی,\uFB58\uFBFD", "ء,\uFE80", "abc,abc"})
    void lettersTakeTheFormThatJoinsTheirNeighbours(String letters, String joined) {
        assertEquals(joined, all.shapeText(letters));
    }

    @Test
    void aFormThatNoFontHasIsLeftAsItsLetter() {
        assertEquals("بب", new RightToLeft(c -> false).shapeText("بب"));
    }

    @Test
    void wordsBetweenOthersStandTheOtherWayRound() {
        assertEquals("The word \u05DD\u05D5\u05DC\u05E9 (peace) ends.", all.seen("The word שלום (peace) ends."));
        assertEquals("(\u05D1\u05D0)", all.reorderRTLTextToLTR("(אב)"));
    }

    @Property(tries = 200)
    void nothingIsLost(@ForAll @CharRange(from = '\u0621', to = '\u064A') String letters) {
        assertEquals(letters, Normalizer.normalize(all.shapeText(letters), Normalizer.Form.NFKC));
    }
}
