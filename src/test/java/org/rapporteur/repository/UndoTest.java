package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.NewDevelopment;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.SourceRef;
import org.rapporteur.service.articles.ArticleDesk;

class UndoTest {
    @TempDir
    Path folder;

    private OpenTracker open;
    private Id<Article> article;

    @BeforeEach
    void openTracker() {
        open = Fixtures.tracker(folder.resolve("undo.rapporteur"));
        article = Fixtures.article(open, "Launch", Fixtures.TEXT);
    }

    @AfterEach
    void checkAndClose() {
        assertEquals(List.of(), open.check());
        open.close();
    }

    @Test
    void undoingALogTakesTheDevelopmentItsPassageAndTheFilingBack() {
        var logged = log("Launched");

        open.undo(logged.change());

        var desk = new ArticleDesk(open);
        assertEquals(List.of(), developments());
        assertEquals(List.of(), desk.open(article).passages());
        assertEquals(ArticleState.INBOX, desk.open(article).article().content().state());
    }

    @Test
    void undoingTheUndoBringsItAllBack() {
        var logged = log("Launched");
        var undone = open.undo(logged.change());

        open.undo(undone.change());

        assertEquals("Launched", new DevelopmentLog(open).development(logged.result()).content().what());
        assertEquals(1, new ArticleDesk(open).open(article).passages().size());
    }

    @Test
    void undoingAnEditRestoresWhatWasSaidBefore() {
        var book = new IssueBook(open);
        var issue = book.issues().getFirst();
        var edited = book.revise(issue.id(), issue.content().withArchived(true));

        open.undo(edited.change());

        assertEquals(issue.content(), book.issues().getFirst().content());
    }

    @Test
    void anImportThatWasQuotedSinceIsNotUndone() {
        var imported = open.record("import article", gesture -> gesture.revise(article,
                new ArticleDesk(open).open(article).article().content()));
        log("Launched");

        UserProblem refused = assertThrows(UserProblem.class, () -> open.undo(imported.change()));

        assertEquals("undoChanged", refused.key());
    }

    @Test
    void aRecordThatSomethingRestsOnIsNotTakenAway() {
        var added = new ArticleDesk(open).addNote("Call", "He said that talks go on.", When.of("2024-02-01"), "Envoy");
        new DevelopmentLog(open).log(new NewDevelopment("Talks go on", When.of("2024-02-01"), null,
                List.of(new NewDevelopment.IssueLevel(Fixtures.firstIssue(open), null)), null, null,
                List.of(SourceRef.quote(added.result(), "talks go on"))));

        UserProblem refused = assertThrows(UserProblem.class, () -> open.undo(added.change()));

        assertEquals("undoUsed", refused.key());
    }

    @Test
    void gesturesAreTakenBackOneAfterAnother() {
        var logged = log("Launched");
        var edited = edit(logged.result(), "Launched by both");
        var again = edit(logged.result(), "Launched by both sides");

        open.undo(again.change());
        open.undo(edited.change());
        assertEquals("Launched", new DevelopmentLog(open).development(logged.result()).content().what());

        open.undo(logged.change());
        assertEquals(List.of(), developments());
        assertEquals(List.of(), new ArticleDesk(open).open(article).passages());
    }

    @Test
    void whatWasBroughtBackIsTakenBackAgain() {
        var logged = log("Launched");
        var edited = edit(logged.result(), "Launched by both");
        var undone = open.undo(edited.change());
        open.undo(undone.change());

        open.undo(edited.change());
        assertEquals("Launched", new DevelopmentLog(open).development(logged.result()).content().what());

        var gone = open.undo(logged.change());
        open.undo(gone.change());
        open.undo(logged.change());
        assertEquals(List.of(), developments());
    }

