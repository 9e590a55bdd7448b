package org.rapporteur.ui.settings;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.control.KeptFields;

/// A record as it is being edited.
abstract class RecordForm<C extends Content> {
    private final @Nullable Id<C> id;
    /// What is wrong with it, or empty.
    final StringProperty problem = new SimpleStringProperty("");

    /// @param id the record, or null for one that is not recorded yet
    RecordForm(@Nullable Id<C> id) {
        this.id = id;
    }

    final @Nullable Id<C> id() {
        return id;
    }

    /// What the record is called, as typed so far.
    abstract StringProperty name();

    /// Whether it says anything else than what is recorded.
    abstract boolean changed();

    /// Its fields, kept in `jottings` as `name`.
    abstract KeptFields kept(Jottings jottings, String name);
}
