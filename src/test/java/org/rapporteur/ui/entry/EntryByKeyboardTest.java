package org.rapporteur.ui.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Commitment;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.Destination;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.gallery.Gallery;
import org.rapporteur.ui.gallery.Keys;
import org.rapporteur.ui.gallery.Nameless;
import org.rapporteur.ui.gallery.Toolkit;
import org.rapporteur.ui.inbox.InboxDesktop;

/// Every kind entered from a selected passage with the keyboard alone, in one window.
class EntryByKeyboardTest {
    private static final int MOST_TABS = 40;

    @TempDir
    Path folder;

    private InboxDesktop desktop;
    private Stage stage;

    @BeforeEach
    void show() {
        Path file = SampleFile.at(folder.resolve("sample.rapporteur"));
        stage = Gallery.show(() -> {
            desktop = new InboxDesktop(file, new Destination.InboxPage(null));
            return desktop.root();
        }, ColorScheme.LIGHT, 1440, 900);
    }

    @AfterEach
    void close() {
        Gallery.close(stage);
        Toolkit.runOnFx(desktop::close);
    }

    private void press(KeyCode... keys) {
        Keys.press(keys);
        Gallery.settle();
    }

    private int count(EntryKind kind) {
        return Toolkit.onFx(() -> desktop.desk.register().all(kind.type()).size());
    }

    /// Goes to the field `id` by Tab: back where it stands before the one in which the form begins.
    private void tabTo(String id) {
        boolean before = Toolkit.onFx(() -> {
            List<String> fields = desktop.log.forms().current().fields().stream().map(FormField::id).toList();
            return fields.indexOf(id) < fields.indexOf(desktop.log.forms().current().first());
        });
        for (int pressed = 0; pressed < MOST_TABS && !isFocused(id); pressed++) {
            Keys.press(before ? new KeyCode[] {KeyCode.SHIFT, KeyCode.TAB} : new KeyCode[] {KeyCode.TAB});
        }
        assertTrue(isFocused(id), "not reached: " + id);
    }

    private boolean isFocused(String id) {
        return Toolkit.onFx(() -> {
            Node owner = stage.getScene().getFocusOwner();
            while (owner != null && !id.equals(owner.getId())) {
                owner = owner.getParent();
            }
            return owner != null;
        });
    }

    private void type(String id, String words) {
        tabTo(id);
        Keys.type(words);
        Gallery.settle();
    }

    private void choose(String id, int steps) {
        tabTo(id);
        for (int step = 0; step < steps; step++) {
            press(KeyCode.DOWN);
        }
    }

    /// Selects a line of the article and turns to `kind`.
    private void begin(EntryKind kind, KeyCode key) {
        Toolkit.runOnFx(() -> {
            desktop.go(new Destination.OverviewPage());
            desktop.go(new Destination.ArticlePage(
                    desktop.desk.articles().all().getFirst().article().id(), null));
        });
        Gallery.settle();
        press(KeyCode.SHIFT, KeyCode.DOWN);
        turnTo(kind, key);
    }

    private void turnTo(EntryKind kind, KeyCode key) {
        press(KeyCode.ALT, key);
        assertEquals(kind, Toolkit.onFx(() -> desktop.log.kindProperty().get()));
        String first = Toolkit.onFx(() -> desktop.log.forms().current().first());
        assertTrue(isFocused(first), kind + " does not begin in " + first);
    }

    /// Fills in what the passage could not, and records; the fields in their order.
    private void enter(EntryKind kind, KeyCode key) {
        begin(kind, key);
        if (kind != EntryKind.EVENT && kind != EntryKind.RATING && kind != EntryKind.LINK) {
            Keys.type("So it was");
        }
        switch (kind) {
            case DEVELOPMENT, PERSON -> { }
            case POSITION -> choose("party", 1);
            case EVENT -> choose("form", 1);
            case COMMITMENT -> {
                tabTo("obligors");
                press(KeyCode.SPACE);
            }
            case RATING -> {
                type("commitment", desktop.desk.register().all(Commitment.class).getFirst().content().what()
                        .substring(0, 5));
                press(KeyCode.DOWN);
                press(KeyCode.ENTER);
                choose("state", 2);
            }
            case LINK -> {
                type("source", "Fent");
                press(KeyCode.DOWN);
                press(KeyCode.ENTER);
                choose("form", 1);
                type("target", "Taiw");
                press(KeyCode.DOWN);
                press(KeyCode.ENTER);
            }
            case CAVEAT -> choose("form", 1);
            case TRIPWIRE -> choose("level", 1);
            case FLAG -> {
                choose("form", 1);
                type("month", "2024-05");
            }
            case TASK -> choose("form", 1);
        }
        dateAndIssue(kind);
        Gallery.settle();
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
    }

