package org.rapporteur.ui.overview;

import java.util.List;
import org.rapporteur.model.Direction;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Source;

/// One issue on the Overview.
///
/// @param issue the issue
/// @param sentence where it stands in the officer's words, or what happened last; may be empty
/// @param sources what speaks for its level, one for each article
public record IssueLine(IssueSnapshot issue, String sentence, List<Source> sources) {
    public IssueLine {
        sources = List.copyOf(sources);
    }

    /// Whether its level moved within its window.
    public boolean changed() {
        return issue.status().trend() != Direction.STEADY;
    }
}
