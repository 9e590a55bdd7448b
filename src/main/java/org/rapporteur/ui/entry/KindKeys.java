package org.rapporteur.ui.entry;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.ScreenKey;

/// The keys of the kinds: Alt with the digits and the minus that follows them on the keyboard, in the
/// order of [EntryKind].
public final class KindKeys {
    private static final String NEW = "NEW_";

    private KindKeys() {}

    /// What the keys of all kinds do where `action` is told the kind that is asked for.
    public static Map<ScreenKey, Runnable> all(Consumer<EntryKind> action) {
        var keys = new EnumMap<ScreenKey, Runnable>(ScreenKey.class);
        ScreenKey.KeyPlace.RECORDING.keys().forEach(key -> keys.put(key, () -> action.accept(kind(key))));
        return keys;
    }

    /// The kind for which `event` asks.
    static Optional<EntryKind> asked(KeyEvent event) {
        return ScreenKey.pressed(ScreenKey.KeyPlace.RECORDING, event).map(KindKeys::kind);
    }

    private static EntryKind kind(ScreenKey key) {
        return EntryKind.valueOf(key.name().substring(NEW.length()));
    }

    /// The keys of `kind`, as "Alt+2".
    public static String of(EntryKind kind) {
        return ScreenKey.valueOf(NEW + kind.name()).shown();
    }
}
