package org.rapporteur.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Stored;
import org.rapporteur.model.When;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.inbox.AddSourceViewModel;
import org.rapporteur.ui.inbox.Bench;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.ErrorReporter;
import org.rapporteur.ui.task.Executors;

class EntryViewModelTest {
    private static final String SULLIVAN = "Remarks and Q&A by National Security Advisor";
    private static final String QUOTE = "a crisis over Taiwan";

    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = Bench.in(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private LogForm form() {
        return bench.log.form();
    }

    private Stored<Development> newest() {
        return bench.desk.uses().recent(1).getFirst();
    }

    @Test
    void aQuoteOpensTheFormWithItsIssueAndTheArticlesDate() {
        bench.quote(bench.titled(SULLIVAN), QUOTE);

        assertTrue(bench.log.openProperty().get());
        assertEquals(List.of("Taiwan Strait"), form().issues().stream().map(one -> one.issue().name()).toList());
        assertEquals(When.of("2024-01-30"), form().whenProperty().get());
        assertEquals("from the article’s date", form().basisProperty().get());
        assertEquals("", form().whatProperty().get());
    }

    @Test
    void theIssueUnderWhichTheArticleWasFiledIsProposedBeforeWhatItsWordsTell() {
        Id<Issue> issue = bench.desk.issues().issues().getLast().id();
        bench.desk.articles().file(List.of(bench.titled(SULLIVAN)), List.of(issue));

        bench.log.quote(EntryKind.COMMITMENT, saying("They agreed to meet again."), 0, 0);

        assertEquals(List.of(issue), form().issues().stream().map(ChosenIssue::id).toList());
    }

    @Test
    void whereNoWatchTermTellsTheIssueOfWhatCitesTheArticleIsProposed() {
        Id<Issue> issue = bench.desk.issues().issues().getLast().id();
        Id<Article> cited = bench.desk.articles().addNote("Supper", "Nothing that is watched for was said.",
                When.of("2024-02-01"), null).result();
        bench.log.quote(bench.desk.articles().open(cited), 0, 7);
        form().whatProperty().set("They had supper");
        form().issues().clear();
        bench.log.choose(issue);
        bench.log.log();

        bench.log.quote(EntryKind.COMMITMENT, bench.desk.articles().open(cited), 8, 12);

        assertEquals(List.of(issue), form().issues().stream().map(ChosenIssue::id).toList());
    }

    /// An article of 30 January with other words in it.
    private ArticleDesk.Opened saying(String text) {
        ArticleDesk.Opened opened = bench.desk.articles().open(bench.titled(SULLIVAN));
        return new ArticleDesk.Opened(opened.article(), opened.outlet(), text, List.of(), List.of());
    }

    @Test
    void nothingIsTakenToHaveHappenedAfterItsArticle() {
        String text = "They agreed to resume flights by 3 March 2024.";

        bench.log.quote(saying(text), 0, text.length());

        assertEquals(When.of("2024-01-30"), form().whenProperty().get());
        assertEquals(When.of("2024-03-03"), bench.log.offers().getLast().when());
    }

    @Test
    void anEventMayLieAheadAndTheDateFollowsTheKind() {
        String text = "The ministers will meet on 3 March 2024.";

        bench.log.quote(EntryKind.EVENT, saying(text), 0, text.length());
        assertEquals(When.of("2024-03-03"), form().whenProperty().get());

        bench.log.turnTo(EntryKind.DEVELOPMENT);
        assertEquals(When.of("2024-01-30"), form().whenProperty().get());
    }

    @Test
    void aDateThatWasTypedStaysWhenTheKindTurns() {
        String text = "The ministers will meet on 3 March 2024.";
        bench.log.quote(EntryKind.EVENT, saying(text), 0, text.length());
        form().whenProperty().set(When.of("2024-03"));

        bench.log.turnTo(EntryKind.DEVELOPMENT);

        assertEquals(When.of("2024-03"), form().whenProperty().get());
    }

    @Test
    void aCommitmentIsDueOnTheDayAheadThatItsWordsName() {
        String text = "They agreed on 27 January 2024 to resume flights by 3 March 2024.";

        bench.log.quote(EntryKind.COMMITMENT, saying(text), 0, text.length());

        assertEquals(When.of("2024-01-27"), form().whenProperty().get());
        assertEquals("2024-03-03", bench.log.forms().current().values().kept().get("due"));
    }

    @Test
    void theSentenceAboutAFieldGoesOnceTheFieldIsMended() {
        bench.log.quote(saying("They agreed."), 0, 4);
        form().whenProperty().set(null);
        bench.log.log();
        assertEquals(List.of("what", "when"), List.copyOf(bench.log.problemsProperty().get().keySet()));

        form().whatProperty().set("They agree");
        assertEquals(List.of("when"), List.copyOf(bench.log.problemsProperty().get().keySet()));

        form().whatProperty().set("");
        assertEquals(List.of("when"), List.copyOf(bench.log.problemsProperty().get().keySet()));
    }

    @Test
    void fourGesturesLogADevelopment() {
        bench.quote(bench.titled(SULLIVAN), QUOTE); // select, Ctrl+L
        form().whatProperty().set("Sullivan warns of a crisis"); // type
        bench.log.log(); // Ctrl+Enter

        Stored<Development> logged = newest();
        assertEquals("Sullivan warns of a crisis", logged.content().what());
        assertFalse(logged.content().isDraft());
        assertEquals("Logged under Taiwan Strait", bench.said.getLast().sentence());
        assertFalse(bench.log.openProperty().get());
        assertTrue(form().isEmpty());
        assertEquals(ArticleState.FILED,
                bench.desk.articles().open(bench.titled(SULLIVAN)).article().content().state());
    }

    /// As when the drive is pulled out while one types, and put back.
    @Test
    void whatIsTypedStaysWhereItCannotBeSavedAndIsSavedOnceItCan() throws IOException {
        Path file = bench.open.database().file();
        Path away = folder.resolve("away");
        bench.quote(bench.titled(SULLIVAN), QUOTE);
        form().whatProperty().set("Sullivan warns of a crisis");
        Files.move(file, away);

        bench.log.log();

        assertTrue(bench.problems.getLast().contains("This was not recorded."), bench.problems.toString());
        assertTrue(bench.log.openProperty().get());
        assertEquals("Sullivan warns of a crisis", form().whatProperty().get());
        assertEquals(1, form().quotes().size());

        Files.move(away, file);
        bench.log.log();

        assertEquals("Sullivan warns of a crisis", newest().content().what());
        assertTrue(form().isEmpty());
    }

    @Test
    void undoTakesTheWholeGestureBack() {
        bench.quote(bench.titled(SULLIVAN), QUOTE);
        form().whatProperty().set("Something happened");
        bench.log.log();

        bench.said.getLast().run("Undo");

        assertFalse(newest().content().what().equals("Something happened"));
        assertEquals(ArticleState.INBOX,
                bench.desk.articles().open(bench.titled(SULLIVAN)).article().content().state());
    }

    @Test
    void openIssueGoesToTheDashboard() {
        bench.quote(bench.titled(SULLIVAN), QUOTE);
        form().whatProperty().set("Something happened");
        var issue = form().issues().getFirst().id();
        bench.log.log();

        bench.said.getLast().run("Open issue");

        assertEquals(new Destination.IssuePage(issue), bench.navigator.currentProperty().get());
    }

    @Test
    void whatIsDatedAfterTheDayOnShowSaysSoAndLeadsThere() {
        bench.quote(bench.titled(SULLIVAN), QUOTE);
        form().whatProperty().set("Something happened");
        form().whenProperty().set(When.of("2025-06-01"));
        bench.log.log();

        assertTrue(bench.said.getLast().sentence().contains("dated after"), bench.said.getLast().sentence());
        bench.said.getLast().run("Show 1 Jun 2025");

        assertEquals(AsOf.of(LocalDate.of(2025, 6, 1)), bench.asOf.getValue());
    }

    @Test
    void aChosenLevelChangesTheStatus() {
        bench.quote(bench.titled(SULLIVAN), QUOTE);
        form().whatProperty().set("The work is delivering");
        form().issues().getFirst().levelProperty().set(5);
        bench.log.log();

        assertEquals(5, newest().content().levelOn(newest().content().issues().getFirst().issue()).orElseThrow().level());
    }

    @Test
    void whatIsLoggedLateChangesTheLevelOfItsOwnDay() {
        bench.log.openOn(called("Fentanyl precursors"));
        ChosenIssue chosen = form().issues().getFirst();
        assertEquals(new LevelThen(4, "Implementing", false), chosen.beforeProperty().get());

        form().whenProperty().set(When.of("2023-12-15"));
        assertEquals(new LevelThen(3, "Agreed", true), chosen.beforeProperty().get());

        form().whenProperty().set(When.of("2020-01"));
        assertEquals(new LevelThen(0, "", true), chosen.beforeProperty().get());

        form().whenProperty().set(null);
        assertEquals(new LevelThen(4, "Implementing", false), chosen.beforeProperty().get());
    }

    @Test
    void aLevelThatIsReadTooLateForTheDateIsNotTold() {
        bench.log.openOn(called("Fentanyl precursors"));
        Queue<Runnable> waiting = new ArrayDeque<>();
        var slow = new Background(new Executors(waiting::add, Runnable::run, Runnable::run), Runnable::run,
                new ErrorReporter(problem -> fail(problem), fault -> fail(fault.code())));
        new LevelsBefore(form(), bench.desk, slow, bench.asOf);

        form().whenProperty().set(When.of("2023-12-15"));
        form().whenProperty().set(null);
        waiting.forEach(Runnable::run);

        assertEquals(new LevelThen(4, "Implementing", false), form().issues().getFirst().beforeProperty().get());
    }

    @Test
    void whatIsSaidOtherwiseIsNotSaidToBeLogged() {
        bench.log.edit(EntryKind.DEVELOPMENT, newest().id());
        String under = form().issues().stream().map(one -> one.issue().name()).collect(Collectors.joining(", "));
        form().whatProperty().set("Said otherwise");
        bench.log.log();

        assertEquals("Development changed, under " + under, bench.said.getLast().sentence());
    }

    private Id<Issue> called(String name) {
        return bench.desk.issues().issues().stream().filter(one -> one.content().name().equals(name))
                .findFirst().orElseThrow().id();
    }

    @Test
    void whatIsMissingIsSaidInPlaceAndNothingIsRecorded() {
        var before = newest();
        bench.log.openOn(bench.desk.issues().issues().getFirst().id());
        form().issues().clear();

        bench.log.log();

        assertNotNull(bench.log.problemsProperty().get().get("what"));
        assertNotNull(bench.log.problemsProperty().get().get("when"));
        assertNotNull(bench.log.problemsProperty().get().get("issue"));
        assertEquals(before, newest());
    }

    @Test
    void withoutAStatedDateTheDateStaysEmpty() {
        var note = bench.desk.articles().addReference("Cable", ArticleForm.OWN, null, "24 STATE 1").result();
        bench.log.quote(bench.desk.articles().open(note), 0, 0);

        assertNull(form().whenProperty().get());
        assertEquals("", form().basisProperty().get());
    }

    @Test
    void aReferenceIsCitedAsAWhole() {
        var reference = bench.desk.articles().addReference("Cable", ArticleForm.OWN, null, "24 STATE 1").result();
        bench.log.quote(bench.desk.articles().open(reference), 0, 0);
        bench.log.choose(bench.desk.issues().issues().getFirst().id());
        form().whatProperty().set("The embassy reports");
        form().whenProperty().set(When.of("2024-04"));

        bench.log.log();

        assertEquals(List.of(Citation.supports(reference, null)), newest().content().citations());
    }

    @Test
    void passagesOfOtherArticlesJoinTheOpenForm() {
        bench.quote(bench.titled(SULLIVAN), QUOTE);
        form().whatProperty().set("Two sources say so");
        bench.quote(bench.titled("On-the-Record Press Call by Kurt Campbell"), "China\nhas overreacted".replace('\n', ' '));
        bench.log.log();

        assertEquals(2, newest().content().citations().stream().map(Citation::article).distinct().count());
        assertEquals("Two sources say so", newest().content().what());
    }

    @Test
    void theSamePassageIsQuotedOnce() {
        bench.quote(bench.titled(SULLIVAN), QUOTE);
        bench.quote(bench.titled(SULLIVAN), QUOTE);

        assertEquals(1, form().quotes().size());
    }

    @Test
    void aTypedDateRestsOnNoSource() {
        bench.quote(bench.titled(SULLIVAN), QUOTE);
        form().whenProperty().set(When.of("2024-01-29"));

        assertEquals("", form().basisProperty().get());
    }

    @Test
    void aHalfTypedFormOutlivesTheProgram() {
        bench.quote(bench.titled(SULLIVAN), QUOTE);
        form().whatProperty().set("Half a sen");
        form().issues().getFirst().levelProperty().set(3);
        bench.log.close();
        bench.close();

        bench = Bench.on(folder.resolve("sample.rapporteur"));
        bench.log.restore();

        assertFalse(bench.log.openProperty().get());
        assertEquals("Half a sen", form().whatProperty().get());
        assertEquals(QUOTE, form().quotes().getFirst().words());
        assertEquals(3, form().issues().getFirst().levelProperty().get());
        assertEquals("from the article’s date", form().basisProperty().get());
    }

    @Test
    void aDevelopmentOnRecordIsRevisedWithItsSources() {
        bench.quote(bench.titled(SULLIVAN), QUOTE);
        form().whatProperty().set("Sullivan warns");
        bench.log.log();
        Stored<Development> before = newest();

        bench.log.edit(EntryKind.DEVELOPMENT, before.id());
        assertEquals(List.of(QUOTE), form().quotes().stream().map(Quoted::words).toList());
        form().whatProperty().set("Sullivan warns of a crisis");
        bench.log.log();

        Stored<Development> after = bench.desk.log().development(before.id());
        assertEquals("Sullivan warns of a crisis", after.content().what());
        assertEquals(before.content().citations(), after.content().citations());
        assertFalse(bench.log.editingProperty().getValue());
    }

    @Test
    void discardingForgetsTheForm() {
        bench.quote(bench.titled(SULLIVAN), QUOTE);
        form().whatProperty().set("Half a sen");
        bench.log.close();
        bench.log.discard();
        bench.log.restore();

        assertTrue(form().isEmpty());
    }

    @Test
    void aSourceIsAddedToWhatIsOnRecord() {
        var add = new AddSourceViewModel(bench.desk, bench.background, Bench.MESSAGES, bench.voice);
        add.load();
        Stored<Development> development = add.offered().getFirst();
        var opened = bench.desk.articles().open(bench.titled(SULLIVAN));
        int from = opened.text() == null ? 0 : opened.text().indexOf(QUOTE);

        add.addTo(development, opened, from, from + QUOTE.length(), Citation.Role.CONTRADICTS);

        List<Citation> now = bench.desk.log().development(development.id()).content().citations();
        assertEquals(development.content().citations().size() + 1, now.size());
        assertEquals(Citation.Role.CONTRADICTS, now.getLast().role());
    }
}
