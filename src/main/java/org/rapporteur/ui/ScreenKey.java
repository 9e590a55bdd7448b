package org.rapporteur.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.rapporteur.i18n.Messages;

/// The keys that mean something on one screen only, or in one part of it. Whoever answers to a key asks
/// here which it is; the menu, the list of keys and the tooltips say the same ones.
///
/// Keys that mean the same everywhere are no part of this: the arrows and Tab go on, Enter opens,
/// Escape closes.
public enum ScreenKey {
    NEXT(KeyPlace.INBOX, "Right", "J"),
    PREVIOUS(KeyPlace.INBOX, "K"),
    SET_ASIDE(KeyPlace.INBOX, "S"),
    FILE(KeyPlace.INBOX, "F"),
    STAR(KeyPlace.ARTICLES, "K"),
    LOG(KeyPlace.READING, "Shortcut+L"),
    ADD_TO_FORM(KeyPlace.READING, "Shortcut+Shift+L"),
    ADD_TO_EVENT(KeyPlace.READING, "Shortcut+E"),
    COPY(KeyPlace.READING, "Shortcut+C"),
    COPY_CITED(KeyPlace.READING, "Shortcut+Shift+C"),
    FIND(KeyPlace.READING, "Shortcut+F"),
    FIND_NEXT(KeyPlace.READING, "F3"),
    FIND_PREVIOUS(KeyPlace.READING, "Shift+F3"),
    KEY_SENTENCE(KeyPlace.READING, "F8"),
    KEY_SENTENCE_BEFORE(KeyPlace.READING, "Shift+F8"),
    LOG_HERE(KeyPlace.ISSUE, "Shortcut+L"),
    OPEN_SOURCE(KeyPlace.ISSUE, "O"),
    EDIT_ENTRY(KeyPlace.ISSUE, "Enter", "F2"),
    ADD_SOURCE(KeyPlace.ISSUE, "S"),
    CORRECT(KeyPlace.ISSUE, "C"),
    DELETE_ENTRY(KeyPlace.ISSUE, "Delete"),
    UNFOLD(KeyPlace.ISSUE, "Space"),
    POINT_UP(KeyPlace.ISSUE, "Alt+Up"),
    POINT_DOWN(KeyPlace.ISSUE, "Alt+Down"),
    DROP_TASK(KeyPlace.OVERVIEW, "Delete"),
    AS_TABLE(KeyPlace.TIMELINE, "T"),
    GO_TO_DAY(KeyPlace.TIMELINE, "G"),
    ZOOM_IN(KeyPlace.TIMELINE, "Plus", "Equals", "Shift+Equals", "Add", "Shortcut+Equals", "Shortcut+Plus"),
    ZOOM_OUT(KeyPlace.TIMELINE, "Minus", "Subtract", "Shortcut+Minus"),
    ZOOM_ALL(KeyPlace.TIMELINE, "0", "Numpad 0", "Home", "Shortcut+0"),
    EARLIER(KeyPlace.TIMELINE, "Shortcut+Left"),
    LATER(KeyPlace.TIMELINE, "Shortcut+Right"),
    PAGE_EARLIER(KeyPlace.TIMELINE, "Page Up"),
    PAGE_LATER(KeyPlace.TIMELINE, "Page Down"),
    SELECT_TIME(KeyPlace.TIMELINE, "S"),
    FOLD_LANE(KeyPlace.TIMELINE, "F"),
    LANE_UP(KeyPlace.TIMELINE, "Alt+Up"),
    LANE_DOWN(KeyPlace.TIMELINE, "Alt+Down"),
    CONFIRM_CELL(KeyPlace.EVENTS, "Enter"),
    CONFIRM_READOUT(KeyPlace.EVENTS, "Shortcut+Enter"),
    NOT_MENTIONED(KeyPlace.EVENTS, "N"),
    TAKE_AWAY(KeyPlace.EVENTS, "Delete", "Backspace"),
    OPEN_CELL(KeyPlace.EVENTS, "O"),
    TRANSLATION(KeyPlace.EVENTS, "T"),
    ADD_PERSON(KeyPlace.PEOPLE, "A"),
    UNITE_PERSON(KeyPlace.PEOPLE, "U"),
    EXPORT_DOCX(KeyPlace.BRIEFS, "Shortcut+Shift+E"),
    EXPORT_PDF(KeyPlace.BRIEFS, "Shortcut+Shift+P"),
    PRINT(KeyPlace.BRIEFS, "Shortcut+P"),
    COPY_PAPER(KeyPlace.BRIEFS, "Shortcut+Shift+C"),
    BRIEF_ISSUE_UP(KeyPlace.BRIEFS, "Alt+Up"),
    BRIEF_ISSUE_DOWN(KeyPlace.BRIEFS, "Alt+Down"),
    ISSUE_UP(KeyPlace.SETUP, "Alt+Up"),
    ISSUE_DOWN(KeyPlace.SETUP, "Alt+Down"),
    TAKE_ROW(KeyPlace.CHRONOLOGY, "Space"),
    EDIT_DATE(KeyPlace.CHRONOLOGY, "Enter", "F2"),
    SORT_NEXT(KeyPlace.TABLE, "Shift+Right"),
    SORT_BEFORE(KeyPlace.TABLE, "Shift+Left"),
    SORT_TURN(KeyPlace.TABLE, "Shift+Enter"),
    NEW_DEVELOPMENT(KeyPlace.RECORDING, "Alt+1"),
    NEW_POSITION(KeyPlace.RECORDING, "Alt+2"),
    NEW_EVENT(KeyPlace.RECORDING, "Alt+3"),
    NEW_COMMITMENT(KeyPlace.RECORDING, "Alt+4"),
    NEW_RATING(KeyPlace.RECORDING, "Alt+5"),
    NEW_PERSON(KeyPlace.RECORDING, "Alt+6"),
    NEW_LINK(KeyPlace.RECORDING, "Alt+7"),
    NEW_CAVEAT(KeyPlace.RECORDING, "Alt+8"),
    NEW_TRIPWIRE(KeyPlace.RECORDING, "Alt+9"),
    NEW_FLAG(KeyPlace.RECORDING, "Alt+0"),
    NEW_TASK(KeyPlace.RECORDING, "Alt+Minus", "Alt+Subtract"),
    RECORD(KeyPlace.FORM, "Shortcut+Enter"),
    RECORD_AND_STAY(KeyPlace.FORM, "Shortcut+Shift+Enter"),
    LEVEL_1(KeyPlace.FORM, "Shortcut+1"),
    LEVEL_2(KeyPlace.FORM, "Shortcut+2"),
    LEVEL_3(KeyPlace.FORM, "Shortcut+3"),
    LEVEL_4(KeyPlace.FORM, "Shortcut+4"),
    LEVEL_5(KeyPlace.FORM, "Shortcut+5"),
    LEVEL_NONE(KeyPlace.FORM, "Shortcut+0");

