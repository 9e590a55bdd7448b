package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.gallery.HardTracker;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;

/// A tracker whose words run from the right is drawn on every screen, however wide the window: the toolkit
/// fails where it breaks a line within them.
class ScreensFromTheRightTest {
    @TempDir
    Path folder;

    @Test
    void everyScreenIsDrawn() {
        try (var desk = SampleDesk.in(folder)) {
            HardTracker.fillFromTheRight(desk.open());
            try (var shell = new ShownShell(desk, folder, 1440, 900)) {
                // Most of what happened is on the first issue; the last one has a name from the right.
                assertDrawn(shell, "first issue", EveryScreen.of(desk.open()).get("issue"));
                EveryScreen.ofLast(desk.open()).forEach((name, screen) -> assertDrawn(shell, name, screen));
            }
        }
    }

    private static void assertDrawn(ShownShell shell, String name, Destination screen) {
        shell.open(screen);
        for (double width : new double[] {1024, 700}) {
            shell.layOut(width);
        }
        assertTrue(Toolkit.onFx(() -> shell.seen(".text").size()) > 10, name);
    }
}
