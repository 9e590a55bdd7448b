package org.rapporteur.ui.entry;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/// A value that the officer's own words tell while they are typed. It follows them until the officer
/// chooses another by hand, and leaves alone what was chosen before.
///
/// @param <T> the value
final class Told<T> {
    private final ObjectProperty<@Nullable T> value;
    private @Nullable T told;

    Told(ObjectProperty<@Nullable T> value) {
        this.value = value;
        value.addListener((property, old, now) -> {
            if (now == null) {
                told = null;
            }
        });
    }

    /// Takes over what the words tell now; null for nothing.
    void say(@Nullable T now) {
        if (value.get() == null || Objects.equals(value.get(), told)) {
            value.set(now);
            told = now;
        }
    }
}
