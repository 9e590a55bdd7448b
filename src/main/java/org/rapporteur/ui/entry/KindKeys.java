package org.rapporteur.ui.entry;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.rapporteur.i18n.Messages;
import org.rapporteur.ui.EntryKind;

/// The keys of the kinds: Alt with the digits 1 to 9 and 0, and with the minus that follows them on
/// the keyboard, in the order of [EntryKind].
public final class KindKeys {
    private static final int TEN = 10;
    private static final String MINUS = "–";

    private KindKeys() {}

    /// The kind for which `event` asks.
    public static Optional<EntryKind> asked(KeyEvent event) {
        boolean alt = event.isAltDown() && !event.isControlDown() && !event.isMetaDown() && !event.isShiftDown();
        int at = alt ? index(event.getCode()) : -1;
        return at < 0 || at >= EntryKind.values().length ? Optional.empty() : Optional.of(EntryKind.values()[at]);
    }

    private static int index(KeyCode code) {
        if (code == KeyCode.MINUS || code == KeyCode.SUBTRACT) {
            return TEN;
        }
        if (!code.isDigitKey()) {
            return -1;
        }
        String name = code.getName();
        int digit = name.charAt(name.length() - 1) - '0';
        return digit == 0 ? TEN - 1 : digit - 1;
    }

    /// The keys of `kind` in words, as "Alt 2".
    public static String of(EntryKind kind, Messages messages) {
        int number = kind.ordinal() + 1;
        return messages.get("entry.keys", number > TEN ? MINUS : String.valueOf(number % TEN));
    }
}
