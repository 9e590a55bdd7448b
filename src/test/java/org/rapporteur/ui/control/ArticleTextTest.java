package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.control.ArticleText.Paragraph;

class ArticleTextTest {
    @Test
    void paragraphsArePartedByBlankLines() {
        var text = new ArticleText("One.\n\nTwo.");

        assertEquals(List.of(new Paragraph(0, 4, true), new Paragraph(6, 10, true)), text.paragraphs());
    }

    @Test
    void aSingleLineBreakOpensNoParagraph() {
        assertFalse(new ArticleText("One\ntwo").paragraphs().get(1).opens());
    }

    @Test
    void anEmptyTextHasOneEmptyParagraph() {
        assertEquals(List.of(new Paragraph(0, 0, true)), new ArticleText("").paragraphs());
    }

    @Test
    void anOffsetInABreakCountsAsTheEndOfTheParagraphBefore() {
        var text = new ArticleText("One.\n\nTwo.");

        assertEquals(0, text.paragraphAt(5));
        assertEquals(4, text.within(5));
    }

    @Test
    void aParagraphOfAMillionLettersIsShownInPieces() {
        var text = new ArticleText("word ".repeat(200_000));

        assertTrue(text.paragraphs().stream().allMatch(p -> p.end() - p.start() <= 4000));
        assertEquals(1, text.paragraphs().stream().filter(Paragraph::opens).count());
    }

    @Test
    void noPieceCutsASurrogatePair() {
        var text = new ArticleText("x" + "𠮷".repeat(5000));

        assertTrue(text.paragraphs().stream().allMatch(p -> {
            String shown = text.shown(text.paragraphs().indexOf(p));
            return !Character.isLowSurrogate(shown.charAt(0));
        }));
    }

    @Test
    void aLongAddressMayBeBrokenBehindTheMarksThatDivideIt() {
        var text = new ArticleText("See https://data.example.org/doc/document/ST-11872-2026-INIT/en for it/them.");

        assertEquals("See https://data.|example.|org/|doc/|document/|ST-|11872-|2026-|INIT/|en for it/them.",
                text.shown(0).replace('\u200b', '|'));
    }

    @Property
    void everyLetterKeepsItsOffset(@ForAll("texts") String text) {
        var article = new ArticleText(text);
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != '\n') {
                assertEquals(at, article.offset(article.paragraphAt(at), article.within(at)));
            }
        }
    }

    @Property
    void aParagraphShowsAsManyUnitsAsItHas(@ForAll("texts") String text) {
        var article = new ArticleText(text);
        for (int i = 0; i < article.paragraphs().size(); i++) {
            Paragraph paragraph = article.paragraphs().get(i);
            assertEquals(paragraph.end() - paragraph.start(), article.shown(i).replace("\u200b", "").length());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", " ", "\n", "\n\n", "\n\n\n", "河流", "𠮷", "🌊", "\t", "\r", "e\u0301", "wörd",
                        "https://data.example.org/doc/ST-11872-2026-INIT/en?a=b&c=d")
                .list().ofMaxSize(60).map(parts -> String.join("", parts));
    }
}
