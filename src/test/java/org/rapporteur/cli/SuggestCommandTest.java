package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SuggestCommandTest {
    private static final String TEXT = """
            The “two sides” 😀 met in Beijing on January 30, 2024. U.S. and Chinese officials agreed to resume \
            counternarcotics talks on fentanyl, Foreign Minister Wang Yi said.""";

    @TempDir
    private Path folder;

    private Shell shell;
    private String tracker = "";

    @BeforeEach
    void shell() {
        shell = new Shell(folder);
        tracker = shell.sample("sample.rapporteur");
    }

    @Test
    void everyDocumentIsOneLineOfWhatItOffers() {
        shell.ok("suggest", tracker, shell.text("one.txt", TEXT), shell.text("two.txt", "Nothing of note was said there."));

        JsonNode one = shell.jsonLines().getFirst();
        assertEquals(List.of("file", "title", "published", "issues", "dates", "people", "parties", "key_sentences"),
                new ArrayList<>(one.propertyNames()));
        assertEquals("Fentanyl precursors", one.at("/issues/0/issue").asString(""));
        assertEquals("[\"counternarcotics\",\"fentanyl\"]", sorted(one.at("/issues/0/words")));
        assertEquals("2024-01-30", one.at("/dates/0/date").asString(""));
        assertEquals("January 30, 2024", one.at("/dates/0/words").asString(""));
        assertEquals("Foreign Minister", one.at("/people/0/office").asString(""));
        assertEquals("[\"United States\",\"China\"]", "[" + quoted(one, 0) + "," + quoted(one, 1) + "]");
        assertTrue(one.at("/key_sentences/0/text").asString("").startsWith("U.S. and Chinese officials agreed"));
        assertEquals("[]", shell.jsonLines().getLast().path("issues").toString());
    }

    @Test
    void placesCountCodePoints() {
        shell.ok("suggest", tracker, shell.text("one.txt", TEXT));

        int start = shell.jsonLines().getFirst().at("/dates/0/places/0/0").asInt();
        assertEquals(TEXT.codePointCount(0, TEXT.indexOf("January")), start);
    }

    @Test
    void nothingIsRecorded() {
        String before = shell.ok("articles", tracker, "--json");
        shell.ok("suggest", tracker, shell.text("one.txt", TEXT));

        assertEquals(before, shell.ok("articles", tracker, "--json"));
    }

    @Test
    void aDocumentThatCannotBeReadIsALineWithAnError() {
        assertEquals(1, shell.run("suggest", tracker, folder.resolve("missing.txt").toString(), shell.text("a.txt", TEXT)));

        assertTrue(shell.jsonLines().getFirst().path("error").asString("").startsWith("missing.txt does not exist"));
        assertEquals(2, shell.jsonLines().size());
    }

    private static String quoted(JsonNode line, int party) {
        return line.at("/parties/" + party + "/party").toString();
    }

    private static String sorted(JsonNode words) {
        return words.values().stream().map(JsonNode::toString).sorted().toList().toString().replace(" ", "");
    }
}
