package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.Citation;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Stored;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.When;

class LaterNotesTest {
    private final Stored<Article> readout = article("Readout of the talks in Woodside");

    @Test
    void aLaterNoteNamesTheArticleShortAndQuotesItsOwnPassage() {
        List<String> notes = notes(told("One", "2024-04-01", readout), told("Two", "2024-04-02", readout));

        assertTrue(notes.get(0).contains("https://www.example.org/") && notes.get(0).contains("April 1, 2024"),
                notes.get(0));
        assertEquals("State Department, “Readout of the talks in Woodside” (“They said: Two.”) (single source).",
                notes.get(1));
    }

    @Test
    void articlesThatTheShortFormWouldConfuseStayInFull() {
        Stored<Article> other = article("Readout of the talks in Woodside");

        List<String> notes = notes(told("One", "2024-04-01", readout), told("Two", "2024-04-02", other),
                told("Three", "2024-04-03", readout));

        notes.forEach(note -> assertTrue(note.contains("https://www.example.org/"), note));
    }

    @Test
    void aSecondMentionOfTheSameEvidenceIsStillTheSameNote() {
        DevelopmentEntry one = told("One", "2024-04-01", readout);
        Paper paper = paper(one);

        assertEquals(1, paper.notes().size());
        assertTrue(paper.statements().stream().filter(statement -> statement.sources().isPresent()).count() > 1);
    }

    @Test
    void aStyleWithoutAListOfSourcesNamesThemAsItsTextDoes() {
        String csl = CitationStyle.usual().text().replaceFirst("class=\"note\"", "class=\"in-text\"");
        var styled = new StyledSources(CitationStyle.of("own", csl), StyledSources.ENGLISH);
        var item = new StyledSources.Item(ArticleForm.PRESS, "Talks", "press report", "Press", List.of(), "2024-01-30",
                "30 January 2024", "https://example.org");

        assertEquals("“Talks,” press report, Press, January 30, 2024, https://example.org", styled.name(item));
    }

    @Test
    void everyTestOfThePositionIsSettledForALaterNote() {
        String later = new CitationStyle("own", """
                <if position="first"/><else-if variable="title" match="any" position="ibid near-note"/>
                <if position='subsequent'/>""").later();

        assertFalse(later.contains("position"), later);
        assertTrue(later.contains("<if variable=\"annote\"/>"), later);
        assertTrue(later.contains("<else-if variable=\"annote title\" match=\"any\"/>"), later);
        assertTrue(later.contains("<if variable=\"genre\"/>"), later);
    }

    private static Stored<Article> article(String title) {
        return Desk.article(title, ArticleForm.OFFICIAL, "2024-04-01", Desk.FREE);
    }

    private static DevelopmentEntry told(String what, String day, Stored<Article> article) {
        return Desk.entry(what, When.of(day), day.endsWith("01") ? Desk.change(Desk.CHANNEL, 2, 3) : null, Desk.FREE,
                null, Desk.source("State Department", article, "They said: " + what + ".",
                        Citation.Role.SUPPORTS));
    }

    private static List<String> notes(DevelopmentEntry... history) {
        return paper(history).notes().stream().map(note -> note.evidence().text()).toList();
    }

    /// The entries are given oldest first.
    private static Paper paper(DevelopmentEntry... history) {
        TrackerSnapshot desk = Desk.snapshot(Desk.issue("Talks", Desk.CHANNEL, Direction.BETTER, List.of(),
                List.of(history).reversed().toArray(DevelopmentEntry[]::new)));
        return new Composer(Desk.MESSAGES).compose(Material.of(desk), Desk.request(desk));
    }
}
