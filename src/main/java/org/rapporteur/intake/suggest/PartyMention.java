package org.rapporteur.intake.suggest;

import java.util.List;

/// A party of the tracker that an article speaks of, by whatever name.
///
/// @param name the party's name in the tracker
/// @param side whether it is one of the two sides
/// @param words the ways in which it is named there, commonest first
/// @param places where, in the order of the text
public record PartyMention(String name, boolean side, List<String> words, List<Span> places) {
    public PartyMention {
        words = List.copyOf(words);
        places = List.copyOf(places);
    }

    /// How often it is named.
    public int count() {
        return places.size();
    }
}
