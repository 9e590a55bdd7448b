package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ui.control.Ancestry;
import org.rapporteur.ui.gallery.FocusSeen;
import org.rapporteur.ui.gallery.Keys;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;

/// Who goes along a screen by Tab sees at every stop where the keys are, on a laptop of 1366 by 768.
@Tag("gallery")
class FocusOnEveryScreenTest {
    private static final int MOST = 250;
    private static final int LEAST = 200;

    @TempDir
    Path folder;

    private final Map<String, Double> unseen = new TreeMap<>();
    private final Set<Node> stops = new HashSet<>();

    @Test
    void oneSeesWhereTheKeysAreAtEveryStopOfEveryScreen() {
        try (var desk = SampleDesk.in(folder); var shell = new ShownShell(desk, folder, 1366, 728)) {
            EveryScreen.of(desk.open()).forEach((name, screen) -> {
                shell.open(screen);
                walk(name, shell);
            });
        }
        assertEquals(Map.of(), unseen);
        assertTrue(stops.size() > LEAST, stops.size() + " stops");
    }

    /// From the screen as one comes to it round to the frame, which is the same on all of them.
    private void walk(String screen, ShownShell shell) {
        Scene scene = shell.scene();
        Toolkit.runOnFx(shell::focus);
        for (int i = 0; i < MOST; i++) {
            Keys.press(KeyCode.TAB);
            Node owner = Toolkit.onFx(scene::getFocusOwner);
            if (!stops.add(owner) || Ancestry.of(owner).anyMatch(node -> node.getStyleClass().contains("rail"))) {
                return;
            }
            double seen = FocusSeen.settled(scene);
            if (seen < 1) {
                unseen.put(screen + ", stop " + (i + 1) + ", " + owner, seen);
            }
        }
    }
}