    /// Where a key means something.
    public enum KeyPlace {
        OVERVIEW, ISSUE, INBOX, ARTICLES, READING, TIMELINE, EVENTS, PEOPLE, BRIEFS, SETUP, CHRONOLOGY,
        /// Any table.
        TABLE,
        /// Any screen on which records are entered.
        RECORDING,
        /// The form in which a record is entered.
        FORM;

        /// The keys that mean something here.
        public List<ScreenKey> keys() {
            return Arrays.stream(ScreenKey.values()).filter(key -> key.place == this).toList();
        }

        /// The parts of the screen at `destination`.
        public static Set<KeyPlace> at(Destination destination) {
            return switch (destination) {
                case Destination.OverviewPage page -> Set.of(OVERVIEW, TABLE, RECORDING);
                case Destination.IssuePage page -> Set.of(ISSUE, RECORDING);
                case Destination.InboxPage page -> Set.of(INBOX, READING, RECORDING);
                case Destination.ArticlesPage page -> Set.of(ARTICLES, READING, TABLE, RECORDING);
                case Destination.ArticlePage page -> Set.of(READING, RECORDING);
                case Destination.TimelinePage page -> Set.of(TIMELINE);
                case Destination.EventPage page -> Set.of(EVENTS, TABLE, RECORDING);
                case Destination.CommitmentPage page -> Set.of(TABLE, RECORDING);
                case Destination.PersonPage page -> Set.of(PEOPLE, TABLE, RECORDING);
                case Destination.BriefPage page -> Set.of(BRIEFS);
                case Destination.IssuedPage page -> Set.of(BRIEFS);
                case Destination.SetupPage page -> Set.of(SETUP);
                case Destination.ChronologyPage page -> Set.of(CHRONOLOGY);
                default -> Set.of();
            };
        }
    }

    private final KeyPlace place;
    private final List<KeyCombination> keys;

    ScreenKey(KeyPlace place, String... keys) {
        this.place = place;
        this.keys = Arrays.stream(keys).map(KeyCombination::valueOf).toList();
    }

    /// Which key of `place` was pressed, if any.
    public static Optional<ScreenKey> pressed(KeyPlace place, KeyEvent event) {
        return place.keys().stream().filter(key -> key.keys.stream().anyMatch(one -> one.match(event))).findFirst();
    }

    /// Presses it in `scene`, where the focus is.
    public void press(Scene scene) {
        Runnable accelerator = scene.getAccelerators().get(keys.getFirst());
        Node owner = scene.getFocusOwner();
        if (accelerator != null) {
            accelerator.run();
        } else if (owner != null && keys.getFirst() instanceof KeyCodeCombination one) {
            KeyEvent event = event(one, false);
            owner.fireEvent(one.match(event) ? event : event(one, true));
        }
    }

    /// The event of `keys`, where the command key is that of a Mac or Control.
    private static KeyEvent event(KeyCodeCombination keys, boolean mac) {
        boolean shortcut = isDown(keys.getShortcut());
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", keys.getCode(), isDown(keys.getShift()),
                shortcut && !mac, isDown(keys.getAlt()), shortcut && mac);
    }

    private static boolean isDown(KeyCombination.ModifierValue modifier) {
        return modifier == KeyCombination.ModifierValue.DOWN;
    }

    /// KeyPlace it means something.
    public KeyPlace place() {
        return place;
    }

    /// The keys, any of which will do; the first is the one that is taught.
    public List<KeyCombination> keys() {
        return keys;
    }

    /// `words` with the key that does what they say, as a tooltip teaches it.
    public String taught(String words, Messages messages) {
        return messages.get("import.withKeys", words, shown());
    }

    /// The one that is taught, as "Ctrl+L".
    public String shown() {
        return keys.getFirst().getDisplayText();
    }
}
