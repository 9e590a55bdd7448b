package org.rapporteur.app;

import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.ViewState;

/// Opens a tracker in the program's own window, types half a sentence into a form, waits until that
/// is kept, and is gone without a word, as after `kill -9`.
final class Halted {
    static final String HALF = "Talks resume, says the minist";

    private Halted() {}

    /// A form is kept a second after the last key; whoever is gone before has nothing kept.
    private static void awaitKept(Path file) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            try (var reader = OpenTracker.read(file, Clock.systemUTC())) {
                if (new ViewState(reader).get("log-form").filter(kept -> kept.contains(HALF)).isPresent()) {
                    return;
                }
            }
            Thread.sleep(50);
        }
    }

    /// @param args the folder, and the tracker
    public static void main(String[] args) throws InterruptedException {
        var desktop = new Desktop(Path.of(args[0]));
        desktop.welcome();
        desktop.open(Path.of(args[1]));
        desktop.await("the Overview", () -> desktop.find(".issue-card").isPresent());
        desktop.press(KeyCode.ALT, KeyCode.DIGIT1);
        desktop.await("the form", () -> desktop.find("#what").filter(Node::isFocused).isPresent());
        desktop.type(HALF);
        awaitKept(Path.of(args[1]));
        Runtime.getRuntime().halt(137);
    }
}
