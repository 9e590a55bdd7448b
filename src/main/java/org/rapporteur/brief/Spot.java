package org.rapporteur.brief;

/// A stretch of one line of a printed page.
///
/// @param page its index, from 0
/// @param x of its left edge, in points from that of the page
/// @param y of its upper edge, in points from that of the page
/// @param width in points
/// @param height in points
public record Spot(int page, double x, double y, double width, double height) {
    /// Lines nearer than this, in points, are one.
    private static final double SAME = 1;

    /// Whether a point of a page lies in it.
    public boolean holds(int ofPage, double atX, double atY) {
        return page == ofPage && atX >= x && atX <= x + width && atY >= y && atY <= y + height;
    }

    /// Whether `other` stands on the same line.
    boolean continues(Spot other) {
        return page == other.page && Math.abs(y - other.y) < SAME;
    }

    /// The stretch over both.
    Spot with(Spot other) {
        double left = Math.min(x, other.x);
        return new Spot(page, left, y, Math.max(x + width, other.x + other.width) - left, height);
    }
}
