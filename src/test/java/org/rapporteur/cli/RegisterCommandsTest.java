package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Article;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.articles.ArticleDesk;
import tools.jackson.databind.JsonNode;

class RegisterCommandsTest {
    @TempDir
    private Path folder;

    private Shell shell;
    private String tracker;

    @BeforeEach
    void copySample() {
        shell = new Shell(folder);
        tracker = shell.sample("us-china.rapporteur");
    }

    @Test
    void textOfATrackerWithMarkingsBeginsWithTheHighest() {
        shell.ok("people", tracker);
        assertTrue(!shell.out().contains("UNCLASSIFIED"), shell.out());
        markAnArticle();

        for (String[] words : List.of(new String[] {"status", tracker}, new String[] {"articles", tracker},
                new String[] {"search", tracker, "minister"}, new String[] {"commitments", tracker},
                new String[] {"events", tracker}, new String[] {"people", tracker},
                new String[] {"copies", tracker})) {
            shell.ok(words);
            assertTrue(shell.out().startsWith("SENSITIVE BUT UNCLASSIFIED\n\n"), shell.out());
        }
        shell.ok("status", tracker, "--json");
        assertTrue(shell.out().startsWith("{"), shell.out());
    }

    private void markAnArticle() {
        try (OpenTracker open = Fixtures.reopen(Path.of(tracker))) {
            var stored = new ArticleDesk(open).all().getFirst().article();
            Article content = stored.content();
            open.record("mark", gesture -> {
                gesture.revise(stored.id(), content.described(content.title(), content.form(), content.outlet(),
                        content.published(), content.basis(), "Sensitive But Unclassified"));
                return true;
            });
        }
    }

    @Test
    void commitmentsHaveTheirStateAndItsDate() {
        JsonNode kept = commitment("counternarcotics");

        assertEquals("kept", kept.get("state").asString());
        assertEquals("2024-01-30", kept.get("since").asString());
        assertEquals("settled", kept.get("dueState").asString());
    }

    @Test
    void commitmentsOfAnEarlierDayAreAsTheyWereThen() {
        shell.ok("commitments", tracker, "--as-of", "2023-11-14", "--json");
        assertEquals(0, shell.json().get("commitments").size());

        shell.ok("commitments", tracker, "--as-of", "2023-11-20", "--json");
        assertEquals("not rated", shell.json().get("commitments").get(0).get("state").asString());
    }

    @Test
    void commitmentsAreReadableToPeopleToo() {
        shell.ok("commitments", tracker);

        assertTrue(shell.out().contains("STATE") && shell.out().contains("kept"), shell.out());
    }

    @Test
    void peopleHaveThePostOfTheDayAndAreCounted() {
        shell.ok("people", tracker, "--json");
        JsonNode wang = named(shell.json().get("people"), "Wang Yi");

        assertEquals("王毅", wang.get("nativeName").asString());
        assertTrue(wang.get("articles").asInt() > 0);
    }

    @Test
    void peopleAreReadableToPeopleToo() {
        shell.ok("people", tracker);

        assertTrue(shell.out().contains("Xi Jinping"), shell.out());
    }

    @Test
    void eventsSayWhetherTheyLieAhead() {
        shell.ok("events", tracker, "--as-of", "2024-04-26", "--json");
        JsonNode events = shell.json().get("events");

        assertEquals(true, named(events, "Inauguration in Taipei").get("ahead").asBoolean());
        assertEquals("2024-05-20", named(events, "Inauguration in Taipei").get("when").asString());
    }

    @Test
    void eventsAreReadableToPeopleToo() {
        shell.ok("events", tracker);

        assertTrue(shell.out().contains("20 May 2024 (ahead)"), shell.out());
    }

    private JsonNode commitment(String word) {
        shell.ok("commitments", tracker, "--json");
        for (JsonNode one : shell.json().get("commitments")) {
            if (one.get("what").asString().contains(word)) {
                return one;
            }
        }
        throw new AssertionError("no commitment with " + word);
    }

    private static JsonNode named(JsonNode all, String name) {
        for (JsonNode one : all) {
            if (one.get("name").asString().equals(name)) {
                return one;
            }
        }
        throw new AssertionError("nothing called " + name);
    }
}
