package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.Standing;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.service.Dashboards;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Purging;
import org.rapporteur.service.articles.ArticleDesk;

class UnionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void eitherWayRoundTheSameRevisionsStand(long seed) throws IOException {
        Path mine = folder.resolve("mine.rapporteur");
        make(mine, open -> edit(open, new Random(seed), 6));
        Path yours = copy(mine, "yours.rapporteur");
        edit(mine, new Random(seed + 100));
        edit(yours, new Random(seed + 200));
        Path mineFirst = copy(mine, "mine-first.rapporteur");
        Path yoursFirst = copy(yours, "yours-first.rapporteur");

        unite(mineFirst, yours);
        unite(yoursFirst, mine);

        assertEquals(heads(mineFirst), heads(yoursFirst));
        assertEquals(status(mineFirst), status(yoursFirst));
        assertFalse(heads(mineFirst).isEmpty());
    }

    @Test
    void twoEditsOfOneIssueAreAConflictThatTheNextEditSettles() throws IOException {
        Path mine = folder.resolve("mine.rapporteur");
        make(mine, open -> { });
        Path yours = copy(mine, "yours.rapporteur");
        edit(mine, open -> stand(open, "Mine"));
        edit(yours, open -> stand(open, "Yours"));
        unite(mine, yours);

        try (OpenTracker open = Fixtures.reopen(mine)) {
            assertEquals(1, open.read(Records::conflicts).size());
            stand(open, "Settled");
            assertEquals(List.of(), open.read(Records::conflicts));
            assertEquals(List.of(), open.check());
        }
    }

    /// What only the earlier of two that conflict says is not so: not even where the later says something that
    /// is not asked for.
    @Test
    void ofTwoThatConflictNothingButTheLaterIsFound() throws IOException {
        Path mine = folder.resolve("mine.rapporteur");
        make(mine, open -> Fixtures.development(open, "Talks", "2024-01-30", 2,
                Fixtures.article(open, "Report", Fixtures.TEXT), "shared plan of work"));
        Path yours = copy(mine, "yours.rapporteur");
        edit(mine, open -> move(open, "2024-02-01"));
        edit(yours, open -> move(open, "2024-04-01"));
        edit(yours, open -> move(open, "2024-04-02"));
        unite(mine, yours);

        edit(mine, open -> {
            assertEquals(1, open.read(Records::conflicts).size());
            var march = AsOf.of(LocalDate.of(2024, 3, 1));
            assertEquals(List.of(), new Dashboards(open).snapshot(march).issues().getFirst().history());
        });
    }

    private static void move(OpenTracker open, String day) {
        open.record("edit development", gesture -> {
            var there = Records.heads(gesture.sql(), Developments.KIND).getFirst();
            Development was = there.content();
            return gesture.revise(there.id(), new Development(was.what(), When.of(day), was.reported(), was.issues(),
                    was.assessment(), was.marking(), was.citations(), was.corrects()));
        });
    }

    @Test
    void whatOneHasPurgedStaysPurgedEitherWayRound() throws IOException {
        Path mine = folder.resolve("mine.rapporteur");
        make(mine, open -> Fixtures.article(open, "Spill", "Zebrafinch envoys carry seven vellichor cylinders home."));
        Path yours = copy(mine, "yours.rapporteur");
        edit(mine, open -> new Purging(open).purge(PurgeScope.of(articles(open).getFirst()), "Spilled", (done, all) -> { }));
        edit(yours, open -> Fixtures.development(open, "Zebrafinch envoys carry seven vellichor cylinders",
                "2024-01-30", 2, articles(open).getFirst(), "seven vellichor cylinders"));
        Path purgedFirst = copy(mine, "purged-first.rapporteur");
        Path spilledFirst = copy(yours, "spilled-first.rapporteur");

        unite(purgedFirst, yours);
        unite(spilledFirst, mine);

        for (Path united : List.of(purgedFirst, spilledFirst)) {
            edit(united, open -> assertNull(new ArticleDesk(open).open(articles(open).getFirst()).text()));
            String raw = Files.readString(united, StandardCharsets.ISO_8859_1).toLowerCase();
            assertFalse(raw.contains("vellichor"), united + " still holds the text");
        }
    }

    @Test
    void aPurgedReferenceThatWasRevisedApartStaysPurgedEitherWayRound() throws IOException {
        Path mine = folder.resolve("mine.rapporteur");
        make(mine, open -> new ArticleDesk(open).addReference("Zebrafinch cable of the seventh envoy",
                ArticleForm.NOTE, When.of("2024-01-30"), "Quaggamire registry, folder nine"));
        Path yours = copy(mine, "yours.rapporteur");
        edit(mine, open -> new Purging(open).purge(PurgeScope.of(articles(open).getFirst()), "Spilled", (done, all) -> { }));
        edit(yours, open -> {
            new ArticleDesk(open).describe(articles(open).getFirst(), new ArticleDesk.Description(
                    "Vellichor cable renamed again", ArticleForm.NOTE, null, When.of("2024-01-30"),
                    "Unclassified"));
            stand(open, "As the vellichor cable renamed again says, and the zebrafinch cable of the seventh envoy");
        });
        Path purgedFirst = copy(mine, "purged-first.rapporteur");
        Path spilledFirst = copy(yours, "spilled-first.rapporteur");

        unite(purgedFirst, yours);
        unite(spilledFirst, mine);

        for (Path united : List.of(purgedFirst, spilledFirst)) {
            String raw = Files.readString(united, StandardCharsets.ISO_8859_1).toLowerCase();
            List.of("vellichor", "zebrafinch", "quaggamire").forEach(trace ->
                    assertFalse(raw.contains(trace), united + " still says " + trace));
        }
    }

    @Test
    void undoingMineLeavesWhatAColleagueWroteApart() throws IOException {
        Path mine = folder.resolve("mine.rapporteur");
        make(mine, open -> { });
        Path yours = copy(mine, "yours.rapporteur");
        edit(yours, open -> stand(open, "Yours"));
        try (OpenTracker open = Fixtures.reopen(mine)) {
            var issue = Fixtures.firstIssue(open);
            var written = new IssueBook(open).stand(issue, new Standing("Mine", LocalDate.of(2024, 4, 26)));
            open.unite(yours, () -> true);

            assertEquals("undoChanged", assertThrows(UserProblem.class, () -> open.undo(written.change())).key());
            assertEquals(1, open.read(Records::conflicts).size());
        }
    }

    @Test
    void threeCopiesUnitedAgainAndAgainAreOneAndLeaveNothingBeside() throws IOException {
        Path one = folder.resolve("1.rapporteur");
        make(one, open -> edit(open, new Random(1), 4));
        Path two = copy(one, "2.rapporteur");
        Path three = copy(one, "3.rapporteur");
        edit(one, new Random(11));
        edit(two, new Random(12));
        edit(three, new Random(13));
        for (int round = 0; round < 2; round++) {
            unite(one, two);
            unite(two, three);
            unite(three, one);
        }
        unite(one, three);
        unite(two, three);

        assertEquals(heads(one), heads(two));
        assertEquals(heads(two), heads(three));
        try (var files = Files.list(folder)) {
            assertEquals(List.of("1.rapporteur", "2.rapporteur", "3.rapporteur"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aCopyThatIsOpenElsewhereIsTakenInWithWhatItsLogHolds() throws IOException {
        Path mine = folder.resolve("mine.rapporteur");
        make(mine, open -> { });
        Path yours = copy(mine, "yours.rapporteur");
        try (OpenTracker other = Fixtures.reopen(yours)) {
            Fixtures.article(other, "In the log alone", Fixtures.TEXT);
            unite(mine, yours);
            Fixtures.article(other, "Still writing", Fixtures.TEXT + "!");
            assertEquals(List.of(), other.check());
        }
        edit(mine, open -> assertEquals(1, articles(open).size()));
    }

    @Test
    void theOpenFileIsNotUnitedWithItself() {
        Path mine = folder.resolve("mine.rapporteur");
        make(mine, open -> assertEquals("sameFile",
                assertThrows(UserProblem.class, () -> open.unite(mine, () -> true)).key()));
    }

    @Test
    void aCopyWhoseRowsWereChangedIsRefused() throws IOException, SQLException {
        Path mine = folder.resolve("mine.rapporteur");
        make(mine, open -> Fixtures.article(open, "Article", Fixtures.TEXT));
        Path yours = copy(mine, "yours.rapporteur");
        try (var plain = DriverManager.getConnection("jdbc:sqlite:" + yours); var statement = plain.createStatement()) {
            statement.execute("drop trigger article_guard_update");
            statement.execute("update article set title = 'Another'");
        }

        try (OpenTracker open = Fixtures.reopen(mine)) {
            assertEquals("copyDamaged", assertThrows(UserProblem.class, () -> open.unite(yours, () -> true)).key());
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void anotherTrackerIsRefused() {
        Path mine = folder.resolve("mine.rapporteur");
        Path other = folder.resolve("other.rapporteur");
        make(mine, open -> { });
        make(other, open -> { });

        UserProblem refused = assertThrows(UserProblem.class, () -> unite(mine, other));

        assertEquals("notCopy", refused.key());
    }

    private static void edit(OpenTracker open, Random random, int gestures) {
        for (int i = 0; i < gestures; i++) {
            Id<Article> article = Fixtures.article(open, "Article " + random.nextLong(), Fixtures.TEXT + random.nextInt());
            switch (random.nextInt(4)) {
                case 0 -> Fixtures.development(open, "Development " + random.nextInt(), "2024-0" + (1 + random.nextInt(9)),
                        random.nextInt(6), article, "shared plan of work");
                case 1 -> stand(open, "Sentence " + random.nextInt());
                case 2 -> new ArticleDesk(open).setAside(List.of(articles(open).getFirst()));
                default -> open.record("delete", gesture -> {
                    gesture.delete(article);
                    return article;
                });
            }
        }
    }

    private static void edit(Path file, Random random) {
        edit(file, open -> edit(open, random, 8));
    }

    private static void edit(Path file, Consumer<OpenTracker> edits) {
        try (OpenTracker open = Fixtures.reopen(file)) {
            edits.accept(open);
        }
    }

    private static void make(Path file, Consumer<OpenTracker> edits) {
        try (OpenTracker open = Fixtures.tracker(file)) {
            edits.accept(open);
        }
    }

    private static void stand(OpenTracker open, String text) {
        Id<Issue> issue = Fixtures.firstIssue(open);
        new IssueBook(open).stand(issue, new Standing(text, LocalDate.of(2024, 4, 26)));
    }

    private static List<Id<Article>> articles(OpenTracker open) {
        return open.read(sql -> Records.heads(sql, Articles.KIND)).stream().map(stored -> stored.id()).toList();
    }

    private Path copy(Path file, String name) throws IOException {
        return Files.copy(file, folder.resolve(name));
    }

    private static void unite(Path file, Path copy) {
        try (OpenTracker open = Fixtures.reopen(file)) {
            open.unite(copy, () -> true);
            assertEquals(List.of(), open.check());
        }
    }

    private static List<String> heads(Path file) {
        try (OpenTracker open = OpenTracker.read(file, Fixtures.CLOCK)) {
            return open.read(sql -> sql.list(
                    "select hex(record) || ' ' || hex(revision) || ' ' || deleted from known where until is null order by 1",
                    row -> row.text(1)));
        }
    }

    private static String status(Path file) {
        try (OpenTracker open = OpenTracker.read(file, Fixtures.CLOCK)) {
            return new Dashboards(open).snapshot(AsOf.of(LocalDate.of(2024, 12, 31)))
                    .issues().toString();
        }
    }
}
