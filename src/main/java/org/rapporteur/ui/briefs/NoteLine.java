package org.rapporteur.ui.briefs;

import java.util.List;
import org.rapporteur.model.Source;

/// A note of the paper with the first statement that it stands under.
///
/// @param number as printed
/// @param statement what rests on it
/// @param sources what it names, in its order
record NoteLine(int number, String statement, List<Source> sources) {
    NoteLine {
        sources = List.copyOf(sources);
    }
}
