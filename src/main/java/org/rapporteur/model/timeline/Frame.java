package org.rapporteur.model.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Through what a timeline is looked at.
///
/// @param span the time in view
/// @param width of the whole picture
/// @param height of the whole picture
/// @param gutter the width of the names at the left
/// @param laneHeight of a lane that is not folded
/// @param scroll how far the lanes are moved up
/// @param zero the day from which the axis counts, or null: it shows dates
public record Frame(
        Span span, double width, double height, double gutter, double laneHeight, double scroll,
        @Nullable LocalDate zero) {
    /// Where the lanes begin: below the dates and the events.
    public static final double TOP = 106;
    /// What stays clear at the right.
    public static final double RIGHT = 18;
    /// The height of a folded lane.
    public static final double FOLDED = 30;
    /// The height of a lane that is not folded, at the least and at the most.
    public static final double LEAST_LANE = 49;
    /// The height that lanes take where there is room.
    public static final double MOST_LANE = 73;

    /// The height at which `lanes` lanes fill `height` pixels, within what can be read.
    public static double laneHeight(int lanes, double height) {
        return Math.clamp((height - TOP - 8) / Math.max(1, lanes), LEAST_LANE, MOST_LANE);
    }

    /// The right end of what is dated.
    public double right() {
        return width - RIGHT;
    }

    /// How many pixels a day is wide.
    public double dayWidth() {
        return (right() - gutter) / span.days();
    }

    /// Where `day` lies.
    public double x(double day) {
        return gutter + (day - span.from()) * dayWidth();
    }

    /// Which day lies at `x`.
    public double day(double x) {
        return span.from() + (x - gutter) / dayWidth();
    }

    /// The same frame for another stretch of time.
    public Frame with(Span other) {
        return new Frame(other, width, height, gutter, laneHeight, scroll, zero);
    }
}
