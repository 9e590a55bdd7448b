package org.rapporteur.brief;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Shapes as paths of a PDF.
final class PdfPath {
    private PdfPath() {}

    /// Adds the outline of `shape`, of straight lines and cubic curves, to the path that `content` is at.
    static void add(Shape shape, PDPageContentStream content) throws IOException {
        var at = new float[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                case PathIterator.SEG_CLOSE -> content.closePath();
                default -> throw new IllegalArgumentException("a curve of the second order");
            }
        }
    }
}
