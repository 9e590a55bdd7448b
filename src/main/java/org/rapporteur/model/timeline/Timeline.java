package org.rapporteur.model.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;

/// The whole relationship along time, as seen at one date.
///
/// @param asOf the effective date of the view
/// @param lanes the issues, in the officer's order
/// @param events the events, also those that lie ahead
/// @param ties the influences of one record on another
public record Timeline(LocalDate asOf, List<Lane> lanes, Row events, List<Tie> ties) {
    /// How far the usual view reaches back: two years.
    public static final int USUAL = 731;

    private static final double HALF_A_YEAR = 183;

    public Timeline {
        lanes = List.copyOf(lanes);
        ties = List.copyOf(ties);
    }

    /// Where the view's date ends.
    public double now() {
        return asOf.toEpochDay() + 1.0;
    }

    /// Whether there is nothing to show: issues of which nothing is dated have bare lanes.
    public boolean isEmpty() {
        return size() == 0;
    }

    /// How many marks it has: developments, events and influences.
    public int size() {
        return lanes.stream().mapToInt(lane -> lane.marks().size()).sum() + events.size() + ties.size();
    }

    /// How many of its marks lie in `span`, if only with some of the days that they can mean.
    public long size(Span span) {
        return Stream.of(lanes.stream().flatMap(lane -> lane.marks().marks().stream()), events.marks().stream(),
                        ties.stream().map(Tie::mark))
                .flatMap(marks -> marks)
                .filter(mark -> mark.from() < span.to() && mark.to() + 1 > span.from()).count();
    }

    /// From the first to the last mark, with room at both ends; half a year to the view's date
    /// where there is none.
    public Span extent() {
        double[] ends = Stream.concat(lanes.stream().map(Lane::marks), Stream.of(events))
                .flatMap(row -> row.marks().stream())
                .flatMapToDouble(mark -> java.util.stream.DoubleStream.of(mark.from(), mark.to() + 1.0))
                .toArray();
        double from = java.util.Arrays.stream(ends).min().orElse(now() - HALF_A_YEAR);
        double to = Math.max(now(), java.util.Arrays.stream(ends).max().orElse(now()));
        return new Span(to - Math.max(to - from, 7), to).padded(0.03);
    }

    /// The most that is looked at: all that there is with some room around it, and never less than the usual view.
    public Span widest() {
        return extent().padded(0.1).with(last(USUAL));
    }

    /// The issue that the influence bears on which `mark` stands for.
    public Optional<Id<Issue>> issueOf(Mark mark) {
        return ties.stream().filter(tie -> tie.mark().record().equals(mark.record()))
                .flatMap(tie -> tie.target().issues().stream()).findFirst();
    }

    /// The last `days` days up to the view's date, with a little room for what comes next.
    public Span last(int days) {
        return new Span(now() - days, now() + days * 0.04);
    }

    /// This timeline with the lanes and events of `other`, `days` later, each under its own issue;
    /// issues that are not here follow at the end. `name` says of which side they are.
    public Timeline beside(Timeline other, int days, String name) {
        var rows = new ArrayList<Lane>();
        for (Lane lane : lanes) {
            rows.add(lane);
            other.lanes.stream().filter(one -> one.issue().equals(lane.issue()))
                    .forEach(one -> rows.add(one.shifted(days, name)));
        }
        other.lanes.stream().filter(one -> lanes.stream().noneMatch(lane -> lane.issue().equals(one.issue())))
                .forEach(one -> rows.add(one.shifted(days, name + ": " + one.name())));
        List<Mark> both = Stream.concat(events.marks().stream(),
                other.events.marks().stream().map(mark -> mark.shifted(days))).toList();
        return new Timeline(asOf, rows, Row.of(both), ties);
    }
}
