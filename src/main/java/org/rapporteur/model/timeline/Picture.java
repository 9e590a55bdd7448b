package org.rapporteur.model.timeline;

import java.util.List;
import java.util.Optional;

/// Where everything stands: what is drawn, and in what order.
///
/// @param frame through what it is looked at
/// @param lanes the lanes in sight
/// @param bands the levels in force
/// @param spots all that stands for marks
/// @param texts all words; no two overlap
/// @param rules where the lines of the axis stand
/// @param arrows the influences
/// @param nowX where the view's date ends; it may lie outside
/// @param height how high all lanes are together, with what stands above them
public record Picture(
        Frame frame, List<LaneBox> lanes, List<BandBox> bands, List<Spot> spots, List<Text> texts,
        List<Double> rules, List<Arrow> arrows, double nowX, double height) {
    /// The place of a lane.
    ///
    /// @param index its place among the lanes shown
    /// @param lane what it shows
    /// @param y its upper end
    /// @param height how high it is
    /// @param folded whether it is drawn as a line only
    public record LaneBox(int index, Lane lane, double y, double height, boolean folded) {}

    /// The place of a level in force.
    ///
    /// @param x the left end, within what is dated
    /// @param y the upper end
    /// @param width of the shape
    /// @param height of the shape
    /// @param lane the lane among those shown
    /// @param band the level
    /// @param faint whether it is of the other side of a comparison
    public record BandBox(
            double x, double y, double width, double height, int lane, Band band, boolean faint) {}

    /// A drawn influence: a curve by its four points, with the head at the last.
    ///
    /// @param tie what it stands for
    /// @param points x and y of the start, of two handles and of the end
    /// @param faint whether it lies ahead
    public record Arrow(Tie tie, double[] points, boolean faint) {
        /// How far the point is from it, roughly.
        public double distance(double x, double y) {
            double nearest = Double.MAX_VALUE;
            for (int i = 0; i <= 16; i++) {
                double[] on = at(i / 16.0);
                nearest = Math.min(nearest, Math.hypot(on[0] - x, on[1] - y));
            }
            return nearest;
        }

        /// The point at `part` of its way.
        public double[] at(double part) {
            double rest = 1 - part;
            double a = rest * rest * rest;
            double b = 3 * rest * rest * part;
            double c = 3 * rest * part * part;
            double d = part * part * part;
            return new double[] {
                a * points[0] + b * points[2] + c * points[4] + d * points[6],
                a * points[1] + b * points[3] + c * points[5] + d * points[7]};
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /// The spot drawn last at the point, if there is one.
    public Optional<Spot> spotAt(double x, double y) {
        for (int i = spots.size() - 1; i >= 0; i--) {
            Spot spot = spots.get(i);
            if ((spot.lane() < 0) == (y < Frame.TOP) && spot.hit(x, y)) {
                return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    /// The influence whose arrow passes the point, if there is one.
    public Optional<Arrow> arrowAt(double x, double y) {
        return arrows.stream().filter(arrow -> arrow.distance(x, y) < 6).findFirst();
    }

    /// The lane at the height `y`, if there is one.
    public Optional<LaneBox> laneAt(double y) {
        return lanes.stream().filter(box -> y >= Math.max(Frame.TOP, box.y()) && y < box.y() + box.height())
                .findFirst();
    }

    /// The spot in which `mark` stands: of a status change its circle.
    public Optional<Spot> spotOf(Mark mark) {
        return spots.stream().filter(spot -> spot.marks().contains(mark)).findFirst();
    }
}
