package org.rapporteur.model;

import java.util.List;

/// How far a commitment is from a day on. The newest of a commitment's ratings counts.
///
/// @param commitment what is rated
/// @param party whose part of it, by name, or empty for the whole
/// @param state how far it is
/// @param since the day from which that is so
/// @param note why, one sentence, or empty
/// @param marking its handling label
/// @param citations the evidence; a rating without it is not recorded
public record Rating(
        Id<Commitment> commitment,
        String party,
        CommitmentState state,
        When since,
        String note,
        String marking,
        List<Citation> citations)
        implements Cited {
    public Rating {
        citations = List.copyOf(citations);
    }
}
