package org.rapporteur.service;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Event;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Stored;

/// What was recorded since a moment, as far as it was so at the view's date.
///
/// @param since the moment
/// @param changes the status changes that are new, newest first
/// @param developments how many developments are new, those included
/// @param others those of them that changed no status, newest first, each on one of its issues
/// @param articles how many articles are new
/// @param ratings the commitments that stand elsewhere on the ladder than they did, newest first
/// @param positions what sides say that they did not say before, newest first
/// @param events the events that were held since, or that were recorded since and are over, the
///     last first
public record News(
        Since since,
        List<StatusNews> changes,
        int developments,
        List<DevelopmentNews> others,
        int articles,
        List<RatingNews> ratings,
        List<PositionNews> positions,
        List<Stored<Event>> events) {
    /// The moment from which on all is new.
    ///
    /// @param when as the officer chose it
    /// @param instant the last instant that is not
    /// @param brief the paper that left the desk then, where that was chosen; null in the other cases
    public record Since(SinceWhen when, Instant instant, @Nullable Stored<Brief> brief) {}

    /// A status change that is new.
    public record StatusNews(IssueSnapshot issue, DevelopmentEntry entry) {}

    /// A development that is new and changed no status.
    public record DevelopmentNews(IssueSnapshot issue, DevelopmentEntry entry) {}

    /// A commitment that is rated anew.
    ///
    /// @param before how far it was, or that party's part of it
    public record RatingNews(Stored<Commitment> commitment, Stored<Rating> rating, CommitmentState before) {}

    /// A position that is new.
    public record PositionNews(IssueSnapshot issue, Stored<Position> position) {}

    public News {
        changes = List.copyOf(changes);
        others = List.copyOf(others);
        ratings = List.copyOf(ratings);
        positions = List.copyOf(positions);
        events = List.copyOf(events);
    }

    /// Whether nothing is new.
    public boolean isEmpty() {
        return changes.isEmpty() && developments == 0 && articles == 0 && ratings.isEmpty() && positions.isEmpty()
                && events.isEmpty();
    }
}
