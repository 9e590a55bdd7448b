package org.rapporteur.model.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.search.Marker.Sought;

class MarkerTest {
    @Test
    void wordsPhrasesAndBeginningsAreMarked() {
        var marker = new Marker(List.of(new Sought(List.of("tea"), false), new Sought(List.of("two", "cups"), false),
                new Sought(List.of("sug"), true)));

        assertEquals(List.of("Tea", "two  cups", "sugar"), marked(marker.mark("Tea, two  cups and sugar; teas.")));
    }

    @Test
    void aPhraseOverlappingAWordIsOnePlace() {
        var marker = new Marker(List.of(new Sought(List.of("two", "cups"), false), new Sought(List.of("cups"), false)));

        assertEquals(List.of("two cups"), marked(marker.mark("the two cups")));
    }

    @Test
    void chineseIsMarkedInTheScriptOfTheText() {
        var marker = new Marker(List.of(new Sought(Words.folded("中国"), false)));

        assertEquals(List.of("中國"), marked(marker.snippet("訪問中國商務部。")));
    }

    @Test
    void theSnippetShowsWhereMostOfItStands() {
        var marker = new Marker(List.of(new Sought(List.of("tea"), false), new Sought(List.of("milk"), false)));

        assertEquals(List.of("Tea", "milk"), marked(marker.snippet("tea alone. " + "x ".repeat(200) + "Tea with milk")));
    }

    @Test
    void aTextWithNothingOfItShowsItsBeginning() {
        Snippet snippet = new Marker(List.of(new Sought(List.of("tea"), false))).snippet("word ".repeat(100));

        assertTrue(snippet.text().startsWith("word word") && snippet.text().endsWith("…"), snippet.text());
        assertEquals(List.of(), snippet.marks());
    }

    private static List<String> marked(Snippet snippet) {
        return snippet.marks().stream().map(mark -> snippet.text().substring(mark.start(), mark.end())).toList();
    }
}
