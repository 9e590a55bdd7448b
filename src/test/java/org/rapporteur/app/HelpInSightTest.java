package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.help.HelpTopics;

/// In a low window, as with large text, where the list of topics is scrolled.
class HelpInSightTest {
    @TempDir
    Path folder;

    @Test
    void theTopicThatIsAskedForIsWhollyInSightOnTheFirstVisitToo() {
        try (var desk = SampleDesk.in(folder); var shell = new ShownShell(desk, folder, 911, 504)) {
            shell.open(new Destination.HelpPage(HelpTopics.KEYS));

            assertTrue(Toolkit.onFx(() -> isChosenInSight(shell)));
        }
    }

    private static boolean isChosenInSight(ShownShell shell) {
        var list = (ListView<?>) shell.seen("#help-topics").getFirst();
        Bounds all = list.localToScene(list.getLayoutBounds());
        return list.lookupAll(".list-cell").stream().map(IndexedCell.class::cast)
                .filter(cell -> cell.isSelected() && !cell.isEmpty())
                .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .anyMatch(at -> at.getMinY() >= all.getMinY() && at.getMaxY() <= all.getMaxY());
    }
}
