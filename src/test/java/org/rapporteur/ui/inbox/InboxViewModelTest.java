package org.rapporteur.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.When;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.ErrorReporter;
import org.rapporteur.ui.task.Executors;

class InboxViewModelTest {
    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = Bench.in(folder);
        bench.inbox.load(null);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> titles() {
        return bench.inbox.items().stream().map(item -> item.article().title().substring(0, 10)).toList();
    }

    private InboxItem selected() {
        return Objects.requireNonNull(bench.inbox.selectedProperty().get());
    }

    @Test
    void theFirstArticleIsOpenWithItsLikelyIssues() {
        assertEquals(2, bench.inbox.countProperty().get());
        assertEquals("1 of 2", bench.inbox.position());
        assertTrue(bench.article.isShowing(selected().id()));
        assertFalse(selected().likely().isEmpty());
    }

    @Test
    void nextAndPreviousStayWithinTheList() {
        bench.inbox.next();
        bench.inbox.next();
        assertEquals("2 of 2", bench.inbox.position());

        bench.inbox.previous();
        bench.inbox.previous();
        assertEquals("1 of 2", bench.inbox.position());
    }

    @Test
    void settingAsideOpensTheNextAndCanBeUndone() {
        var first = selected();
        bench.inbox.setAside();

        assertEquals(1, bench.inbox.items().size());
        assertFalse(selected().isSame(first));
        assertEquals(ArticleState.SET_ASIDE, bench.desk.articles().open(first.id()).article().content().state());

        bench.said.getLast().run("Undo");

        assertEquals(2, bench.inbox.items().size());
    }

    @Test
    void filingPutsItUnderTheMarkedIssues() {
        var first = selected();
        var kept = bench.article.under().iterator().next();
        List.copyOf(bench.article.under()).stream().filter(issue -> !issue.equals(kept))
                .forEach(issue -> bench.article.fileUnder(issue, false));

        bench.inbox.file();

        var filed = bench.desk.articles().open(first.id()).article().content();
        assertEquals(ArticleState.FILED, filed.state());
        assertEquals(List.of(kept), filed.issues());
    }

    @Test
    void whatChangesWhileTheInboxIsAwayIsReadWhenItComesBack() {
        var open = selected().id();
        var before = bench.article.shownProperty().get();
        bench.inbox.hidden();
        bench.desk.articles().describe(open, new ArticleDesk.Description(
                "Renamed elsewhere", selected().article().form(), null, null, selected().article().marking()));
        assertSame(before, bench.article.shownProperty().get());

        bench.inbox.load(null);

        assertEquals("Renamed elsewhere", bench.article.shownProperty().get().article().title());
        assertEquals("Renamed elsewhere", selected().article().title());
    }

    @Test
    void theLastOneLeavesTheInboxEmpty() {
        bench.inbox.setAside();
        bench.inbox.setAside();

        assertTrue(titles().isEmpty());
        assertNull(bench.inbox.selectedProperty().get());
        assertNull(bench.article.shownProperty().get());
    }

    @Test
    void describingAnArticleKeepsItOpen() {
        var before = selected();
        bench.article.describe(new ArticleDesk.Description(
                "A better title", before.article().form(), "White House", When.of("2022-08-13"), before.article().marking()), () -> { });

        var shown = bench.article.shownProperty().get();
        assertNotNull(shown);
        assertEquals("A better title", shown.article().title());
        assertEquals(DateBasis.OFFICER, shown.article().basis());
        assertTrue(selected().isSame(before));
    }

    @Test
    void itsTitleInTheListChangesToo() {
        var before = selected();
        bench.article.describe(new ArticleDesk.Description(
                "A better title", before.article().form(), null, null, before.article().marking()), () -> { });

        assertEquals("A better title", selected().article().title());
        assertTrue(new ArticleWords(Bench.MESSAGES).flags(selected().article(), selected().listed().outlet())
                .containsAll(List.of("date not stated", "outlet not stated")));
    }

    /// Logs a development that quotes the first words of the article that is open.
    private void log() {
        bench.log.quote(bench.desk.articles().open(selected().id()), 0, 20);
        bench.log.form().whatProperty().set("So it was.");
        bench.log.form().whenProperty().set(When.of("2024-04-20"));
        bench.log.choose(bench.desk.issues().named("Taiwan Strait").id());
        bench.log.log();
    }

    @Test
    void theNextArticleOpensWhenOneWasRecordedFrom() {
        var first = selected();

        log();

        assertFalse(selected().isSame(first));
        assertEquals(1, bench.inbox.items().size());
    }

    @Test
    void anArticleWithMoreToRecordStaysOpenUntilTheOfficerGoesOn() {
        bench.inbox.stayWhile(() -> true);
        var first = selected();

        log();
        assertTrue(selected().isSame(first));
        log();
        assertTrue(selected().isSame(first));
        assertEquals(1, bench.inbox.countProperty().get());

        bench.inbox.next();
        assertFalse(selected().isSame(first));
        assertEquals(1, bench.inbox.items().size());
    }

    /// An inbox whose articles arrive only when `waiting` is run, as on a slow disk.
    private InboxViewModel slow(Deque<Runnable> waiting) {
        Executor reader = waiting::add;
        var background = new Background(
                new Executors(reader, Runnable::run, Runnable::run), Runnable::run,
                new ErrorReporter(problem -> fail(problem), fault -> fail(fault.code())));
        var article = new ArticleViewModel(bench.desk, background, bench.navigator, Bench.MESSAGES, bench.voice);
        return new InboxViewModel(bench.desk, Background.inline(), Bench.MESSAGES, bench.voice, article);
    }

    private static void runAll(Deque<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    @Test
    void whoComesBackBeforeTheNextArticleArrivedSeesTheOneThatIsSelected() {
        var waiting = new ArrayDeque<Runnable>();
        var inbox = slow(waiting);
        inbox.load(null);
        runAll(waiting);

        inbox.next();
        inbox.previous();
        runAll(waiting);

        assertTrue(inbox.article().isShowing(inbox.selectedProperty().get().id()));
    }

    @Test
    void whatArrivesWhenTheInboxIsEmptyIsNotShown() {
        var waiting = new ArrayDeque<Runnable>();
        var inbox = slow(waiting);
        inbox.load(null);
        inbox.setAside();
        inbox.setAside();
        runAll(waiting);

        assertNull(inbox.article().shownProperty().get());
    }
}
