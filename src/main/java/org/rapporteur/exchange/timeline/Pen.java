package org.rapporteur.exchange.timeline;

import java.util.function.Supplier;
import org.rapporteur.model.timeline.Text;

/// What draws: on a canvas, into an SVG file, into the pixels of an image.
///
/// Lengths are pixels, colours are `0xRRGGBB`, and `alpha` runs from 0 (nothing) to 1.
public interface Pen {
    /// A filled box with round corners of `radius`.
    void box(int colour, double alpha, double x, double y, double width, double height, double radius);

    /// The outline of a box, dashed.
    void outline(int colour, double alpha, double x, double y, double width, double height, double radius);

    /// A filled box whose left and right ends fade away.
    void soft(int colour, double alpha, double x, double y, double width, double height);

    /// A straight line, dotted or not.
    void line(int colour, double alpha, double[] ends, double width, boolean dotted);

    /// A disc with a rim.
    void disc(int fill, int rim, double x, double y, double radius, double width);

    /// A filled polygon of the points `x, y, x, y, …`.
    void polygon(int colour, double alpha, double... points);

    /// A curve by its start, its two handles and its end.
    void curve(int colour, double alpha, double[] points, double width);

    /// Words.
    void text(Text text, int colour, double alpha);

    /// Draws only within the box until [#whole].
    void only(double x, double y, double width, double height);

    /// Draws everywhere again.
    void whole();

    /// What is drawn until [#end] has these words for who cannot see it. Only what is read by
    /// others than who draws it needs them.
    default void begin(Supplier<String> words) {}

    /// Ends what [#begin] began.
    default void end() {}
}
