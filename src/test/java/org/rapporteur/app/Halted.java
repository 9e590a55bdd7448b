package org.rapporteur.app;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/// Opens a tracker in the program's own window, types half a sentence into a form, waits as long as it
/// takes a hand to reach for the coffee, and is gone without a word, as after `kill -9`.
final class Halted {
    static final String HALF = "Talks resume, says the minist";

    private Halted() {}

    /// @param args the folder, and the tracker
    public static void main(String[] args) throws InterruptedException {
        var desktop = new Desktop(Path.of(args[0]));
        desktop.welcome();
        desktop.open(Path.of(args[1]));
        desktop.await("the Overview", () -> desktop.find(".issue-card").isPresent());
        desktop.press(KeyCode.ALT, KeyCode.DIGIT1);
        desktop.await("the form", () -> desktop.find("#what").filter(Node::isFocused).isPresent());
        desktop.type(HALF);
        Thread.sleep(4_000);
        Runtime.getRuntime().halt(137);
    }
}
