package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Stored;
import org.rapporteur.model.When;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.Changes;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Done;

class LogCommandTest {
    private static final String REPORT = "Report: Blinken meets Xi Jinping and Wang Yi in Beijing";
    private static final String WORDS = "both governments hope for better communication";

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
    void developmentIsRecordedWithItsPassage() {
        var logged = recorded(log("--quote", WORDS, "--article", REPORT).strip());

        assertEquals("Ana", logged.author());
        assertEquals("2024-04-26", logged.content().happened().date().edtf());
        assertEquals(1, logged.content().citations().size());
    }

    @Test
    void levelMayBeGivenByItsWord() {
        log("--level", "regular", "--quote", WORDS, "--article", REPORT);

        assertTrue(shell.ok("status", tracker).contains("Military-to-military channels  Regular"));
    }

    @Test
    void levelMayBeGivenByItsNumber() {
        log("--level", "4", "--quote", WORDS, "--article", REPORT);

        assertTrue(shell.ok("status", tracker).contains("Military-to-military channels  Regular"));
    }

    @Test
    void statusMayBeTakenOff() {
        log("--level", "not assessed", "--quote", WORDS, "--article", REPORT);

        assertTrue(shell.ok("status", tracker).contains("Military-to-military channels  Not assessed"));
    }

    @Test
    void levelOfAnotherScaleIsRefusedWithTheRightOnes() {
        assertEquals(1, refused("--level", "Crisis", "--quote", WORDS, "--article", REPORT));

        assertEquals("“Crisis” is no level of the scale Channel. Choose one of: 1 Cut, 2 Agreed in principle, "
                + "3 Resumed, 4 Regular, 5 Assured, or “Not assessed”.", problem());
    }

    @Test
    void eachIssueTakesTheLevelBehindIt() {
        log("--level", "4", "--issue", "AI safety", "--level", "2", "--quote", WORDS, "--article", REPORT);

        assertTrue(shell.ok("status", tracker).contains("Military-to-military channels  Regular"));
        assertTrue(shell.out().contains("AI safety                      Exploratory"), shell.out());
    }

    @Test
    void sourcesWordsOfTheDateAreKept() {
        var id = shell.ok("log", tracker, "--author", "Ana", "--issue", "Military", "--when", "mid-April 2024",
                "--what", "It happened.", "--quote", WORDS, "--article", REPORT).strip();

        assertEquals("mid-April 2024", recorded(id).content().happened().words());
    }

    @Test
    void quotesGoToTheArticleBeforeThem() {
        var logged = recorded(log("--article", REPORT, "--quote", WORDS, "--quote", "Wang says that the relationship",
                "--article", note()).strip());

        assertEquals(3, logged.content().citations().size());
        assertEquals(2, logged.content().citations().stream().filter(cited -> cited.passage() != null).count());
    }

    @Test
    void quotesThatComeFirstGoToTheArticleAfterThem() {
        var logged = recorded(log("--quote", WORDS, "--quote", "Wang says that the relationship", "--article", REPORT)
                .strip());

        assertEquals(2, logged.content().citations().size());
        assertEquals(1, logged.content().citations().stream().map(cited -> cited.article()).distinct().count());
    }

    @Test
    void articleIdMayBeShortened() {
        shell.ok("articles", tracker, "--json");
        String id = shell.jsonLines().getFirst().get("id").asString();

        log("--quote", WORDS, "--article", id.substring(id.length() - 6));
    }

    @Test
    void shortIdThatMeansSeveralIsRefused() {
        assertEquals(1, refused("--quote", WORDS, "--article", firstCharactersOfAll()));

        assertTrue(problem().matches("“.{4,}” means \\d+ articles\\..*"), problem());
    }

    @Test
    void noteForFileIsCitedWhole() {
        var logged = recorded(log("--article", note()).strip());

        assertEquals(null, logged.content().citations().getFirst().passage());
    }

    @Test
    void articleWithTextNeedsAQuote() {
        assertEquals(1, refused("--article", REPORT));

        assertTrue(problem().startsWith("Select the words in “" + REPORT + "” that say so"), problem());
    }

    @Test
    void withoutASourceItIsRefused() {
        assertEquals(1, refused());

        assertTrue(problem().startsWith("A development rests on a source"), problem());
    }

    @Test
    void draftNeedsNoSourceAndCountsNowhere() {
        String before = shell.ok("status", tracker);

        var logged = recorded(log("--draft", "--level", "5").strip());

        assertTrue(logged.content().isDraft());
        assertEquals(before, shell.ok("status", tracker));
    }

    @Test
    void draftWithAQuoteIsNone() {
        assertEquals(1, refused("--draft", "--quote", WORDS, "--article", REPORT));
    }

