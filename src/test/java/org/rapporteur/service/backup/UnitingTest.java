package org.rapporteur.service.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.LooseEnd;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Purging;
import org.rapporteur.service.articles.ArticleDesk;

class UnitingTest {
    @TempDir
    Path folder;

    private OpenTracker mine;
    private Path copy;

    @BeforeEach
    void editApart() throws IOException {
        Path file = folder.resolve("mine.rapporteur");
        try (OpenTracker open = Fixtures.tracker(file)) {
            Fixtures.article(open, "Spilled", "What nobody was to read, the zeppelin above the strait.");
        }
        copy = Files.copy(file, folder.resolve("yours.rapporteur"));
        mine = Fixtures.reopen(file);
    }

    @AfterEach
    void close() {
        mine.close();
    }

    @Test
    void tellsHowManyRecordsCameAndWhichWereChangedApart() {
        terms(mine, "precursors");
        try (OpenTracker yours = Fixtures.reopen(copy)) {
            terms(yours, "fentanyl");
            Fixtures.article(yours, "Talks", Fixtures.TEXT);
        }
        var steps = new ArrayList<Uniting.Step>();

        Uniting.Done done = uniting().with(copy, steps::add).orElseThrow();

        assertEquals(2, done.records());
        assertEquals(0, done.purged());
        assertEquals(List.of("Fentanyl precursors"), done.conflicts().stream().map(LooseEnd.Conflict::name).toList());
        assertEquals(List.of(Uniting.Step.values()), steps);
    }

    @Test
    void aConflictThatStoodBeforeIsNotCountedAgain() {
        terms(mine, "precursors");
        try (OpenTracker yours = Fixtures.reopen(copy)) {
            terms(yours, "fentanyl");
        }
        uniting().with(copy, step -> { });

        Uniting.Done again = uniting().with(copy, step -> { }).orElseThrow();

        assertEquals(0, again.records());
        assertEquals(List.of(), again.conflicts());
    }

    @Test
    void whatIsInTheNewestBackupAlreadyIsNotBackedUpAgain() {
        BackupFile made = new BackupWriter(mine, Backups.of(mine, place()), place()).write().orElseThrow();

        assertEquals(made, uniting().with(copy, step -> { }).orElseThrow().backup());
        assertEquals(List.of(made), Backups.of(mine, place()).all());
    }

    @Test
    void articlesThatTheCopyPurgedAreCounted() {
        try (OpenTracker yours = Fixtures.reopen(copy)) {
            var article = new ArticleDesk(yours).in(ArticleState.INBOX).getFirst().article().id();
            new Purging(yours).purge(PurgeScope.of(article), "Spilled", (read, all) -> { });
        }

        assertEquals(1, uniting().with(copy, step -> { }).orElseThrow().purged());
    }

    @Test
    void givenUpWhileItIsBackedUpNothingIsTakenIn() {
        try (OpenTracker yours = Fixtures.reopen(copy)) {
            Fixtures.article(yours, "Talks", Fixtures.TEXT);
        }
        Uniting uniting = uniting();

        assertEquals(Optional.empty(), uniting.with(copy, step -> {
            if (step == Uniting.Step.BACKING_UP) {
                uniting.giveUp();
            }
        }));

        assertEquals(1, new ArticleDesk(mine).count(ArticleState.INBOX));
    }

    @Test
    void withoutABackupNothingIsTakenIn() {
        try (OpenTracker yours = Fixtures.reopen(copy)) {
            Fixtures.article(yours, "Talks", Fixtures.TEXT);
        }
        var pulledOut = new BackupPlace(folder.resolve("stick"), true, folder.resolve("work"), BackupPlace.ROOM, null,
                ZoneOffset.UTC);

        assertEquals("backupFolderGone", assertThrows(UserProblem.class,
                () -> new Uniting(mine, pulledOut).with(copy, step -> { })).key());

        assertEquals(1, new ArticleDesk(mine).count(ArticleState.INBOX));
    }

    @Test
    void aFileThatIsNoCopyIsNotWorthABackup() {
        Path other = folder.resolve("other.rapporteur");
        Fixtures.tracker(other).close();

        assertThrows(UserProblem.class, () -> uniting().with(other, step -> { }));

        assertTrue(Backups.of(mine, place()).all().isEmpty());
    }

    private static void terms(OpenTracker open, String term) {
        var issue = new IssueBook(open).issues().getFirst();
        new IssueBook(open).revise(issue.id(), issue.content().withTerms(List.of(term)));
    }

    private Uniting uniting() {
        return new Uniting(mine, place());
    }

    private BackupPlace place() {
        return new BackupPlace(folder.resolve("backups"), false, folder.resolve("work"), BackupPlace.ROOM, null,
                ZoneOffset.UTC);
    }
}
