package org.rapporteur.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.UserProblem;

class BackgroundTest {
    private final Executors threads = Executors.threads(1);
    private final ConcurrentLinkedQueue<Runnable> arrived = new ConcurrentLinkedQueue<>();
    private final List<Object> reported = new ArrayList<>();
    private final Background background =
            new Background(threads, arrived::add, new ErrorReporter(reported::add, reported::add));

    @AfterEach
    void stop() {
        threads.close();
    }

    @Test
    void theResultArrivesAtHome() {
        var results = new ArrayList<Integer>();

        background.call(() -> 42).then(results::add).start();
        arrive();

        assertEquals(List.of(42), results);
    }

    @Test
    void whatIsAtHandArrivesTogetherWithWhatAskedForIt() {
        var results = new ArrayList<Integer>();

        background.together(() -> background.call(() -> 1).then(one ->
                background.whileTrue(() -> true).call(() -> one + 1).then(results::add).start()).start());

        assertEquals(List.of(2), results);
        assertTrue(arrived.isEmpty());
    }

    @Test
    void whatTakesLongerArrivesLater() throws InterruptedException {
        var results = new ArrayList<Integer>();
        var go = new CountDownLatch(1);

        background.together(() -> {
            background.call(() -> 1).then(results::add).start();
            background.call(() -> {
                go.await();
                return 2;
            }).then(results::add).start();
        });

        assertEquals(List.of(1), results);
        go.countDown();
        arrive();
        assertEquals(List.of(1, 2), results);
    }

    @Test
    void whatFailsWhileItIsShownDoesNotHoldUpWhatArrives() {
        var results = new ArrayList<Integer>();

        assertThrows(IllegalStateException.class, () -> background.together(() -> {
            background.call(() -> 1).then(results::add).start();
            throw new IllegalStateException();
        }));
        background.call(() -> 2).then(results::add).start();
        while (results.size() < 2) {
            arrive();
        }

        assertEquals(List.of(1, 2), results);
    }

    @Test
    void nothingArrivesInAPartThatIsGone() {
        var results = new ArrayList<Integer>();
        var wanted = new AtomicBoolean(true);
        Background part = background.whileTrue(wanted::get);

        part.call(() -> 1).then(results::add).start();
        arrive();
        wanted.set(false);
        part.call(() -> 2).then(results::add).start();
        arrive();
        part.call(() -> {
            throw new UserProblem("closed", "file");
        }).start();
        arrive();

        assertEquals(List.of(1), results);
        assertEquals(List.of(), reported);
    }

    @Test
    void busyLastsUntilTheResultHasArrived() {
        var busy = new SimpleBooleanProperty();

        background.call(() -> 42).busy(busy).start();
        boolean during = busy.get();
        arrive();

        assertTrue(during);
        assertFalse(busy.get());
    }

    @Test
    void aLaterJobOfTheSameNameOvertakesAnEarlierOne() throws InterruptedException {
        var results = new ArrayList<Integer>();
        var busy = new SimpleBooleanProperty();
        var go = new CountDownLatch(1);

        background.call(() -> {
            go.await(5, TimeUnit.SECONDS);
            return 1;
        }).busy(busy).latest("history").then(results::add).start();
        background.call(() -> 2).busy(busy).latest("history").then(results::add).start();
        go.countDown();
        arrive();
        boolean stillBusy = busy.get();
        arrive();

        assertEquals(List.of(2), results);
        assertTrue(stillBusy);
        assertFalse(busy.get());
    }

    @Test
    void nothingFollowsACancelledJob() {
        var results = new ArrayList<Integer>();
        var go = new CountDownLatch(1);

        Job<Integer> job = background.call(() -> {
            go.await(5, TimeUnit.SECONDS);
            return 1;
        }).then(results::add).start();
        job.cancel();
        go.countDown();
        arrive();

        assertEquals(List.of(), results);
    }

    @Test
    void aLongJobTellsHowFarItIs() {
        var told = new ArrayList<String>();

        background.work(progress -> {
            progress.at(0.5, "half");
            return 1;
        }).progress((fraction, doing) -> told.add(fraction + " " + doing)).start();
        arrive();
        arrive();

        assertEquals(List.of("0.5 half"), told);
    }

    @Test
    void aProblemCanBeTakenInPlace() {
        var taken = new ArrayList<String>();

        background.call(BackgroundTest::refuse).recover(problem -> taken.add(problem.key())).start();
        arrive();

        assertEquals(List.of("some.key"), taken);
        assertEquals(List.of(), reported);
    }

    @Test
    void aProblemThatNobodyTakesIsReported() {
        background.call(BackgroundTest::refuse).start();
        arrive();

        assertEquals("some.key", ((UserProblem) reported.getFirst()).key());
    }

    @Test
    void anyOtherFailureIsReportedAsAFault() {
        background.call(() -> List.of().getFirst()).recover(problem -> {}).start();
        arrive();

        assertTrue(((Fault) reported.getFirst()).code().matches("R-[0-9A-Z]+"));
    }

    @Test
    void aFaultOfOneKindHasOneCode() {
        assertEquals(Fault.of(failure()).code(), Fault.of(failure()).code());
    }

    @Test
    void inlineWorkIsDoneWhenStartReturns() {
        var results = new ArrayList<Integer>();

        Background.inline().call(() -> 42).then(results::add).start();

        assertEquals(List.of(42), results);
    }

    @Test
    void inlineFailuresAreThrown() {
        assertThrows(UserProblem.class, () -> Background.inline().call(BackgroundTest::refuse).start());
    }

    @Test
    void closingWaitsUntilWhatIsRecordedIsWritten() {
        var written = new ArrayList<Integer>();

        background.write(() -> {
            Thread.sleep(100);
            return written.add(1);
        }).start();
        threads.close();

        assertEquals(List.of(1), written);
    }

    private static int refuse() {
        throw new UserProblem("some.key");
    }

    private static Throwable failure() {
        return new IllegalStateException("at this place");
    }

    /// Takes in the next result, as the JavaFX thread would.
    private void arrive() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        Runnable next = arrived.poll();
        while (next == null && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            next = arrived.poll();
        }
        next.run();
    }
}
