package org.rapporteur.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A subject followed.
///
/// @param name as shown, "Fentanyl precursors"
/// @param scale the scale on which it is judged
/// @param rank its place in lists, lowest first
/// @param archived whether it is put away
/// @param terms words and phrases by which articles are recognised, in any language
/// @param objective what our side wants, one sentence, or empty
/// @param points what to say
/// @param standing where it stands, or null where nobody has written it
/// @param trendDays how long a change of level counts as the trend
/// @param staleDays after how many days without a development it counts as stale
public record Issue(
        String name,
        Id<Scale> scale,
        int rank,
        boolean archived,
        List<String> terms,
        String objective,
        List<TalkingPoint> points,
        @Nullable Standing standing,
        int trendDays,
        int staleDays)
        implements Content {
    /// The window for trends and staleness unless an issue sets its own.
    public static final int DEFAULT_DAYS = 90;

    public Issue {
        terms = List.copyOf(terms);
        points = List.copyOf(points);
    }

    /// A new issue with nothing but a name, a scale and a place.
    public static Issue named(String name, Id<Scale> scale, int rank) {
        return new Issue(name, scale, rank, false, List.of(), "", List.of(), null, DEFAULT_DAYS, DEFAULT_DAYS);
    }

    /// The same issue at another place.
    public Issue withRank(int newRank) {
        return new Issue(name, scale, newRank, archived, terms, objective, points, standing, trendDays, staleDays);
    }

    /// The same issue, put away or brought back.
    public Issue withArchived(boolean away) {
        return new Issue(name, scale, rank, away, terms, objective, points, standing, trendDays, staleDays);
    }

    /// The same issue, recognised by other words.
    public Issue withTerms(List<String> newTerms) {
        return new Issue(name, scale, rank, archived, newTerms, objective, points, standing, trendDays, staleDays);
    }

    /// The same issue with another sentence of where it stands.
    public Issue withStanding(@Nullable Standing newStanding) {
        return new Issue(name, scale, rank, archived, terms, objective, points, newStanding, trendDays, staleDays);
    }

    /// The points of one kind, in order.
    public List<String> points(TalkingPoint.Kind kind) {
        return points.stream().filter(p -> p.kind() == kind).map(TalkingPoint::text).toList();
    }
}
