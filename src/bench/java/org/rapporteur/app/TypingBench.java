package org.rapporteur.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.Intake;
import org.rapporteur.service.Changes;
import org.rapporteur.service.Importing;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.ui.Theme;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.dialog.SaveAs;
import org.rapporteur.ui.task.Background;
import org.rapporteur.ui.task.ErrorReporter;

/// How long the window stands still while a word is typed into the search field of a large
/// tracker, letter by letter, alone and while documents are imported: the time between two pulses
/// beyond the sixtieth of a second that belongs there.
public final class TypingBench {
    private static final String[] WORDS = {"negotiations", "international", "counternarco"};
    private static final long BETWEEN_LETTERS = 110;
    private static final double PULSE = 1_000 / 60.0;

    private final List<Double> gaps = new ArrayList<>();
    private volatile boolean typing;

    /// Measures on the tracker `file`; `documents` are imported in the second part.
    ///
    /// @return milliseconds between pulses, for each part
    public Map<String, double[]> measure(Path file, Path documents) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var results = new LinkedHashMap<String, double[]>();
        ScheduledExecutorService later =
                Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
        try (var threads = org.rapporteur.ui.task.Executors.threads(2);
                var open = OpenTracker.open(file, "Bench", Clock.systemUTC(), Changes.coalesced(later));
                var intake = new Intake()) {
            var field = new CompletableFuture<TextField>();
            Platform.startup(() -> field.complete(show(open, threads, later)));
            TextField search = field.join();
            Thread.sleep(2_000);
            type(search, WORDS[0]);
            results.put("typing alone", typed(search));
            try (var worker = Executors.newSingleThreadExecutor()) {
                var stopped = worker.submit(() -> new Importing(open, intake)
                        .files(List.of(documents), (done, all, next) -> !Thread.currentThread().isInterrupted()));
                Thread.sleep(2_000);
                results.put("typing while importing", typed(search));
                stopped.cancel(true);
                worker.shutdownNow();
            }
        }
        Platform.exit();
        return results;
    }

    private double[] typed(TextField search) throws InterruptedException {
        gaps.clear();
        typing = true;
        for (String word : WORDS) {
            type(search, word);
        }
        typing = false;
        return List.copyOf(gaps).stream().mapToDouble(gap -> gap).toArray();
    }

    private static void type(TextField search, String word) throws InterruptedException {
        for (int letters = 1; letters <= word.length(); letters++) {
            String typed = word.substring(0, letters);
            Platform.runLater(() -> {
                search.requestFocus();
                search.setText(typed);
            });
            Thread.sleep(BETWEEN_LETTERS);
        }
        Platform.runLater(search::clear);
        Thread.sleep(BETWEEN_LETTERS);
    }

    private TextField show(
            OpenTracker open, org.rapporteur.ui.task.Executors threads, ScheduledExecutorService later) {
        var messages = new Messages(Locale.ENGLISH);
        var overlay = new Overlay(new Region(), messages);
        var stage = new Stage();
        var scene = new Scene(overlay, 1440, 900);
        new Theme().dress(scene);
        stage.setScene(scene);
        var background = Background.onScreen(threads, new ErrorReporter(problem -> { }, fault -> { }));
        var shell = new Shell(open, new Shell.Surroundings(
                stage, overlay, background, later, SaveAs.desktop(), messages));
        overlay.setContent(shell.build());
        stage.show();
        new AnimationTimer() {
            private long before;

            @Override
            public void handle(long now) {
                long at = System.nanoTime();
                if (typing && before > 0) {
                    gaps.add(Math.max(0, (at - before) / 1e6 - PULSE));
                }
                before = at;
            }
        }.start();
        return (TextField) scene.getRoot().lookup("#search");
    }
}
