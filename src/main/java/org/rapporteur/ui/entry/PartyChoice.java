package org.rapporteur.ui.entry;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One of the tracker's parties.
///
/// @param name the party's name; empty for none
/// @param common what forms work with
record PartyChoice(StringProperty name, Common common) {
    /// A choice kept among `values`.
    static PartyChoice in(FormValues values, Common common) {
        return new PartyChoice(values.text("party"), common);
    }

    /// The field in which it is chosen; `noneKey` says what no choice means.
    FormField field(String labelKey, String noneKey) {
        ObjectProperty<@Nullable String> value = new SimpleObjectProperty<>();
        name.subscribe(now -> value.set(now.isEmpty() ? null : now));
        value.addListener((property, old, now) -> name.set(now == null ? "" : now));
        return new FormField.Choice<>("party", labelKey, common.choices().parties(), noneKey, value, word -> word);
    }

    /// The party's name; empty for none.
    String get() {
        return name.get();
    }

    /// Chooses `party`.
    void set(String party) {
        name.set(party);
    }

    /// Chooses `likely`, where none is chosen.
    void offer(Optional<String> likely) {
        if (get().isEmpty()) {
            likely.ifPresent(this::set);
        }
    }
}
