package org.rapporteur.intake.suggest;

import java.util.List;
import org.rapporteur.model.When;

/// A day, month or span of days of which an article speaks.
///
/// @param when the date, with the words that name it where they stand first
/// @param places where it is named, in the order of the text
public record DateMention(When when, List<Span> places) {
    public DateMention {
        places = List.copyOf(places);
    }

    /// How often it is named.
    public int count() {
        return places.size();
    }
}
