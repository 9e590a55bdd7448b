package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.help.HelpTopics;

/// What is seen of lists in the largest text: the smallest window then has 512 by 350 pixels.
class LowWindowTest {
    @TempDir
    Path folder;

    private SampleDesk desk;
    private ShownShell shell;

    @BeforeEach
    void show() {
        desk = SampleDesk.in(folder);
        shell = new ShownShell(desk, folder, 512, 350);
    }

    @AfterEach
    void close() {
        shell.close();
        desk.close();
    }

    @Test
    void atLeastTwoRowsOfATableAreSeen() {
        shell.open(new Destination.CommitmentPage(null));
        assertTrue(rows("#commitments") >= 2, rows("#commitments") + " commitments");
        shell.open(new Destination.PersonPage(null));
        assertTrue(rows("#people") >= 2, rows("#people") + " people");
        assertFalse(isSeen(".scroll-bar:horizontal"));
        shell.open(new Destination.ArticlesPage(""));
        assertTrue(rows("#articles") >= 2, rows("#articles") + " articles");
    }

    @Test
    void filtersStandBehindAButtonUntilOneIsUsed() {
        shell.open(new Destination.CommitmentPage(null));
        var filter = Toolkit.onFx(() -> (ToggleButton) shell.seen("#commitments-filter").getFirst());
        assertFalse(isSeen("#commitments-issue"));
        Toolkit.runOnFx(filter::fire);
        Gallery.settle();
        assertTrue(isSeen("#commitments-issue"));

        shell.layOut(900, 700);
        assertFalse(isSeen("#commitments-filter"));
        assertTrue(isSeen("#commitments-issue"));
    }

    @Test
    void theTopicOfTheHelpThatIsAskedForIsWhollyInSightOnTheFirstVisitToo() {
        shell.layOut(911, 504);
        shell.open(new Destination.HelpPage(HelpTopics.KEYS));

        assertEquals(1, Toolkit.onFx(() -> ((ListView<?>) shell.seen("#help-topics").getFirst())
                .lookupAll(".list-cell").stream().map(IndexedCell.class::cast).filter(cell -> cell.isSelected())
                .filter(cell -> isWhole(cell, shell.seen("#help-topics").getFirst())).count()));
    }

    @Test
    void theArticleHasTheInboxToItselfAndTheListStandsBehindAButton() {
        shell.open(new Destination.InboxPage(null));
        assertTrue(size("#reader").getWidth() > 340, () -> "reader of " + size("#reader"));
        assertTrue(size("#reader").getHeight() > 140, () -> "reader of " + size("#reader"));
        assertFalse(isSeen("#inbox-list"));
        assertTrue(Toolkit.onFx(() -> shell.seen("#reader").getFirst().isFocusWithin()));

        press("#inbox-headlines");
        assertTrue(isSeen("#inbox-list"));
        assertFalse(isSeen("#reader"));
        assertEquals("inbox-list", Toolkit.onFx(() -> shell.focused().getId()));
        new Hand().push(KeyCode.ENTER);
        Gallery.settle();
        assertTrue(isSeen("#reader"));

        press("#inbox-headlines");
        press("#beside-article");
        assertTrue(isSeen(".side-column"));
        assertFalse(isSeen("#inbox-list"));
        assertFalse(isSeen("#reader"));

        shell.layOut(1100, 700);
        assertFalse(isSeen("#inbox-headlines"));
        assertTrue(isSeen("#inbox-list"));
        assertTrue(isSeen("#reader"));
    }

    /// The window of 1024 by 700 pixels in text of half as much again.
    @Test
    void whatIsReadAndWhatIsWrittenHasTheWholeOfTheScreen() {
        shell.layOut(683, 467);
        shell.open(new Destination.InboxPage(null));
        assertTrue(size("#reader").getWidth() > 500, () -> "reader of " + size("#reader"));
        shell.open(new Destination.BriefPage(List.of()));
        assertTrue(size(".brief-column").getWidth() > 500, () -> "column of " + size(".brief-column"));
    }

    @Test
    void thereIsRoomToWriteABriefIn() {
        shell.open(new Destination.BriefPage(List.of()));

        assertTrue(size(".brief-column").getHeight() > 140, () -> "column of " + size(".brief-column"));
    }

    @Test
    void atLeastThreeIssuesAreSeenInSetUp() {
        shell.open(new Destination.SetupPage(Destination.SetupPage.Section.ISSUES));

        assertTrue(rows("#setup-issues", ".list-cell") >= 3, rows("#setup-issues", ".list-cell") + " issues");
    }

    private void press(String button) {
        Toolkit.runOnFx(() -> ((ToggleButton) shell.seen(button).getFirst()).fire());
        Gallery.settle();
    }

    private Bounds size(String selector) {
        return Toolkit.onFx(() -> shell.seen(selector).getFirst().getLayoutBounds());
    }

    private boolean isSeen(String selector) {
        return Toolkit.onFx(() -> !shell.seen(selector).isEmpty());
    }

    private long rows(String table) {
        return rows(table, ".table-row-cell");
    }

    private long rows(String table, String kind) {
        return Toolkit.onFx(() -> {
            Node all = shell.seen(table + " .clipped-container").getFirst();
            return shell.seen(table + " " + kind).stream().map(IndexedCell.class::cast)
                    .filter(row -> !row.isEmpty() && isWhole(row, all)).count();
        });
    }

    private static boolean isWhole(Node row, Node list) {
        Bounds at = row.localToScene(row.getLayoutBounds());
        Bounds all = list.localToScene(list.getLayoutBounds());
        return at.getMinY() >= all.getMinY() - 1 && at.getMaxY() <= all.getMaxY() + 1;
    }
}
