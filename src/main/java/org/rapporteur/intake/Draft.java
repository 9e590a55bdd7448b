package org.rapporteur.intake;

import java.util.List;
import org.rapporteur.model.Warning;

/// What a parser found in a document, before it is weighed.
///
/// @param facts what it says of itself
/// @param paragraphs its clean text
/// @param warnings what the parser found odd
record Draft(Facts facts, List<String> paragraphs, List<Warning> warnings) {
    Draft {
        paragraphs = List.copyOf(paragraphs);
        warnings = List.copyOf(warnings);
    }
}
