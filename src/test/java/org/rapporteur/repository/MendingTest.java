package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.db.StoreException;
import org.rapporteur.model.Standing;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.articles.ArticleDesk;

class MendingTest {
    @TempDir
    Path folder;

    private OpenTracker open;

    @BeforeEach
    void openTracker() {
        open = Fixtures.tracker(folder.resolve("mend.rapporteur"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aGestureThatDamagedRangesStopIsRecordedOnceTheyAreMadeAgain() {
        var issue = Fixtures.firstIssue(open);
        damage("update known set revision = randomblob(16) where kind = 'scale'");
        damage("insert into known select randomblob(16), record, kind, deleted, author, since, null from known"
                + " where kind = 'issue'");

        new IssueBook(open).stand(issue, new Standing("Recorded", LocalDate.of(2024, 4, 26)));

        assertEquals("Recorded", new IssueBook(open).issues().getFirst().content().standing().text());
        assertTrue(open.check().isEmpty(), () -> open.check().toString());
    }

    @Test
    void anArticleThatADamagedFullTextStopsIsRecordedOnceItIsMadeAgain() {
        Fixtures.article(open, "One", Fixtures.TEXT);
        long nextDay = LocalDate.of(2024, 1, 31).toEpochDay() << 24;
        damage("insert into search_row (id, record, kind, block, title, digest) values ("
                + (nextDay - 1) + ", x'01', 'article', 1, '', x''), (" + nextDay + ", x'02', 'article', 1, '', x'')");

        Fixtures.article(open, "Two", "Another text of two sentences. It ends here.");

        assertEquals(2, new ArticleDesk(open).all().size());
        assertTrue(open.check().isEmpty(), () -> open.check().toString());
    }

    @Test
    void aFaultOfOurOwnInAWholeFileStaysOne() {
        var failure = assertThrows(StoreException.class, () -> open.record("fault", gesture -> gesture.sql().update(
                "insert into record (id, kind) values (x'01', 'none')")));

        assertTrue(failure.constraint());
        assertTrue(open.check().isEmpty());
    }

    private void damage(String statement) {
        open.database().write(sql -> sql.update(statement));
    }
}