    @Test
    @Timeout(30)
    void whatIsTakenBackAndBroughtBackManyTimesIsTakenBackAtOnce() {
        var logged = log("Launched");
        UUID last = edit(logged.result(), "Launched by both").change();
        for (int turn = 0; turn < 60; turn++) {
            last = open.undo(last).change();
        }

        open.undo(last);

        assertEquals("Launched", new DevelopmentLog(open).development(logged.result()).content().what());
    }

    @Test
    void whatWasTakenBackIsDoneAgainStepByStep() {
        var logged = log("Launched");
        var edited = edit(logged.result(), "Launched by both");
        open.undo(edited.change());
        open.undo(logged.change());

        assertEquals("log development", again());
        assertEquals("edit development", again());

        assertEquals(Optional.empty(), open.lastTakenBack());
        assertEquals("Launched by both", new DevelopmentLog(open).development(logged.result()).content().what());
    }

    @Test
    void nothingIsDoneAgainOnceSomethingElseWasRecorded() {
        var logged = log("Launched");
        open.undo(logged.change());

        log("Launched otherwise");

        assertEquals(Optional.empty(), open.lastTakenBack());
    }

    @Test
    void whatWasNeverTakenBackIsNotDoneAgain() {
        log("Launched");

        assertEquals(Optional.empty(), open.lastTakenBack());
    }

    private String again() {
        var taken = open.lastTakenBack().orElseThrow();
        open.undo(taken.change());
        return taken.gesture();
    }

    @Test
    void whatWasBroughtBackIsNotTakenFromUnderWhatCameSince() {
        var added = open.record("add", gesture -> gesture.add(new ArticleDesk(open).open(article).article().content()));
        var back = open.undo(open.undo(added.change()).change());
        open.record("quote", gesture -> gesture.add(Passage.of(
                added.result(), gesture.body(Fixtures.TEXT), Fixtures.TEXT, 0, 9)));

        var refused = assertThrows(UserProblem.class, () -> open.undo(back.change()));

        assertEquals("undoUsed", refused.key());
    }

    @Test
    void nothingIsBroughtBackWithoutWhatItRestsOn() {
        var added = open.record("add", gesture -> gesture.add(new ArticleDesk(open).open(article).article().content()));
        var quoted = open.record("quote", gesture -> gesture.add(Passage.of(
                added.result(), gesture.body(Fixtures.TEXT), Fixtures.TEXT, 0, 9)));
        var unquoted = open.undo(quoted.change());
        var away = open.undo(added.change());

        assertEquals("undoGround", assertThrows(UserProblem.class, () -> open.undo(unquoted.change())).key());

        open.undo(away.change());
        open.undo(unquoted.change());
        assertEquals(1, new ArticleDesk(open).open(added.result()).passages().size());
    }

    @Test
    void whatWasChangedSinceStandsAlsoWhenAnotherChangeWasTakenBack() {
        var logged = log("Launched");
        edit(logged.result(), "Launched by both");
        open.undo(edit(logged.result(), "Launched by both sides").change());

        assertThrows(UserProblem.class, () -> open.undo(logged.change()));
        assertEquals("Launched by both", new DevelopmentLog(open).development(logged.result()).content().what());
    }

    private Ledger.Recorded<Boolean> edit(Id<Development> development, String what) {
        Development now = new DevelopmentLog(open).development(development).content();
        return open.record("edit development", gesture -> {
            gesture.revise(development, new Development(what, now.happened(), now.reported(), now.issues(),
                    now.assessment(), now.marking(), now.citations()));
            return true;
        });
    }

    private Ledger.Recorded<Id<Development>> log(String what) {
        return new DevelopmentLog(open).log(new NewDevelopment(what, When.of("2024-01-30"), null,
                List.of(new NewDevelopment.IssueLevel(Fixtures.firstIssue(open), 4)), null, null,
                List.of(SourceRef.quote(article, "shared plan of work"))));
    }

    private List<?> developments() {
        return open.read(sql -> Records.heads(sql, Developments.KIND));
    }
}
