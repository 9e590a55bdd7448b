package org.rapporteur.intake.suggest;

import java.util.List;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;

/// A sentence that uses watch terms of an issue. That it speaks of the issue is for a reader to say.
///
/// @param span where it stands
/// @param issue the issue; a sentence with the terms of several comes once for each
/// @param terms the issue's watch terms in it, as the officer wrote them, in the order of the text
public record IssueSentence(Span span, Id<Issue> issue, List<String> terms) {
    public IssueSentence {
        terms = List.copyOf(terms);
    }
}
