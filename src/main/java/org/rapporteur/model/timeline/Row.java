package org.rapporteur.model.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Marks of one sort in the order in which they stand, ready to be cut out by dates.
///
/// A mark stands in the middle of the days that it may mean; marks of one and the same day share
/// that day between them, so that they part when one zooms in on it. Made once, then only read.
public final class Row {
    /// Without marks.
    public static final Row EMPTY = new Row(List.of(), false);

    private final List<Mark> marks;
    private final double[] at;
    private final double[] from;
    private final double[] until;
    private final double longest;

    private record Placed(Mark mark, double at, double from, double until) {}

    private Row(List<Mark> given, boolean atLatest) {
        List<Placed> placed = place(given, atLatest);
        placed.sort(Comparator.comparingDouble(Placed::at));
        marks = placed.stream().map(Placed::mark).toList();
        at = placed.stream().mapToDouble(Placed::at).toArray();
        from = placed.stream().mapToDouble(Placed::from).toArray();
        until = placed.stream().mapToDouble(Placed::until).toArray();
        longest = placed.stream().mapToDouble(one -> Math.max(one.at() - one.from(), one.until() - one.at()))
                .max().orElse(0);
    }

    /// `marks`, each in the middle of the days that it may mean.
    public static Row of(List<Mark> marks) {
        return new Row(marks, false);
    }

    /// `marks`, each on the last day that it may mean, from which a level counts as in force.
    public static Row atLatest(List<Mark> marks) {
        return new Row(marks, true);
    }

    private static List<Placed> place(List<Mark> given, boolean atLatest) {
        List<Mark> byDay = new ArrayList<>(given);
        byDay.sort(Comparator.comparingInt(Mark::to).thenComparingInt(Mark::from));
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < byDay.size(); ) {
            int end = i + 1;
            while (end < byDay.size() && sharesDays(byDay.get(i), byDay.get(end), atLatest)) {
                end++;
            }
            for (int k = i; k < end; k++) {
                placed.add(share(byDay.get(k), k - i, end - i, atLatest));
            }
            i = end;
        }
        return placed;
    }

    private static boolean sharesDays(Mark one, Mark other, boolean atLatest) {
        return one.to() == other.to() && (atLatest || one.from() == other.from());
    }

    private static Placed share(Mark mark, int which, int of, boolean atLatest) {
        double end = mark.to() + 1.0;
        if (atLatest) {
            double at = mark.to() + (which + 0.5) / of;
            return mark.exact() ? new Placed(mark, at, at, at) : new Placed(mark, at, mark.from(), end);
        }
        double days = end - mark.from();
        if (mark.exact()) {
            double width = days / of;
            double from = mark.from() + which * width;
            return new Placed(mark, from + width / 2, from, from + width);
        }
        double at = (mark.from() + end) / 2 - 0.5 + (which + 0.5) / of;
        return new Placed(mark, at, mark.from(), end);
    }

    /// How many marks.
    public int size() {
        return at.length;
    }

    /// The mark at place `i`.
    public Mark mark(int i) {
        return marks.get(i);
    }

    /// The marks from place `first` up to, not including, `last`.
    public List<Mark> marks(int first, int last) {
        return marks.subList(first, last);
    }

    /// All marks.
    public List<Mark> marks() {
        return marks;
    }

    /// Where the mark at place `i` stands, in days.
    public double at(int i) {
        return at[i];
    }

    /// Where what the mark at place `i` takes up begins.
    public double from(int i) {
        return from[i];
    }

    /// Where what the mark at place `i` takes up ends.
    public double until(int i) {
        return until[i];
    }

    /// How far a mark reaches from where it stands, at the most.
    public double longest() {
        return longest;
    }

    /// The first place that stands at `day` or later.
    public int first(double day) {
        int found = Arrays.binarySearch(at, day);
        int place = found < 0 ? -found - 1 : found;
        while (place > 0 && at[place - 1] >= day) {
            place--;
        }
        return place;
    }

    /// Where `mark` is, or -1.
    public int indexOf(Mark mark) {
        return marks.indexOf(mark);
    }
}
