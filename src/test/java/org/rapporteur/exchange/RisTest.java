package org.rapporteur.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.When;

class RisTest {
    @Test
    void aReferenceSaysWhatIsKnownAndNoMore() {
        assertEquals("""
                TY  - NEWS\r
                TI  - Talks open on shared rivers\r
                AU  - A. Writer\r
                T2  - Associated Press\r
                DA  - 2024/01/30\r
                UR  - https://example.org/talks\r
                LA  - en\r
                N1  - Unclassified\r
                ER  - \r
                \r
                """, Ris.of(List.of(new Ris.Entry(article("2024-01-30"), "Associated Press"))));
    }

    @Test
    void aVagueDateIsWrittenAsFarAsItIsKnown() {
        assertEquals("2024/01/", date("2024-01"));
        assertEquals("2024//", date("2024"));
        assertEquals("2024//", date("2024-01-30/2024-02-02"));
        assertEquals("", date("2023-12-30/2024-01-02"));
        assertEquals("", date(null));
    }

    @Test
    void whatWasSpokenIsNoDocumentOfAGovernment() {
        assertTrue(Ris.of(List.of(new Ris.Entry(article(ArticleForm.TRANSCRIPT, null), null))).startsWith("TY  - VIDEO"));
        assertTrue(Ris.of(List.of(new Ris.Entry(article(ArticleForm.OFFICIAL, null), null))).startsWith("TY  - GOVDOC"));
    }

    private static String date(@Nullable String edtf) {
        return Ris.of(List.of(new Ris.Entry(article(edtf), null))).lines()
                .filter(line -> line.startsWith("DA"))
                .map(line -> line.substring(6))
                .findFirst()
                .orElse("");
    }

    private static Article article(@Nullable String edtf) {
        return article(ArticleForm.PRESS, edtf);
    }

    private static Article article(ArticleForm form, @Nullable String edtf) {
        return new Article("Talks open\non shared rivers", form, null, null, null, List.of("A. Writer"),
                edtf == null ? null : When.of(edtf), DateBasis.TEXT, "https://example.org/talks", "en",
                "Unclassified", ArticleState.FILED, List.of(), null, null, null, null, null, List.of());
    }
}
