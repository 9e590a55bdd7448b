package org.rapporteur.app;

import static java.util.concurrent.Executors.newSingleThreadExecutor;
import static java.util.concurrent.Executors.newSingleThreadScheduledExecutor;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.service.Changes;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.commitments.CommitmentDesk;
import org.rapporteur.service.events.EventDesk;
import org.rapporteur.service.events.Suggesting;
import org.rapporteur.service.people.PeopleDesk;
import org.rapporteur.settings.Preferences;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.Navigator;
import org.rapporteur.ui.Theme;
import org.rapporteur.ui.control.WebAddresses;
import org.rapporteur.ui.dialog.Choosers;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.ErrorReporter;
import org.rapporteur.ui.task.Executors;

/// From a click in the rail to the painted screen, reading included: on the first visit and on
/// later ones. The first begins when the program has laid its groundwork and its compilers came to rest,
/// as after the half minute in which an officer reads the overview; with `-Dbench.hurry=true` at
/// once, before any is laid. What a screen needs in order to be shown is read on the JavaFX thread, so this is
/// the most that it can take; what is counted or suggested afterwards is worked out beside it, as
/// in the app.
public final class ScreenBench {
    /// What was just run for the first time is still being compiled.
    private static final Duration REST = Duration.ofSeconds(15);
    /// Three frames.
    private static final Duration STILL = Duration.ofMillis(50);
    private static final AsOf TODAY = AsOf.of(LocalDate.now(ZoneOffset.UTC));

    private final Map<String, double[]> first = new LinkedHashMap<>();
    private final Map<String, double[]> later = new LinkedHashMap<>();

    /// Measures the screens of `file`, later visits `rounds` times.
    ///
    /// @return for each screen and visit its milliseconds
    public Map<String, double[]> measure(Path file, int rounds) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try (var open = OpenTracker.open(file, "Bench", Clock.systemUTC(), Changes.immediate())) {
            var started = new CompletableFuture<Shell>();
            Platform.startup(() -> started.complete(show(open)));
            Navigator way = started.join().navigator();
            if (!Boolean.getBoolean("rapporteur.bench.hurry")) {
                later.put("Groundwork, steps that held the window up", groundwork(started.join()));
            }
            var home = new Destination.OverviewPage();
            visit(way, new Destination.ArticlesPage(""));
            for (Map.Entry<String, Destination> screen : screens(open).entrySet()) {
                first.put(screen.getKey() + ", first visit", new double[] {visit(way, screen.getValue())});
                var times = new double[rounds];
                for (int round = 0; round < rounds; round++) {
                    visit(way, screen.getValue() instanceof Destination.OverviewPage
                            ? new Destination.ArticlesPage("") : home);
                    times[round] = visit(way, screen.getValue());
                }
                later.put(screen.getKey() + ", later", times);
            }
        }
        Platform.exit();
        first.putAll(later);
        return first;
    }

    private static Map<String, Destination> screens(OpenTracker open) {
        var screens = new LinkedHashMap<String, Destination>();
        screens.put("Overview", new Destination.OverviewPage());
        screens.put("Issue", new Destination.IssuePage(new IssueBook(open).issues().getFirst().id()));
        screens.put("Inbox", new Destination.InboxPage(null));
        screens.put("Articles", new Destination.ArticlesPage(""));
        screens.put("Commitments", new Destination.CommitmentPage(null));
        screens.put("Commitment", new Destination.CommitmentPage(
                new CommitmentDesk(open).at(TODAY).getFirst().id()));
        screens.put("People", new Destination.PersonPage(null));
        screens.put("Person", new Destination.PersonPage(new PeopleDesk(open).at(TODAY).getFirst().id()));
        var events = new EventDesk(open, new Suggesting(open));
        screens.put("Events", new Destination.EventPage(null));
        screens.put("Event", new Destination.EventPage(events.all(TODAY).getFirst().event().id()));
        screens.put("Timeline", new Destination.TimelinePage(null, null));
        screens.put("Briefs", new Destination.BriefPage(List.of(), null));
        screens.put("Set-up", new Destination.SetupPage(Destination.SetupPage.Section.ISSUES));
        return screens;
    }

    /// For how long the window stood still each time that it did, until all is laid.
    private static double[] groundwork(Shell shell) {
        var still = new ArrayList<Double>();
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            new AnimationTimer() {
                private long before = System.nanoTime();

                @Override
                public void handle(long now) {
                    long here = System.nanoTime();
                    if (here - before > STILL.toNanos()) {
                        still.add((here - before) / 1e6);
                    }
                    before = here;
                    if (done.isDone()) {
                        stop();
                    }
                }
            }.start();
            shell.layGroundwork(() -> done.complete(null));
        });
        done.join();
        pause();
        return still.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void pause() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Shell show(OpenTracker open) {
        var messages = new Messages(Locale.ENGLISH);
        var overlay = new Overlay(new Region(), messages);
        var stage = new Stage();
        var scene = new Scene(overlay, 1440, 900);
        new Theme().dress(scene);
        stage.setScene(scene);
        var preferences = new Preferences(open.database().file().resolveSibling("config"));
        var shell = new Shell(Opened.of(open), new Shell.Surroundings(stage, overlay, beside(),
                newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory()),
                open.database().file().resolveSibling("papers"), WebAddresses.never(), SaveAs.never(),
                new Choosers(preferences, () -> { }), messages, preferences, Safekeeping.Vault.none()));
        overlay.setContent(shell.build());
        stage.show();
        return shell;
    }

    private static Background beside() {
        var work = newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        return new Background(new Executors(Runnable::run, Runnable::run, work), ScreenBench::home,
                new ErrorReporter(ScreenBench::fail, fault -> fail(fault.cause())));
    }

    private static void home(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    private static void fail(Throwable cause) {
        throw new IllegalStateException(cause);
    }

    /// How long it takes from going to `destination` until the second pulse after it is over.
    private static double visit(Navigator navigator, Destination destination) {
        var painted = new CompletableFuture<Long>();
        var begun = new long[1];
        Platform.runLater(() -> {
            begun[0] = System.nanoTime();
            navigator.open(destination);
            new AnimationTimer() {
                private int left = 2;

                @Override
                public void handle(long now) {
                    left--;
                    if (left == 0) {
                        stop();
                        painted.complete(System.nanoTime());
                    }
                }
            }.start();
        });
        return (painted.join() - begun[0]) / 1e6;
    }
}
