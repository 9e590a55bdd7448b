package org.rapporteur.intake.suggest;

import java.util.List;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;

/// A sentence worth reading first.
///
/// @param span where it stands
/// @param text its words
/// @param issue the issue of which it speaks most
/// @param words the watch terms and the words of change that it has, in its order
/// @param score how much speaks for it; compares only within one article
public record KeySentence(Span span, String text, Id<Issue> issue, List<String> words, double score) {
    public KeySentence {
        words = List.copyOf(words);
    }
}
