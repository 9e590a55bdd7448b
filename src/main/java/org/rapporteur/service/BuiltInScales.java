package org.rapporteur.service;

import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Level;
import org.rapporteur.model.Scale;

/// The scales that every new tracker starts with: Channel, Cooperation and Friction.
///
/// They are data (`scales.yaml`); once recorded in a tracker they are the officers' to edit.
public final class BuiltInScales {
    private BuiltInScales() {}

    /// The scales in English, in the order in which they are offered.
    public static List<Scale> all() {
        return all(Locale.ENGLISH);
    }

    /// The scales with the words of `locale`, or in English.
    public static List<Scale> all(Locale locale) {
        return DataFields.list("scales.yaml", locale).stream().map(BuiltInScales::scale).toList();
    }

    private static Scale scale(DataFields fields) {
        List<Level> levels = fields.children("levels").stream()
                .map(level -> new Level(level.text("name"), level.text("chooseWhen")))
                .toList();
        return new Scale(fields.text("name"), levels);
    }
}
