package org.rapporteur.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/// Does once what an officer does all day: makes the sample, asks for it on the command line, and
/// visits every screen of the window. The installers run it, so that the archive of classes that
/// they bring along holds what the program will load, in the state in which it needs it.
public final class Rehearsal {
    private static final Duration LOOK = Duration.millis(600);

    private final Queue<Runnable> steps = new ArrayDeque<>();
    private final Timeline clock = new Timeline(new KeyFrame(LOOK, event -> step()));

    private Rehearsal() {}

    /// @param args an empty folder to work in
    public static void main(String[] args) {
        var folder = Path.of(args[0]);
        var tracker = folder.resolve("sample.rapporteur").toString();
        // Without a name the window would ask for one first.
        run("author", "Rehearsal");
        run("new", tracker, "--sample");
        run("status", tracker);
        run("search", tracker, "fentanyl");
        run("brief", tracker, "--to", folder.resolve("brief.docx").toString());
        run("brief", tracker, "--to", folder.resolve("brief.pdf").toString());
        run("brief", tracker, "--to", folder.resolve("brief.html").toString());
        run(tracker);
        System.exit(0);
    }

    private static void run(String... words) {
        int code = Launcher.start(() -> new Rehearsal().clock(), words);
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", words) + " ended with " + code);
        }
    }

    private void clock() {
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }

    /// One thing at a time, each with time to be drawn; nothing before the tracker is on show.
    private void step() {
        var stages = Window.getWindows().stream().filter(Stage.class::isInstance).toList();
        if (steps.isEmpty() && !stages.isEmpty()) {
            plan(stages.getFirst());
        } else if (!steps.isEmpty()) {
            steps.remove().run();
        }
    }

    private void plan(Window window) {
        var root = window.getScene().getRoot();
        List<Button> places = root.lookupAll(".rail-entry").stream().map(Button.class::cast).toList();
        if (places.isEmpty() || root.lookupAll(".issue-card").isEmpty()) {
            return;
        }
        places.forEach(place -> steps.add(place::fire));
        if (root.lookup("#search") instanceof TextField search) {
            steps.add(search::requestFocus);
            steps.add(() -> search.setText("fentanyl"));
        }
        steps.add(places.getFirst()::fire);
        steps.add(() -> {
            clock.stop();
            window.hide();
        });
    }
}
