package org.rapporteur.ui.commitments;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.search.Words;
import org.rapporteur.service.commitments.CommitmentAt;

/// Which commitments the table shows; what is null or empty does not narrow it.
///
/// @param text words, in any order, each of which begins one that the commitment bears
/// @param state its state, or that of one side's part
/// @param issue the name of an issue that it bears on
/// @param party who owes it
/// @param within it is open and due within so many days, or overdue
record CommitmentFilter(
        String text,
        @Nullable CommitmentState state,
        @Nullable String issue,
        @Nullable String party,
        @Nullable Integer within) {
    /// Whether `one` is shown.
    boolean lets(CommitmentAt one) {
        return (state == null || one.states().contains(state))
                && (issue == null || one.issues().stream().anyMatch(on -> on.name().equals(issue)))
                && (party == null || one.content().obligors().contains(party))
                && (within == null || one.due().within(within))
                && (text.isBlank() || says(one));
    }

    private boolean says(CommitmentAt one) {
        List<String> there = Stream.of(
                        Stream.of(one.content().what()), one.content().obligors().stream(),
                        one.issues().stream().map(CommitmentAt.On::name),
                        one.parts().stream().flatMap(part -> part.measures().stream()),
                        one.history().stream().map(rated -> rated.content().note()))
                .flatMap(parts -> parts).flatMap(part -> Words.folded(part).stream()).toList();
        return Words.folded(text).stream().allMatch(typed -> there.stream().anyMatch(word -> word.startsWith(typed)));
    }
}
