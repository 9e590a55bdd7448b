package org.rapporteur.model.timeline;

import java.util.List;

/// A shape that stands for marks: what is drawn, and what a pointer hits.
///
/// @param form how it is drawn
/// @param x the left end
/// @param y the upper end
/// @param width of the shape
/// @param height of the shape
/// @param lane the lane among those shown, or -1 for what stands among the events
/// @param marks the marks that it stands for, in the order of time
/// @param upper whether it lies on the band or among the events, not below
/// @param level the level whose colour it takes, or 0
/// @param faint whether it lies ahead, or is of the other side of a comparison
public record Spot(
        Shape form, double x, double y, double width, double height, int lane, boolean upper, List<Mark> marks,
        int level, boolean faint) {
    /// How a spot is drawn.
    public enum Shape {
        /// A development on one day.
        TICK,
        /// A status change on one day.
        CIRCLE,
        /// An event on one day.
        FLAG,
        /// Certain days, seen from so near that they have a width.
        DAYS,
        /// A date that is not one day, over all that it may mean.
        SOFT,
        /// Several marks too near to each other, with their number.
        CLUSTER
    }

    /// For how many marks it stands.
    public int count() {
        return marks.size();
    }

    /// Its middle.
    public double middle() {
        return x + width / 2;
    }

    /// Whether the point is on it, or so near that a hand means it.
    public boolean hit(double pointX, double pointY) {
        double slack = width < 8 ? 3 : 1;
        return pointX >= x - slack && pointX <= x + width + slack && pointY >= y - 2 && pointY <= y + height + 2;
    }

    /// What is written in a cluster of `count` marks: never more than three letters.
    public static String number(int count) {
        return count < 1000 ? String.valueOf(count) : Math.min(99, count / 1000) + "k";
    }
}
