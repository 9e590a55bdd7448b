package org.rapporteur.model;

/// How far a promise is, on the ladder of
/// [PolitiFact's promise meters](https://www.politifact.com/article/2011/jan/05/principles-politifact-promise-meters/):
/// it is rated by outcomes, not intentions, and a rating may be taken back.
public enum CommitmentState {
    /// Nobody has rated it; which does not mean that nothing was done.
    NOT_RATED,
    /// Something is being done.
    IN_THE_WORKS,
    /// Nothing moves.
    STALLED,
    /// Done as promised.
    KEPT,
    /// Done in part, or otherwise than promised.
    COMPROMISE,
    /// Not done, for good.
    BROKEN;

    /// Whether it is settled, until a new rating says otherwise.
    public boolean isSettled() {
        return this == KEPT || this == COMPROMISE || this == BROKEN;
    }
}
