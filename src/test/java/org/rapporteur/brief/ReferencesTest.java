package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Citation;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Source;
import org.rapporteur.model.Stored;
import org.rapporteur.model.When;

class ReferencesTest {
    private final References references = new References(
            Desk.MESSAGES, new StyledSources(CitationStyle.usual(), StyledSources.ENGLISH));

    @Test
    void aNoteNamesOutletTitleFormDateQuoteAndAddress() {
        assertEquals(
                "“Background call,” transcript or video, White House, January 27, 2024, "
                        + "https://www.example.org/Background-call (“met by video”) (single source).",
                note(Desk.source(
                        "White House", ArticleForm.TRANSCRIPT, "Background call", "2024-01-27", "met by video")));
    }

    @Test
    void anArticleWithoutADateSaysSo() {
        assertTrue(note(supports(Desk.article("Post", ArticleForm.POST, null, Desk.FREE)))
                .contains("post, Outlet, date not stated"));
    }

    @Test
    void aReferenceWhoseTextIsNotHeldSaysSoAndWhereItIs() {
        Stored<Article> cable = Desk.stored(new Article(
                "Cable 12", ArticleForm.OFFICIAL, null, null, null, List.of(), When.of("2024-04-01"),
                DateBasis.OFFICER, null, null, Desk.FREE, ArticleState.FILED, List.of(), null, null, null, null,
                "registry, shelf 4", List.of()));
        var whole = new Source(Citation.supports(cable.id(), null), cable, null, null, cable.id());

        assertEquals(
                "“Cable 12,” official readout or statement, publisher not stated, April 1, 2024, text not held, "
                        + "registry, shelf 4 (single source).",
                note(whole));
    }

    @Test
    void articlesOfOneOriginAreOneSource() {
        Source one = Desk.source("AP", ArticleForm.PRESS, "One", "2024-04-01", "said");
        Source copy = Desk.source("PTI", ArticleForm.PRESS, "Copy", "2024-04-01", "said");
        var shared = new Source(copy.citation(), copy.article(), copy.outlet(), copy.passage(), one.origin());

        assertTrue(note(one, shared).endsWith("(single source: all go back to one origin)."), note(one, shared));
    }

    @Test
    void independentSourcesNeedNoRemark() {
        Source one = Desk.source("AP", ArticleForm.PRESS, "One", "2024-04-01", "said");
        Source other = Desk.source("PTI", ArticleForm.PRESS, "Other", "2024-04-01", "told");

        assertTrue(note(one, other).endsWith("https://www.example.org/Other (“told”)."), note(one, other));
    }

    @Test
    void aContradictingSourceIsNamedAsSuch() {
        Source one = Desk.source("AP", ArticleForm.PRESS, "One", "2024-04-01", "said");
        Source against = Desk.source(
                "Ministry", Desk.article("Denial", ArticleForm.OFFICIAL, "2024-04-02", Desk.FREE), "not so",
                Citation.Role.CONTRADICTS);

        assertTrue(note(one, against).contains("(single source); contradicted by “Denial,”"));
    }

    @Test
    void contextIsNoEvidence() {
        Source one = Desk.source("AP", ArticleForm.PRESS, "One", "2024-04-01", "said");
        Source context = Desk.source(
                "Atlas", Desk.article("Map", ArticleForm.OWN, "2024-04-02", Desk.FREE), "here", Citation.Role.CONTEXT);

        assertEquals(note(one), note(one, context));
    }

    @Test
    void aQuoteThatBringsItsOwnMarksGetsNoSecondPair() {
        assertTrue(note(Desk.source("AP", ArticleForm.PRESS, "T", "2024-04-01", "“We met.”")).contains(" (“We met.”)"));
    }

    @Test
    void aVeryLongQuoteIsCutAndSaysSo() {
        String note = note(Desk.source("AP", ArticleForm.PRESS, "T", "2024-04-01", "words and ".repeat(1000)));

        assertTrue(note.length() < References.LONGEST_QUOTE + 250 && note.contains(" […]”"), note);
    }

    private static Source supports(Stored<Article> article) {
        return Desk.source("Outlet", article, "quote", Citation.Role.SUPPORTS);
    }

    private String note(Source... sources) {
        return references.evidence(List.of(Desk.entry("What", When.of("2024-04-01"), sources).sourced())).text();
    }
}
