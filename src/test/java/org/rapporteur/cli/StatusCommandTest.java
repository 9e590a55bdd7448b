package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StatusCommandTest {
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
    void jsonHasTheAgreedKeysAndNoOthers() {
        shell.ok("status", tracker, "--json");

        assertEquals(List.of("asOf", "issues"), List.copyOf(shell.json().propertyNames()));
        assertEquals(
                List.of("name", "level", "levelName", "since", "trend", "sources", "independentSources", "headline"),
                List.copyOf(shell.json().get("issues").get(0).propertyNames()));
    }

    @Test
    void trackerShowsTheDayAtWhichItOpens() {
        shell.ok("status", tracker, "--json");

        assertEquals("2024-04-26", shell.json().get("asOf").asString());
    }

    @Test
    void assessedIssueHasItsLevelInWordAndNumber() {
        shell.ok("status", tracker, "--json");

        assertEquals("{\"name\":\"Fentanyl precursors\",\"level\":4,\"levelName\":\"Implementing\","
                + "\"since\":\"2024-01-30\",\"trend\":\"better\"",
                issue("Fentanyl precursors").toString().split(",\"sources\"")[0]);
    }

    @Test
    void issueNotAssessedHasNoNumber() {
        shell.ok("status", tracker, "--json");

        JsonNode issue = issue("Red Sea and Iran");
        assertTrue(issue.get("level").isNull());
        assertEquals("Not assessed", issue.get("levelName").asString());
        assertTrue(issue.get("since").isNull());
    }

    @Test
    void earlierDayShowsWhatWasSoThen() {
        shell.ok("status", tracker, "--as-of", "1 December 2023", "--json");

        assertEquals("2023-12-01", shell.json().get("asOf").asString());
        assertEquals("Agreed in principle", issue("Military-to-military channels").get("levelName").asString());
    }

    @Test
    void dayOfKnowledgeIsNamedWhereItIsGiven() {
        shell.ok("status", tracker, "--known", "2024-01-31", "--json");

        assertEquals(List.of("asOf", "known", "issues"), List.copyOf(shell.json().propertyNames()));
        assertEquals("2024-01-31", shell.json().get("known").asString());
    }

    @Test
    void levelThatMayBeInForceIsSaidToBePossible() {
        shell.ok("log", tracker, "--author", "Ana", "--issue", "Military", "--level", "Regular", "--when", "2024-05",
                "--what", "Rounds take place.", "--article", "Report: Blinken meets Xi Jinping and Wang Yi in Beijing",
                "--quote", "both governments hope for better communication between their militaries");

        shell.ok("status", tracker, "--as-of", "2024-05-10", "--json");

        assertEquals("{\"level\":4,\"levelName\":\"Regular\"}",
                issue("Military-to-military channels").get("possibly").toString());
        assertEquals("Resumed", issue("Military-to-military channels").get("levelName").asString());
        assertTrue(shell.ok("status", tracker, "--as-of", "2024-05-10").contains("Resumed, possibly Regular"));
    }

    @Test
    void tableSaysItInWordsWithItsDate() {
        String table = shell.ok("status", tracker);

        assertTrue(table.startsWith("United States – China, as of 26 April 2024\n\nISSUE"), table);
        assertTrue(table.contains("Fentanyl precursors            Implementing  30 January 2024   better"), table);
        assertEquals(14, table.lines().count());
    }

    @Test
    void impossibleDateIsRefusedInASentence() {
        assertEquals(2, shell.run("status", tracker, "--as-of", "2024-02-30"));

        assertEquals("There is no such day as “2024-02-30”: check the day and the month.\n", shell.err());
        assertEquals("", shell.out());
    }

    @Test
    void monthIsNoDayToLookFrom() {
        assertEquals(2, shell.run("status", tracker, "--as-of", "2024-02"));

        assertEquals("“2024-02” is not one day. Write the day, as 2024-04-26.\n", shell.err());
    }

    @Test
    void emptyTrackerHasNoIssues() {
        shell.ok("new", folder.resolve("new.rapporteur").toString(), "--parties", "France,Brazil", "--author", "Ana");

        assertTrue(shell.ok("status", folder.resolve("new.rapporteur").toString()).contains("There are no issues"));
        assertFalse(shell.out().contains("ISSUE"));
    }

    private JsonNode issue(String name) {
        return shell.json().get("issues").valueStream()
                .filter(issue -> issue.get("name").asString().equals(name)).findFirst().orElseThrow();
    }
}
