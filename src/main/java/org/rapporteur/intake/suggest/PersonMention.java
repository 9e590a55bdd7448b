package org.rapporteur.intake.suggest;

import java.util.List;

/// A person of whom an article speaks.
///
/// @param name the fullest form of the name there, "Antony J. Blinken"; only a family name where
///     no more is said
/// @param office the office or form of address that stands before the name, or empty
/// @param places where the person is named, in the order of the text
public record PersonMention(String name, String office, List<Span> places) {
    public PersonMention {
        places = List.copyOf(places);
    }

    /// How often the person is named.
    public int count() {
        return places.size();
    }
}
