package org.rapporteur.db;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.UserProblem;

@Timeout(30)
class DatabaseTest {
    private static final String COUNT = "select count(*) from workspace";
    /// Of sixty steps. One is under way; on a busy machine a few more begin before the other thread asks.
    private static final int TURNS = 10;
    private static final String PUT = "insert into workspace (key, value, saved_at) values (?, ?, 0)";

    @TempDir
    Path folder;

    @Test
    void readingWithinReadingSeesTheSameView() {
        try (Database database = create()) {
            long counted = database.read(outer -> {
                assertEquals(0, outer.number(COUNT));
                put(database.file());
                return count(database);
            });

            assertEquals(0, counted);
        }
    }

    @Test
    void readingWithinWritingSeesWhatWasThereBefore() {
        try (Database database = create()) {
            long counted = database.write(sql -> {
                sql.update(PUT, "a", "b");
                return database.read(reader -> reader.number(COUNT));
            });

            assertEquals(0, counted);
            assertEquals(1, count(database));
        }
    }

    @Test
    void whoReadsOnceHasATurnBetweenTheStepsOfWhoReadsOnAndOn() throws InterruptedException {
        try (Database database = create()) {
            assertTrue(waited(step -> database.read(sql -> step.getAsInt()), step -> database.read(
                    sql -> step.getAsInt())) < TURNS);
        }
    }

    @Test
    void whoRecordsHasATurnBetweenTheStepsOfWhoImports() throws InterruptedException {
        try (Database database = create()) {
            assertTrue(waited(step -> database.write(sql -> step.getAsInt()), step -> database.write(
                    sql -> step.getAsInt())) < TURNS);
        }
    }

