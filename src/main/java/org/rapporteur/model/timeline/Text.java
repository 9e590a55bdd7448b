package org.rapporteur.model.timeline;

/// Words at a place.
///
/// @param words what is written, cut short where there was no room
/// @param role what it is, by which it is set
/// @param x the left end
/// @param y the upper end
/// @param width how wide it runs
/// @param level the level whose colour it takes; 0 where none, -1 among the events
/// @param faint whether it belongs to what lies ahead or to the other side of a comparison
public record Text(String words, Lettering role, double x, double y, double width, int level, boolean faint) {
    /// What words are there for, with their size in pixels.
    public enum Lettering {
        /// The name of an issue.
        NAME(13.5, true),
        /// The word of its level.
        LEVEL(12, false),
        /// A date above.
        AXIS(12, false),
        /// The name of an event.
        FLAG(12, false),
        /// The word in a band.
        BAND(12, false),
        /// The word of an arrow.
        TIE(11.5, false),
        /// The number in a cluster.
        COUNT(9.5, true),
        /// The head of a chart, from the left.
        HEAD(13, true),
        /// What a chart says beside that.
        NOTE(12, false);

        private final double size;
        private final boolean strong;

        Lettering(double size, boolean strong) {
            this.size = size;
            this.strong = strong;
        }

        /// The size of the type in pixels.
        public double size() {
            return size;
        }

        /// Whether it is set in semi-bold.
        public boolean strong() {
            return strong;
        }

        /// How high a line is.
        public double height() {
            return Math.ceil(size * 1.25);
        }
    }

    /// Whether it stands among the events, above all lanes.
    public boolean flag() {
        return role == Lettering.FLAG || (role == Lettering.COUNT && level < 0);
    }

    /// How high it is.
    public double height() {
        return role.height();
    }

    /// The line on which the letters stand.
    public double baseline() {
        return y + role.size() * 0.97;
    }

    /// Whether the two have a pixel in common.
    public boolean overlaps(Text other) {
        return x < other.x + other.width && other.x < x + width
                && y < other.y + other.height() && other.y < y + height();
    }
}
