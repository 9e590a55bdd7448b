package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class ChineseScriptTest {
    @Test
    void traditionalAndRegionalCharactersBecomeSimplifiedOnes() {
        assertEquals("美国国务卿与中国外长会谈台湾问题", ChineseScript.simplified("美國國務卿與中國外長會談臺灣問題"));
        assertEquals("两军关系", ChineseScript.simplified("兩軍關係"));
        assertEquals("卫说", ChineseScript.simplified("衞説"));
        assertEquals("里 后 于", ChineseScript.simplified("裡 後 於"));
    }

    @Test
    void whatHasNothingToChangeIsLeftAlone() {
        String text = "The two sides, 美国 and 日本の, 한국 😀";

        assertSame(text, ChineseScript.simplified(text));
    }

    @Test
    void everyCharacterGivesOneThatStays() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String once = ChineseScript.simplified(String.valueOf(c));
            assertEquals(1, once.length());
            assertEquals(once, ChineseScript.simplified(once), () -> "changes twice: " + once);
        }
    }

    @Test
    void offsetsStayWhereCharactersOfOtherPlanesStand() {
        String text = "𠮷國😀國";

        assertEquals(text.length(), ChineseScript.simplified(text).length());
        assertEquals(text.lastIndexOf('國'), ChineseScript.simplified(text).lastIndexOf('国'));
    }
}
