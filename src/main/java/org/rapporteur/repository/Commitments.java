package org.rapporteur.repository;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Stored;

/// Commitments and their ratings.
public final class Commitments {
    /// How commitments are kept.
    public static final Kind<Commitment> KIND = Kind.of("commitment", Commitment.class)
            .words("what", Commitment::what)
            .when("made", Commitment::made)
            .when("due", Commitment::due)
            .reference("event", Commitment::event)
            .column("marking", Commitment::marking)
            .texts("commitment_obligor", Commitment::obligors)
            .ids("commitment_issue", "issue", Commitment::issues)
            .list("commitment_measure", Commitment::measures, Commitments::measure, List.of(
                    Kind.Column.words("party", Commitment.Measure::party),
                    Kind.Column.words("text", Commitment.Measure::text)))
            .read(row -> new Commitment(
                    row.text("what"), row.texts("commitment_obligor"), row.when("made"), row.whenOrNull("due"),
                    row.<Issue>ids("commitment_issue"), row.idOrNull("event"),
                    row.list("commitment_measure", Commitment.Measure.class), row.text("marking"), row.citations()));

    /// How ratings are kept.
    public static final Kind<Rating> RATINGS = Kind.of("rating", Rating.class)
            .reference("commitment", Rating::commitment)
            .words("party", Rating::party)
            .column("state", rating -> rating.state().name())
            .when("since", Rating::since)
            .words("note", Rating::note)
            .column("marking", Rating::marking)
            .found(Kind.Finding.NEVER)
            .read(row -> new Rating(
                    row.id("commitment"), row.text("party"), row.constant(CommitmentState.class, "state"),
                    row.when("since"), row.text("note"), row.text("marking"), row.citations()));

    private Commitments() {}

    /// What was known at the instant `until` of all ratings: by commitment, oldest recording first.
    public static Map<Id<Commitment>, List<Stored<Rating>>> ratings(Sql sql, long until) {
        return byCommitment(Records.known(sql, RATINGS, until, "1"));
    }

    /// The same, of the ratings of `commitments`.
    public static Map<Id<Commitment>, List<Stored<Rating>>> ratings(
            Sql sql, long until, Collection<Id<Commitment>> commitments) {
        return byCommitment(Records.indexed(sql, RATINGS, until, "k.commitment in " + Records.LISTED,
                Records.listed(commitments.stream().map(Id::value))));
    }

    private static Map<Id<Commitment>, List<Stored<Rating>>> byCommitment(List<Stored<Rating>> ratings) {
        return ratings.stream().collect(Collectors.groupingBy(rating -> rating.content().commitment()));
    }

    private static Commitment.Measure measure(Rows.Item row) {
        return new Commitment.Measure(row.text("party"), row.text("text"));
    }
}
