package org.rapporteur.db;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Fixtures;
import org.rapporteur.SystemTool;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.salvage.Salvage;

/// A tracker that somebody prepared is refused in words, in bounded time, and nothing that lies beside
/// it is harmed.
@Timeout(30)
class HostileFileTest {
    private static final String FOR_EVER = "with recursive n(x) as (select 1 union all select x + 1 from n) ";

    private static byte[] whole = {};

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeAll
    static void make(@TempDir Path made) throws IOException {
        Path tracker = made.resolve("tracker.rapporteur");
        Fixtures.tracker(tracker).close();
        whole = Files.readAllBytes(tracker);
    }

    @BeforeEach
    void copy() throws IOException {
        file = Files.write(folder.resolve("tracker.rapporteur"), whole);
    }

    private void run(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = delete");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private UserProblem refused() {
        UserProblem problem = assertThrows(UserProblem.class, () -> Fixtures.reopen(file).close());
        assertEquals(problem.key(),
                assertThrows(UserProblem.class, () -> OpenTracker.read(file, Fixtures.CLOCK).close()).key());
        return problem;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "create trigger quiet before insert on change begin select raise(ignore); end",
        "create trigger quiet before insert on workspace begin select raise(ignore); end",
        "create trigger endless after insert on session begin select count(*) from ("
                + FOR_EVER + "select x from n); end",
        "create table quiet (x)",
        "create view quiet as " + FOR_EVER + "select x from n",
        "create virtual table quiet using fts5 (x)",
        "create index quiet on workspace (hex(zeroblob(1000)))",
        "alter table workspace add column quiet text as (hex(zeroblob(200000000))) virtual"})
    void aTrackerWithPartsThatNobodyKnowsIsNotOpened(String part) throws Exception {
        run(part);
        byte[] before = Files.readAllBytes(file);

        UserProblem problem = refused();

        assertEquals("foreignParts", problem.key());
        assertEquals(List.of("tracker.rapporteur", part.contains("workspace add") ? "workspace"
                : part.contains("endless") ? "endless" : "quiet"), List.of(problem.args()));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aGuardThatDoesSomethingElseIsNotTakenForOne() throws Exception {
        run("drop trigger change_guard_insert",
                "create trigger change_guard_insert before insert on change begin delete from workspace; end");

        assertEquals("foreignParts", refused().key());
    }

    @Test
    void aViewInThePlaceOfATableIsNotRead() throws Exception {
        run("drop table known", "create view known as " + FOR_EVER
                + "select randomblob(16) revision, randomblob(16) record, 'issue' kind, x since, null until from n");

        assertEquals("foreignParts", refused().key());
    }

    @Test
    void aTableThatSaysItIsOneOfSqliteIsNotBelieved() throws Exception {
        run("create table pragma_table_list (name, type)",
                "insert into pragma_table_list select name, 'shadow' from sqlite_schema");

        assertEquals("foreignParts", refused().key());
    }

    @Test
    void whatItRecordsIsSalvagedWithoutTheParts() throws Exception {
        run("create trigger quiet before insert on change begin select raise(ignore); end");
        Path salvaged = folder.resolve("salvaged.rapporteur");

        new Salvage(file, salvaged, "Officer", Fixtures.CLOCK, (stage, done, all) -> { }).run();

        try (OpenTracker open = Fixtures.reopen(salvaged)) {
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void aValueLargerThanAnyCanBeIsNotReadAndIsNamed() throws Exception {
        run("drop trigger change_guard_update", "update change set author = hex(zeroblob(" + (40 << 20) + "))",
                "CREATE TRIGGER change_guard_update before update on change when 1"
                        + " begin select raise(abort, 'change is insert-only'); end");

        try (OpenTracker open = OpenTracker.read(file, Fixtures.CLOCK)) {
            assertFalse(open.check().isEmpty());
            assertEquals("damaged", assertThrows(UserProblem.class,
                    () -> open.read(sql -> sql.list("select author from change", row -> row.text(1)))).key());
        }
    }

    @Test
    void aFormOfDatabaseThatIsUnknownIsSaid() throws IOException {
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(47);
            raw.write(9);
        }

        assertEquals("damaged", refused().key());
    }

    @Test
    void aPipeIsNoTracker() throws Exception {
        Files.delete(file);
        assumeTrue(SystemTool.run("mkfifo", file.toString()), "no pipes can be made here");

        assertEquals("notTracker", refused().key());
    }

    @Test
    void aLinkInThePlaceOfTheLockIsNotWrittenThrough() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "not ours");
        Files.createSymbolicLink(folder.resolve("tracker.rapporteur.lock"), other);

        UserProblem problem = assertThrows(UserProblem.class, () -> Fixtures.reopen(file));

        assertEquals("lockStrange", problem.key());
        assertEquals("not ours", Files.readString(other));
    }

    @Test
    void aPipeInThePlaceOfTheLockIsSaid() throws Exception {
        Path lock = folder.resolve("tracker.rapporteur.lock");
        assumeTrue(SystemTool.run("mkfifo", lock.toString()), "no pipes can be made here");

        assertEquals("lockStrange", assertThrows(UserProblem.class, () -> Fixtures.reopen(file)).key());
    }
}