    /// What an article that states no date, or speaks of no issue, leaves open.
    private void dateAndIssue(EntryKind kind) {
        boolean dated = Toolkit.onFx(() -> desktop.log.form().whenProperty().get() != null
                || stage.getScene().lookup("#" + Common.WHEN) == null);
        if (!dated) {
            type(Common.WHEN, "2024-02-01");
        }
        boolean asks = kind != EntryKind.PERSON && kind != EntryKind.CAVEAT && kind != EntryKind.RATING
                && kind != EntryKind.LINK;
        if (asks && Toolkit.onFx(() -> desktop.log.form().issues().isEmpty())) {
            type(Common.ISSUE, "Taiwan Strait");
        }
    }

    @Test
    void everyKindIsEnteredFromAPassageWithTheKeyboardAlone() {
        Map<EntryKind, KeyCode> keys = keys();
        var entered = new ArrayList<EntryKind>();
        keys.forEach((kind, key) -> {
            int before = count(kind);
            enter(kind, key);
            assertEquals(Map.of(), Toolkit.onFx(() -> desktop.log.problemsProperty().get()), kind.name());
            assertEquals(before + 1, count(kind), kind.name());
            entered.add(kind);
        });
        assertEquals(List.of(EntryKind.values()), entered);
    }

    @Test
    void aDateThatCannotBeReadIsNotLeftOutOfWhatIsRecorded() {
        int before = count(EntryKind.COMMITMENT);
        begin(EntryKind.COMMITMENT, KeyCode.DIGIT4);
        Keys.type("So it was");
        tabTo("obligors");
        press(KeyCode.SPACE);
        dateAndIssue(EntryKind.COMMITMENT);
        type("due", "1 May");
        tabTo("measures");

        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertEquals(before, count(EntryKind.COMMITMENT));
        assertTrue(isFocused("due"), "the focus goes to what cannot be read");

        Keys.type(" 2027");
        press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertEquals(before + 1, count(EntryKind.COMMITMENT));
    }

    @Test
    void aDateThatCouldNotBeReadGoesWithTheFormThatIsPutAwayEmpty() {
        begin(EntryKind.TASK, KeyCode.MINUS);
        type("due", "1 May");

        Toolkit.runOnFx(desktop.log::discard);
        begin(EntryKind.TASK, KeyCode.MINUS);

        assertEquals("", Toolkit.onFx(() -> ((TextField) stage.getScene().lookup("#due")).getText()));
    }

    @Test
    void theLevelThatAKeySetIsSeenWithTheOneBefore() {
        begin(EntryKind.DEVELOPMENT, KeyCode.DIGIT1);
        dateAndIssue(EntryKind.DEVELOPMENT);

        press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        assertEquals(levels(2), levelsSeen());

        press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        assertEquals(levels(4), levelsSeen());
    }

    private List<String> levels(int number) {
        return Toolkit.onFx(() -> desktop.log.form().issues().stream()
                .map(chosen -> chosen.issue().scale().level(number).name()).toList());
    }

    /// The words to which the form says that it will set each issue.
    private List<String> levelsSeen() {
        return Toolkit.onFx(() -> stage.getScene().getRoot().lookupAll(".level-picker").stream()
                .map(picker -> List.copyOf(picker.lookupAll(".level-chip")))
                .map(chips -> chips.size() == 2 ? ((Labeled) chips.getLast()).getText() : "none chosen").toList());
    }

    private static Map<EntryKind, KeyCode> keys() {
        var keys = new EnumMap<EntryKind, KeyCode>(EntryKind.class);
        KeyCode[] codes = {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
            KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9, KeyCode.DIGIT0, KeyCode.MINUS};
        for (EntryKind kind : EntryKind.values()) {
            keys.put(kind, codes[kind.ordinal()]);
        }
        return keys;
    }

    @Test
    void everyControlOfTheDockHasANameForThoseWhoCannotSeeIt() {
        var nameless = new ArrayList<String>();
        begin(EntryKind.DEVELOPMENT, KeyCode.DIGIT1);
        keys().forEach((kind, key) -> {
            turnTo(kind, key);
            nameless.addAll(Toolkit.onFx(() -> {
                Node panel = stage.getScene().lookup(".log-panel");
                assertNotNull(panel);
                return Nameless.in((Parent) panel).stream().map(one -> kind + ": " + one).toList();
            }));
        });
        assertEquals(List.of(), nameless);
    }
}
