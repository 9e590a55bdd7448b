package org.rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.ScreenKey.KeyPlace;
import org.rapporteur.ui.control.ArticleReader;
import org.rapporteur.ui.gallery.Hand;
import org.rapporteur.ui.gallery.SampleDesk;
import org.rapporteur.ui.gallery.Toolkit;

/// The keys that begin a record mean the same wherever the focus is on a screen on which records are entered.
class RecordingKeysTest {
    @TempDir
    Path folder;

    private final Hand hand = new Hand();
    private SampleDesk desk;
    private ShownShell shell;

    @BeforeEach
    void show() {
        desk = SampleDesk.in(folder);
        shell = new ShownShell(desk, folder, 1440, 900);
    }

    @AfterEach
    void close() {
        shell.close();
        desk.close();
    }

    @Test
    void fromTheTopBarTheyBeginARecordOnEveryScreenThatEntersSome() {
        assertEquals(everywhere(EntryKind.COMMITMENT), begunFrom("#search", KeyCode.DIGIT4));
    }

    @Test
    void fromTheRailTheyBeginARecordOnEveryScreenThatEntersSome() {
        assertEquals(everywhere(EntryKind.TASK), begunFrom(".rail-entry", KeyCode.MINUS));
    }

    @Test
    void aFormThatIsOpenIsTurnedToTheKind() {
        shell.open(new Destination.CommitmentPage(null));
        press("#search", KeyCode.DIGIT4);

        press("#search", KeyCode.DIGIT6);

        assertEquals(List.of(EntryKind.PERSON), kind());
    }

    @Test
    void wordsSelectedBesideTheListOfArticlesAreQuoted() {
        shell.open(new Destination.ArticlesPage("fentanyl"));
        Toolkit.runOnFx(() -> ((TableView<?>) shell.seen("#articles").getFirst()).getSelectionModel().select(0));
        Toolkit.runOnFx(() -> ((ArticleReader) shell.seen("#reader").getFirst()).select(0, 40));

        press("#reader", KeyCode.DIGIT2);

        assertEquals(List.of(EntryKind.POSITION), kind());
        assertEquals(1, Toolkit.onFx(() -> shell.seen(".quote-row").size()));
    }

    @Test
    void onAScreenThatEntersNoneTheyDoNothing() {
        shell.open(new Destination.TimelinePage(null, null));

        press("#search", KeyCode.DIGIT4);

        assertEquals(List.of(), kind());
    }

    private Map<String, List<EntryKind>> everywhere(EntryKind kind) {
        var all = new LinkedHashMap<String, List<EntryKind>>();
        recording().forEach((name, screen) -> all.put(name, List.of(kind)));
        return all;
    }

    private Map<String, List<EntryKind>> begunFrom(String place, KeyCode digit) {
        var begun = new LinkedHashMap<String, List<EntryKind>>();
        recording().forEach((name, screen) -> {
            shell.open(screen);
            press(place, digit);
            begun.put(name, kind());
            hand.push(KeyCode.ESCAPE);
        });
        return begun;
    }

    private Map<String, Destination> recording() {
        var screens = new LinkedHashMap<>(EveryScreen.of(desk.open()));
        screens.values().removeIf(screen -> !KeyPlace.at(screen).contains(KeyPlace.RECORDING));
        return screens;
    }

    private void press(String place, KeyCode digit) {
        Toolkit.runOnFx(() -> shell.seen(place).getFirst().requestFocus());
        hand.push(KeyCode.ALT, digit);
    }

    /// To which kinds the forms on show are turned.
    private List<EntryKind> kind() {
        return Toolkit.onFx(() -> shell.seen("#kinds").stream().flatMap(row -> row.lookupAll(".kind").stream())
                .filter(kind -> ((ToggleButton) kind).isSelected()).map(Node::getId)
                .map(id -> EntryKind.values()[Integer.parseInt(id.substring("kind-".length()))]).toList());
    }
}
