package org.rapporteur.ui.control;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/// How high a region is at the widths that it was asked about last. Each of the panes around a text
/// asks for its height before it lays out what is in it, and measures the same words again.
///
/// The owner [forgets][#forget] in its `requestLayout`, as the toolkit forgets what it keeps.
final class Heights {
    /// One for the width that it gets, one for its own, one for that before.
    private static final int KEPT = 3;

    private final double[] widths = new double[KEPT];
    private final double[] heights = new double[KEPT];
    private int next;

    Heights() {
        forget();
    }

    /// The height at `width`, measured by `measure` where it is not known.
    double at(double width, DoubleUnaryOperator measure) {
        for (int at = 0; at < KEPT; at++) {
            if (widths[at] == width) {
                return heights[at];
            }
        }
        double height = measure.applyAsDouble(width);
        widths[next] = width;
        heights[next] = height;
        next = (next + 1) % KEPT;
        return height;
    }

    void forget() {
        Arrays.fill(widths, Double.NaN);
    }
}
