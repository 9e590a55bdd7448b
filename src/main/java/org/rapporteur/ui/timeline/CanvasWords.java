package org.rapporteur.ui.timeline;

import com.sun.javafx.text.GlyphLayoutManager;
import com.sun.javafx.text.ScriptMapper;
import java.text.Bidi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Writes on a canvas, the one way to do so.
///
/// A canvas lays its words out on the thread that draws, while the JavaFX thread lays out those of everything
/// else. In JavaFX 26 the two share what only one may touch at a time, outside of Java, and the program dies of it
/// at some later moment. One such thing is an object that is handed on before what it holds is freed: it is taken
/// here and never given back, so that each layout has one of its own. The other, on Linux, is what Pango knows of
/// the fonts: words that only Pango can set, as Arabic, Hindi or Thai, are set on the JavaFX thread and
/// drawn as outlines.
final class CanvasWords {
    private static final int MOST_OUTLINES = 500;

    private final GraphicsContext graphics;
    private final Map<Written, List<PathElement>> outlines = new LinkedHashMap<>();

    private record Written(String words, Font font) {}

    /// Call on the JavaFX thread, before anything was written on `graphics`.
    CanvasWords(GraphicsContext graphics) {
        this.graphics = graphics;
        GlyphLayoutManager.getInstance();
    }

    /// Writes `words` from `x`, on the line at `y`, in the colour that is set.
    void write(String words, Font font, double x, double y) {
        if (standApart(words)) {
            graphics.setFont(font);
            graphics.fillText(words, x, y);
        } else {
            if (outlines.size() >= MOST_OUTLINES) {
                outlines.clear();
            }
            draw(outlines.computeIfAbsent(new Written(words, font), CanvasWords::outline), x, y);
        }
    }

    /// Whether the letters neither join nor change places, so that JavaFX sets them by itself.
    static boolean standApart(String words) {
        return words.codePoints().noneMatch(ScriptMapper::isComplexCharCode)
                && !Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }

    private static List<PathElement> outline(Written written) {
        var text = new Text(written.words);
        text.setFont(written.font);
        return List.copyOf(((Path) Shape.union(text, new Rectangle())).getElements());
    }

    private void draw(List<PathElement> outline, double x, double y) {
        graphics.save();
        graphics.translate(x, y);
        graphics.beginPath();
        outline.forEach(this::trace);
        graphics.fill();
        graphics.restore();
    }

    private void trace(PathElement element) {
        switch (element) {
            case MoveTo to -> graphics.moveTo(to.getX(), to.getY());
            case LineTo to -> graphics.lineTo(to.getX(), to.getY());
            case QuadCurveTo to ->
                    graphics.quadraticCurveTo(to.getControlX(), to.getControlY(), to.getX(), to.getY());
            case CubicCurveTo to -> graphics.bezierCurveTo(to.getControlX1(), to.getControlY1(), to.getControlX2(),
                    to.getControlY2(), to.getX(), to.getY());
            case ClosePath end -> graphics.closePath();
            default -> throw new IllegalArgumentException("no part of a letter: " + element);
        }
    }
}
