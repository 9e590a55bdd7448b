package org.rapporteur.ui.entry;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.ScreenKey;

/// The keys of the kinds: Alt with the digits and the minus that follows them on the keyboard, in the
/// order of [EntryKind].
public final class KindKeys {
    private static final String NEW = "NEW_";

    private KindKeys() {}

    /// The kind for which `event` asks.
    public static Optional<EntryKind> asked(KeyEvent event) {
        return ScreenKey.pressed(ScreenKey.KeyPlace.RECORDING, event)
                .map(key -> EntryKind.valueOf(key.name().substring(NEW.length())));
    }

    /// The keys of `kind`, as "Alt+2".
    public static String of(EntryKind kind) {
        return ScreenKey.valueOf(NEW + kind.name()).shown();
    }
}