    @Test
    void quoteThatTheArticleDoesNotHoldIsRefused() {
        assertEquals(1, refused("--quote", "words of nobody", "--article", REPORT));

        assertTrue(problem().startsWith("The article does not contain the words “words of nobody”"), problem());
    }

    @Test
    void quoteWithoutAnArticleIsRefused() {
        assertEquals(1, refused("--quote", WORDS));

        assertTrue(problem().startsWith("Say with --article"), problem());
    }

    @Test
    void issueThatIsNotThereIsRefusedWithThoseThatAre() {
        assertEquals(1, shell.run("log", tracker, "--author", "Ana", "--issue", "Balloons", "--when", "2024-04-26",
                "--what", "It happened.", "--quote", WORDS, "--article", REPORT));

        assertTrue(problem().contains("“Balloons”") && problem().contains("Taiwan Strait"), problem());
    }

    @Test
    void impossibleDateIsRefused() {
        assertEquals(2, shell.run("log", tracker, "--issue", "Military", "--when", "31 April 2024", "--what", "x",
                "--quote", WORDS, "--article", REPORT));

        assertEquals("There is no such day as “31 April 2024”: check the day and the month.", problem());
    }

    @Test
    void refusedDevelopmentLeavesNothingBehind() {
        refused("--quote", WORDS, "--article", REPORT, "--quote", "words of nobody");

        assertEquals(0, shell.run("check", tracker));
        assertTrue(shell.ok("undo", tracker, "--author", "Ana").contains("add task"), shell.out());
    }

    @Test
    void assessmentIsKept() {
        var logged = recorded(log("--quote", WORDS, "--article", REPORT, "--confidence", "low", "--next", "better",
                "--likelihood", "roughly even chance", "--by", "June 2024", "--judgement", "It may hold.").strip());

        assertEquals("Assessment[judgement=It may hold., confidence=LOW, next=BETTER, "
                + "likelihood=ROUGHLY_EVEN_CHANCE, by=2024-06]", String.valueOf(logged.content().assessment()));
    }

    @Test
    void wordThatIsNoConfidenceIsRefusedWithTheRightOnes() {
        assertEquals(2, refused("--quote", WORDS, "--article", REPORT, "--confidence", "total"));

        assertEquals("“total” is not understood. Choose one of: low, moderate, high.", problem());
    }

    @Test
    void jsonNamesTheDevelopmentAndTheGesture() {
        log("--quote", WORDS, "--article", REPORT, "--json");

        assertEquals(List.of("development", "change", "when", "issues", "sources", "draft"),
                List.copyOf(shell.json().propertyNames()));
    }

    @Test
    void unknownAuthorIsSaidAndNeverTheLogin() {
        var id = shell.ok("log", tracker, "--issue", "Military", "--when", "2024-04-26", "--what", "It happened.",
                "--quote", WORDS, "--article", REPORT).strip();

        assertEquals("author not named", recorded(id).author());
        assertTrue(shell.err().contains("“rapporteur author NAME”"), shell.err());
    }

    @Test
    void keptAuthorStandsUnderIt() {
        shell.ok("author", "Ana Souza");

        var id = shell.ok("log", tracker, "--issue", "Military", "--when", "2024-04-26", "--what", "It happened.",
                "--quote", WORDS, "--article", REPORT).strip();

        assertEquals("Ana Souza", recorded(id).author());
        assertEquals("", shell.err());
    }

    private String log(String... more) {
        return shell.ok(words(more));
    }

    private int refused(String... more) {
        return shell.run(words(more));
    }

    private String[] words(String... more) {
        var words = new ArrayList<>(List.of("log", tracker, "--author", "Ana", "--issue", "Military",
                "--when", "2024-04-26", "--what", "The agreed rounds take place."));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private String problem() {
        assertEquals(1, shell.err().lines().count(), shell.err());
        return shell.err().strip();
    }

    private Stored<Development> recorded(String id) {
        try (var open = OpenTracker.read(Path.of(tracker), Clock.systemUTC())) {
            return new DevelopmentLog(open).development(Id.parse(id));
        }
    }

    private String note() {
        try (var open = OpenTracker.open(Path.of(tracker), "Ana", Clock.systemUTC(), Changes.immediate())) {
            return Done.of(new ArticleDesk(open).addNote(
                    "Call", "He called and said so.", When.of("2024-04-26"), null)).result().toString();
        }
    }

    private String firstCharactersOfAll() {
        shell.ok("articles", tracker, "--json");
        return shell.jsonLines().getFirst().get("id").asString().substring(0, 7);
    }
}
