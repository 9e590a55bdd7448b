package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ArticleForm;

class FormsTest {
    @Test
    void aGovernmentsOwnWordsAreOfficial() {
        assertEquals(ArticleForm.OFFICIAL, form("Talks resume", "mfa.gov.cn", null));
        assertEquals(ArticleForm.OFFICIAL, form("Readout of the Call with President Xi", null, null));
        assertEquals(ArticleForm.OFFICIAL, form("Talks resume", null, "The White House"));
    }

    @Test
    void anOfficeIsToldByItsName() {
        for (String office : List.of("Republic of Türkiye Ministry of Foreign Affairs", "European Commission", "EEAS",
                "Embassy of Japan in the Philippines", "菲律宾外交部", "日本国驻菲律宾大使馆")) {
            assertEquals(ArticleForm.OFFICIAL, form("Talks resume", null, office), office);
        }
        for (String press : List.of("Government Executive", "The Diplomat", "European Council Observer Weekly News",
                "Foreign Policy", "外交学者")) {
            assertEquals(ArticleForm.PRESS, form("Talks resume", null, press), press);
        }
    }

    @Test
    void aReadoutIsOfficialWhoeverPublishesItUnlessThePressDoes() {
        assertEquals(ArticleForm.OFFICIAL, form("Readout of the Dialogue", "ec.europa.example", "European Commission"));
        assertEquals(ArticleForm.PRESS, form("Readout of the talks disappoints", "reuters.com", "Reuters"));
    }

    @Test
    void thePressOnAStatementIsStillThePress() {
        assertEquals(ArticleForm.PRESS, form("Statement by the minister angers Beijing", "reuters.com", "Reuters"));
        assertEquals(ArticleForm.PRESS, form("Talks resume", null, null));
    }

    @Test
    void spokenWordsAreATranscript() {
        assertEquals(ArticleForm.TRANSCRIPT, form("Press Briefing by the Press Secretary", "whitehouse.gov", null));
        assertEquals(ArticleForm.TRANSCRIPT, form("Remarks by President Biden", null, null));
    }

    @Test
    void aSocialNetworkCarriesPosts() {
        assertEquals(ArticleForm.POST, form("Talks resume", "x.com", null));
    }

    private static ArticleForm form(String title, @Nullable String host, @Nullable String outlet) {
        return Forms.of(title, host, outlet, List.of("They met on Tuesday."));
    }
}
