package org.rapporteur.exchange.timeline;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The shapes of the letters of one of the program's own fonts, taken from the font itself.
///
/// For pictures without a display. Java's own fonts will not do: before they draw a letter they
/// look up the name of this computer, which may ask the network, and put a copy of the font among
/// the temporary files.
final class Letters {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Letters(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
    }

    /// The letters of the TrueType font that is the resource `name`.
    static Letters of(String name) {
        try (InputStream in = Objects.requireNonNull(Letters.class.getResourceAsStream(name), name)) {
            return new Letters(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The outline of `words`, `size` high, which begin at the baseline point `x`, `y`. A character
    /// that the font does not know has the shape that the font gives to such.
    Shape shape(String words, double size, double x, double y) {
        var path = new Path2D.Double();
        try {
            double scale = size / font.getUnitsPerEm();
            double at = x;
            for (int character : words.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(character);
                GlyphData outline = font.getGlyph().getGlyph(glyph);
                if (outline != null) {
                    path.append(outline.getPath().getPathIterator(
                            new AffineTransform(scale, 0, 0, -scale, at, y)), false);
                }
                at += font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }
}
