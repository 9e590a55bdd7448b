package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.control.Ancestry;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Keys;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;

/// F6 and Shift+F6 go from one part of the window to the next.
class PartsOfTheWindowTest {
    private static final int MOST = 12;
    private static final int FEWEST = 4;

    @TempDir
    Path folder;

    private SampleDesk desk;
    private ShownShell shell;

    @BeforeEach
    void show() {
        desk = SampleDesk.in(folder);
        shell = new ShownShell(desk, folder, 1366, 728);
    }

    @AfterEach
    void close() {
        shell.close();
        desk.close();
    }

    @Test
    void fromTheListToTheReaderItsCardsAndTheFrame() {
        shell.open(new Destination.InboxPage(null));
        List<Node> round = round(KeyCode.F6);

        assertEquals(List.of("article-reader", "side-column", "top-bar", "rail", "marking-banner", "page-header",
                "inbox-list"), named(round));
        assertEquals(named(round).reversed(), named(round(KeyCode.SHIFT, KeyCode.F6)));
    }

    @Test
    void theFormIsAPartOfItsOwnWhileItIsOpen() {
        shell.open(new Destination.OverviewPage());
        Toolkit.runOnFx(shell::focus);
        Keys.press(KeyCode.ALT, KeyCode.DIGIT1);
        Gallery.settle();

        assertTrue(round(KeyCode.F6).stream().anyMatch(in("log-panel")));
    }

    @Test
    void oneComesBackToWhereOneWasInEachPart() {
        shell.open(new Destination.InboxPage(null));
        press(KeyCode.F6);
        press(KeyCode.F6);
        Keys.press(KeyCode.TAB);
        Node second = owner();
        press(KeyCode.F6);
        press(KeyCode.SHIFT, KeyCode.F6);

        assertSame(second, owner());
    }

    @Test
    void everyScreenHasItsPartsAndOneSeesWhereOneComes() {
        Map<String, List<Node>> wrong = new TreeMap<>();
        EveryScreen.of(desk.open()).forEach((name, screen) -> {
            shell.open(screen);
            Toolkit.runOnFx(shell::focus);
            List<Node> round = round(KeyCode.F6);
            if (round.size() < FEWEST || round.size() > MOST || !round.stream().allMatch(this::isSeen)) {
                wrong.put(name, round);
            }
        });
        assertEquals(Map.of(), wrong);
    }

    /// Where one comes until one comes to a place a second time.
    private List<Node> round(KeyCode... keys) {
        var stops = new ArrayList<Node>();
        for (int i = 0; i < 2 * MOST; i++) {
            press(keys);
            if (stops.contains(owner())) {
                return stops;
            }
            stops.add(owner());
        }
        return stops;
    }

    private boolean isSeen(Node stop) {
        return Toolkit.onFx(() -> {
            Bounds at = stop.localToScene(stop.getLayoutBounds());
            return at.getMaxX() > 0 && at.getMaxY() > 0 && at.getMinX() < 1366 && at.getMinY() < 728;
        });
    }

    private static List<String> named(List<Node> stops) {
        List<String> parts = List.of("inbox-list", "article-reader", "side-column", "top-bar", "rail",
                "marking-banner", "page-header");
        return stops.stream().map(stop -> parts.stream().filter(part -> in(part).test(stop)).findFirst()
                .orElse(stop.toString())).toList();
    }

    private static Predicate<Node> in(String styleClass) {
        return stop -> Ancestry.of(stop).anyMatch(node -> node.getStyleClass().contains(styleClass));
    }

    private void press(KeyCode... keys) {
        Keys.press(keys);
        Gallery.settle();
    }

    private Node owner() {
        return Toolkit.onFx(() -> shell.scene().getFocusOwner());
    }
}
