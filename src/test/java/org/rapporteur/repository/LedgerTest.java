package org.rapporteur.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.Fixtures;
import org.rapporteur.db.StoreException;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;

class LedgerTest {
    @TempDir
    Path folder;

    @Test
    void aGestureThatFailsLeavesTheChainWhereItWas() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("a.rapporteur"))) {
            open.record("add outlet", gesture -> gesture.add(Outlet.named("One")));
            assertThrows(UserProblem.class, () -> open.record("add outlet", gesture -> {
                gesture.add(Outlet.named("Two"));
                throw new UserProblem("titleMissing");
            }));
            open.record("add outlet", gesture -> gesture.add(Outlet.named("Three")));

            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void theFirstGestureThatFailsLeavesNoSession() {
        Path file = folder.resolve("a.rapporteur");
        Fixtures.tracker(file).close();
        try (OpenTracker open = Fixtures.reopen(file)) {
            assertThrows(UserProblem.class, () -> open.record("add outlet", gesture -> {
                throw new UserProblem("titleMissing");
            }));
            open.record("nothing", gesture -> 1);
            open.record("add outlet", gesture -> gesture.add(Outlet.named("One")));

            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void recordingTimesRiseThoughTheClockGoesBack() {
        Path file = folder.resolve("a.rapporteur");
        Fixtures.tracker(file).close();
        Clock early = Clock.offset(Fixtures.CLOCK, Duration.ofDays(-400));
        try (OpenTracker open = OpenTracker.open(file, "Officer", early, Changes.immediate())) {
            open.record("add outlet", gesture -> gesture.add(Outlet.named("One")));
            open.record("add outlet", gesture -> gesture.add(Outlet.named("Two")));

            List<Long> times = open.read(sql -> sql.list(
                    "select recorded_at from change order by session, seq", row -> row.number(1)));
            assertEquals(times.stream().distinct().sorted().toList(), times);
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void manyThreadsRecordOneChain() throws Exception {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("a.rapporteur"));
                var threads = Executors.newFixedThreadPool(8)) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < 80; i++) {
                String name = "Outlet " + i;
                all.add(threads.submit(() -> {
                    open.record("add outlet", gesture -> gesture.add(Outlet.named(name)));
                    return open.read(sql -> Records.heads(sql, Outlets.KIND)).size();
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }

            assertEquals(80, open.read(sql -> Records.heads(sql, Outlets.KIND)).size());
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void aGestureWithinAGestureIsRefusedAndNothingIsKept() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("a.rapporteur"))) {
            assertThrows(StoreException.class, () -> open.record("outer", gesture -> {
                gesture.add(Outlet.named("One"));
                return open.record("inner", inner -> inner.add(Outlet.named("Two")));
            }));

            assertEquals(List.of(), open.read(sql -> Records.heads(sql, Outlets.KIND)));
            open.record("after", gesture -> gesture.add(Outlet.named("Three")));
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void theSameFileIsOpenForWritingOnce() {
        Path file = folder.resolve("a.rapporteur");
        try (OpenTracker open = Fixtures.tracker(file)) {
            assertTrue(open.database().writable());
            assertEquals("openElsewhere", assertThrows(UserProblem.class, () -> Fixtures.reopen(file)).key());
        }
    }

    @Test
    void aHugeGestureIsOneChange() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("a.rapporteur"))) {
            open.record("many", gesture -> {
                for (int i = 0; i < 3_000; i++) {
                    gesture.add(Outlet.named("Outlet " + i));
                }
                return 1;
            });

            assertEquals(3_000, open.read(sql -> Records.heads(sql, Outlets.KIND)).size());
            assertEquals(List.of(), open.check());
        }
    }

    @Test
    void lettersThatAreHardToStoreComeBackAsTheyAreRecorded() {
        try (OpenTracker open = Fixtures.tracker(folder.resolve("a.rapporteur"))) {
            open.record("add outlet", gesture -> gesture.add(Outlet.named("A\u0000B")));
            open.record("add outlet", gesture -> gesture.add(Outlet.named("A\ud800B")));
            open.record("add outlet", gesture -> gesture.add(Outlet.named("A\u2028\ufeff\ud83d\ude00")));

            assertEquals(List.of(), open.check());
        }
    }
}
