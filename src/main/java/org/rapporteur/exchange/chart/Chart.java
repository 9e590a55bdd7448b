package org.rapporteur.exchange.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.rapporteur.exchange.timeline.ImagePen;
import org.rapporteur.exchange.timeline.Pen;
import org.rapporteur.exchange.timeline.SvgPen;

/// A picture for the width of a text.
public interface Chart {
    /// How wide every chart is, in pixels: at the width of a text, its words are about as large as notes.
    double WIDTH = 600;
    /// How many pixels of a PNG one of them is: 300 to the inch in print.
    double SCALE = 3;

    /// How high it is, in pixels.
    double height();

    /// Draws all of it.
    void draw(Pen pen);

    /// Its height, as a part of its width.
    default double ratio() {
        return height() / WIDTH;
    }

    /// It as SVG with real text.
    ///
    /// @param title what it is of, in a few words
    /// @param description its words, for who cannot see it
    default String svg(String title, String description) {
        var pen = new SvgPen(WIDTH, height(), title, description);
        draw(pen);
        return pen.document();
    }

    /// It as PNG.
    default byte[] png() {
        var out = new ByteArrayOutputStream();
        try (var pen = new ImagePen(WIDTH, height(), SCALE)) {
            draw(pen);
            ImageIO.write(pen.image(), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
