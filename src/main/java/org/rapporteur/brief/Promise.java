package org.rapporteur.brief;

import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentStanding;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Sourced;
import java.util.List;

/// A commitment with how far it is.
///
/// @param commitment the promise
/// @param standing how far it is on the paper's day
/// @param rating the ratings of the standing, with their sources
public record Promise(Sourced<Commitment> commitment, CommitmentStanding standing, List<Sourced<Rating>> rating) {
    public Promise {
        rating = List.copyOf(rating);
    }
}