    /// How many `steps` are done before `once` has its turn.
    private static int waited(ToIntFunction<IntSupplier> steps, ToIntFunction<IntSupplier> once)
            throws InterruptedException {
        var done = new AtomicInteger();
        var begun = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            other.execute(() -> {
                for (int step = 0; step < 60; step++) {
                    steps.applyAsInt(() -> {
                        begun.countDown();
                        LockSupport.parkNanos(20_000_000);
                        return done.incrementAndGet();
                    });
                }
            });
            begun.await();
            return once.applyAsInt(done::get);
        }
    }

    @Test
    void writingWithinReadingIsRefusedAtOnceInsteadOfWaitingForEver() {
        try (Database database = create()) {
            assertThrows(StoreException.class, () -> database.read(sql ->
                    database.write(w -> w.update(PUT, "a", "b"))));
            database.write(sql -> sql.update(PUT, "a", "b"));
            assertEquals(1, count(database));
        }
    }

    @Test
    void writingWithinWritingIsRefusedAndKeepsNothing() {
        try (Database database = create()) {
            assertThrows(StoreException.class, () -> database.write(sql -> {
                sql.update(PUT, "a", "b");
                return database.write(w -> w.update(PUT, "c", "d"));
            }));

            assertEquals(0, count(database));
        }
    }

    @Test
    void aFailureInTheMiddleLeavesNothingBehindAndNothingOpen() {
        try (Database database = create()) {
            assertThrows(UserProblem.class, () -> database.write(sql -> {
                sql.update(PUT, "a", "b");
                return sql.list("select key from workspace", row -> {
                    throw new UserProblem("damaged", row.text(1));
                });
            }));

            assertEquals(0, count(database));
            assertTrue(database.settle(), "a statement that was left open keeps the log");
        }
    }

    @Test
    void aFailedStatementDoesNotBlockTheNextCommit() {
        try (Database database = create()) {
            assertThrows(RuntimeException.class, () -> database.write(sql -> {
                sql.update(PUT, "a", "b");
                return sql.update(PUT, "a", "b");
            }));

            database.write(sql -> sql.update(PUT, "a", "b"));

            assertTrue(database.settle(), "a statement that was left open keeps the log");
        }
    }

    @Test
    void closingTwiceDoesNoHarmToTheNextHolder() {
        Database first = create();
        first.close();
        try (Database next = Database.open(first.file(), Migrations.STANDARD)) {
            first.close();

            assertTrue(Files.exists(folder.resolve("a.rapporteur.lock")), "the next one’s lock is gone");
            assertThrows(UserProblem.class, () -> Database.open(next.file(), Migrations.STANDARD));
        }
    }

    @Test
    void readingAfterItWasClosedIsSaid() {
        Database database = create();
        database.close();

        assertEquals("closed", assertThrows(UserProblem.class, () -> count(database)).key());
    }

    @Test
    void closingWaitsForWhoReads() throws Exception {
        Database database = create();
        var started = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var counted = others.submit(() -> database.read(sql -> {
                started.countDown();
                pause();
                return sql.number(COUNT);
            }));
            started.await();
            database.close();

            assertEquals(0, counted.get());
        }
    }

    @Test
    void onlyTheTrackerIsLeftAfterWritingAndAfterReading() throws IOException {
        Database database = create();
        database.write(sql -> sql.update(PUT, "a", "b"));
        database.close();
        assertEquals(List.of("a.rapporteur"), names());

        byte[] before = Files.readAllBytes(database.file());
        try (Database reader = Database.read(database.file(), Migrations.STANDARD)) {
            assertEquals(1, count(reader));
        }
        assertEquals(List.of("a.rapporteur"), names());
        assertArrayEquals(before, Files.readAllBytes(database.file()));
    }

    @Test
    void readersThatOverlapLeaveOnlyTheTracker() throws IOException {
        Path file = folder.resolve("a.rapporteur");
        create().close();
        try (Database last = readBesideAnother(file)) {
            assertEquals(0, count(last));
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    /// A reader that was opened while another one read, which has closed since.
    private static Database readBesideAnother(Path file) {
        try (Database first = Database.read(file, Migrations.STANDARD)) {
            assertEquals(0, count(first));
            return Database.read(file, Migrations.STANDARD);
        }
    }

    @Test
    void whoReadsBesideAWriterLeavesTheWriterItsLog() {
        try (Database database = create()) {
            database.write(sql -> sql.update(PUT, "a", "b"));
            try (Database reader = Database.read(database.file(), Migrations.STANDARD)) {
                assertEquals(1, count(reader));
            }
            database.write(sql -> sql.update(PUT, "c", "d"));
            assertEquals(2, count(database));
        }
    }

    @Test
    void aSchemaThatCannotBeMadeLeavesNoFile() throws IOException {
        Migrations broken = Migrations.STANDARD.then("/org/rapporteur/db/none.sql");

        assertThrows(RuntimeException.class, () -> Database.create(folder.resolve("a.rapporteur"), broken));

        assertEquals(List.of(), names());
    }

    @Test
    void theDiskFullKeepsWhatWasSavedAndGoesOnWhenThereIsRoom() {
        try (Database database = create()) {
            database.write(sql -> sql.update(PUT, "first", "saved"));
            database.maintain(sql -> sql.number("pragma max_page_count = "
                    + (sql.number("pragma page_count") + 4)));
            UserProblem full = assertThrows(UserProblem.class, () -> database.write(sql -> sql.update(
                    PUT, "big", "x".repeat(1 << 20))));
            assertEquals("diskFull", full.key());
            assertEquals(1, count(database));

            database.maintain(sql -> sql.number("pragma max_page_count = 100000"));
            database.write(sql -> sql.update(PUT, "big", "x".repeat(1 << 20)));
            assertEquals(2, count(database));
            assertTrue(database.settle());
        }
    }

    @Test
    void aCopyThatFailsLeavesNoHalfCopy() {
        try (Database database = create()) {
            Path copy = folder.resolve("none").resolve("copy.rapporteur");

            assertThrows(RuntimeException.class, () -> database.copyTo(copy));

            assertFalse(Files.exists(copy));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long count(Database database) {
        return database.read(sql -> sql.number(COUNT));
    }

    private Database create() {
        return Database.create(folder.resolve("a.rapporteur"), Migrations.STANDARD);
    }

    /// As another program would, from a connection of its own.
    private static void put(Path file) {
        try (Sql other = new Opening(file).writer()) {
            other.update(PUT, "a", "b");
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
