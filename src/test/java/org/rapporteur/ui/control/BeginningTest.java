package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BeginningTest {
    @Test
    void whatIsShortStandsWholeInOneLine() {
        assertEquals("Talks resumed on Tuesday", Beginning.of(" Talks resumed\n  on Tuesday ", 24));
    }

    @Test
    void whatIsLongEndsAfterAWord() {
        assertEquals("Talks resumed…", Beginning.of("Talks resumed on Tuesday", 15));
        assertEquals("Talks resumed on…", Beginning.of("Talks resumed on Tuesday", 16));
    }

    @Test
    void aWordThatFillsTheLineAndAScriptWithoutSpacesAreCut() {
        assertEquals("A Donaudampf…", Beginning.of("A Donaudampfschifffahrt", 12));
        assertEquals("双方就河流…", Beginning.of("双方就河流污染问题交换了意见", 5));
    }

    @Test
    void whatMakesOneLetterStaysTogether() {
        assertEquals("名…", Beginning.of("名👩🏽‍⚕️名名名名", 2));
        assertEquals("ab…", Beginning.of("abe\u0301cdef", 3));
        assertEquals("𠮷𠮷…", Beginning.of("𠮷𠮷𠮷𠮷", 2));
    }
}
