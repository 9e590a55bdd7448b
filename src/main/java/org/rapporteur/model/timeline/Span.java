package org.rapporteur.model.timeline;

import java.time.LocalDate;

/// A stretch of time, in days since 1970.
///
/// @param from where it begins
/// @param to where it ends, after `from`
public record Span(double from, double to) {
    /// The shortest that is ever shown: one day.
    public static final double LEAST = 1;

    public Span {
        if (!(to > from)) {
            throw new IllegalArgumentException("a span that ends before it begins");
        }
    }

    /// The days from `first` to `last`, both whole.
    public static Span of(LocalDate first, LocalDate last) {
        return new Span(first.toEpochDay(), Math.max(last.toEpochDay(), first.toEpochDay()) + 1);
    }

    /// How many days it has.
    public double days() {
        return to - from;
    }

    /// Whether `day` lies in it.
    public boolean contains(double day) {
        return day >= from && day < to;
    }

    /// `factor` times as long, with `day` at the same place as before; never shorter than [#LEAST]. It grows no
    /// longer than `widest`, nor beyond its ends: near one of them it grows at the other.
    public Span zoomed(double factor, double day, Span widest) {
        double days = Math.clamp(days() * factor, LEAST, Math.max(days(), widest.days()));
        double start = day - (day - from) * days / days();
        if (factor > 1) {
            start = Math.max(Math.min(start, Math.max(to, widest.to) - days), Math.min(from, widest.from));
        }
        return new Span(start, start + days);
    }

    /// From where the first of both begins to where the last ends.
    public Span with(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }

    /// The same length, `by` days later.
    public Span moved(double by) {
        return new Span(from + by, to + by);
    }

    /// The same length with `day` in the middle.
    public Span around(double day) {
        return new Span(day - days() / 2, day + days() / 2);
    }

    /// The same with `part` of its length added at either end.
    public Span padded(double part) {
        return new Span(from - days() * part, to + days() * part);
    }

    /// Moved as little as shows `day` clear of the ends.
    public Span showing(double day) {
        double clear = days() * 0.06;
        if (day < from + clear) {
            return moved(day - clear - from);
        }
        return day > to - clear ? moved(day + clear - to) : this;
    }

    /// The day on which it begins.
    public LocalDate first() {
        return LocalDate.ofEpochDay((long) Math.floor(from));
    }

    /// The last day of which some lies in it.
    public LocalDate last() {
        return LocalDate.ofEpochDay((long) Math.ceil(to) - 1);
    }
}
