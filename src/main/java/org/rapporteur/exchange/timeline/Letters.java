package org.rapporteur.exchange.timeline;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.font.SystemFonts;

/// The shapes of the letters of one of the program's own fonts, taken from the font itself; what it lacks,
/// Chinese above all, from a font of this computer.
///
/// For pictures without a display. Java's own fonts will not do: before they draw a letter they
/// look up the name of this computer, which may ask the network, and put a copy of the font among
/// the temporary files.
final class Letters implements Closeable {
    private final SystemFonts system;
    private final List<Closeable> open = new ArrayList<>();
    private final List<Face> faces = new ArrayList<>();
    private @Nullable Iterator<SystemFonts.Found> reserve;

    private Letters(TrueTypeFont own, SystemFonts system) throws IOException {
        this.system = system;
        add(own);
        open.add(own);
    }

    /// The letters of the TrueType font that is the resource `name`, and those of `system` in reserve.
    static Letters of(String name, SystemFonts system) {
        try (InputStream in = Objects.requireNonNull(Letters.class.getResourceAsStream(name), name)) {
            return new Letters(new TTFParser().parse(new RandomAccessReadBuffer(in)), system);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The outline of `words`, `size` high, which begin at the baseline point `x`, `y`. A character
    /// that no font knows has the shape that the program's own gives to such.
    Shape shape(String words, double size, double x, double y) {
        var path = new Path2D.Double();
        try {
            double at = x;
            for (int character : words.codePoints().toArray()) {
                Face face = face(character);
                double scale = size / face.font().getUnitsPerEm();
                int glyph = face.glyphs().getGlyphId(character);
                GlyphData outline = face.font().getGlyph().getGlyph(glyph);
                if (outline != null) {
                    path.append(outline.getPath().getPathIterator(
                            new AffineTransform(scale, 0, 0, -scale, at, y)), false);
                }
                at += face.font().getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }

    private Face face(int character) throws IOException {
        Optional<Face> known = known(character);
        if (known.isEmpty() && reserve == null) {
            reserve = system.found().iterator();
        }
        while (known.isEmpty() && reserve != null && reserve.hasNext()) {
            TrueTypeFont font = reserve.next().open(open);
            if (font != null) {
                add(font);
                known = known(character);
            }
        }
        return known.orElse(faces.getFirst());
    }

    private Optional<Face> known(int character) {
        return faces.stream().filter(face -> face.glyphs().getGlyphId(character) != 0).findFirst();
    }

    private void add(TrueTypeFont font) throws IOException {
        faces.add(new Face(font, font.getUnicodeCmapLookup()));
    }

    @Override
    public void close() throws IOException {
        for (Closeable each : open) {
            each.close();
        }
    }

    private record Face(TrueTypeFont font, CmapLookup glyphs) {}
}
