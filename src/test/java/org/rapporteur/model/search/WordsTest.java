package org.rapporteur.model.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void caseAccentsWidthAndLigaturesAreAlike() {
        assertEquals(List.of("sao", "paulo", "ab12", "find", "strasse", "lodz", "istanbul"),
                Words.folded("São PAULO ＡＢ１２ ﬁnd Straße Łódź İstanbul"));
        assertEquals(Words.folded("é"), Words.folded("e\u0301"));
    }

    @Test
    void quotesDashesAndSpacesDivide() {
        assertEquals(List.of("isn", "t", "u", "s", "china", "x"), Words.folded("isn’t U.S.–China\u00a0_x"));
        assertEquals(Words.folded("isn't"), Words.folded("isn’t"));
    }

    @Test
    void everyChineseCharacterIsAWordAndSimplified() {
        assertEquals(List.of("美", "国", "2024", "年", "fbi"), Words.folded("美國2024年FBI"));
        assertEquals(List.of("한국", "𠮷"), Words.folded("한국𠮷"));
    }

    @Test
    void placesAreThoseOfTheText() {
        assertEquals(List.of(new Words.Word("a", 1, 2), new Words.Word("国", 2, 3), new Words.Word("e", 5, 7)),
                Words.in(" A國，\ne\u0301"));
    }

    @Test
    void anEndlessWordCountsByItsBeginning() {
        assertEquals(List.of("a".repeat(Words.LONGEST)), Words.folded("A".repeat(100_000)));
    }
}
