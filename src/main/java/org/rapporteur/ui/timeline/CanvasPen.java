package org.rapporteur.ui.timeline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.Font;
import org.rapporteur.exchange.timeline.Pen;
import org.rapporteur.model.timeline.Text;

/// Draws on a canvas.
final class CanvasPen implements Pen {
    private final GraphicsContext graphics;
    private final CanvasWords letters;
    private final Map<Integer, Color> colours = new HashMap<>();
    private final Map<Integer, ImagePattern> dots = new HashMap<>();
    private final Map<Text.Lettering, Font> fonts = new EnumMap<>(Text.Lettering.class);

    CanvasPen(GraphicsContext graphics) {
        this.graphics = graphics;
        this.letters = new CanvasWords(graphics);
        graphics.setTextBaseline(VPos.BASELINE);
        for (Text.Lettering role : Text.Lettering.values()) {
            fonts.put(role, Font.font(role.strong() ? "Inter SemiBold" : "Inter", role.size()));
        }
    }

    private Color colour(int rgb) {
        return colours.computeIfAbsent(rgb, key -> Color.rgb(key >> 16 & 255, key >> 8 & 255, key & 255));
    }

    private ImagePattern dots(int rgb) {
        var image = new WritableImage(1, 5);
        image.getPixelWriter().setColor(0, 0, colour(rgb));
        image.getPixelWriter().setColor(0, 1, colour(rgb));
        return new ImagePattern(image, 0, 0, 1, 5, false);
    }

    private void fill(int colour, double alpha) {
        graphics.setGlobalAlpha(alpha);
        graphics.setFill(colour(colour));
    }

    private void stroke(int colour, double alpha, double width) {
        graphics.setGlobalAlpha(alpha);
        graphics.setStroke(colour(colour));
        graphics.setLineWidth(width);
    }

    @Override
    public void box(int colour, double alpha, double x, double y, double width, double height, double radius) {
        fill(colour, alpha);
        if (radius < 1.5) {
            graphics.fillRect(x, y, width, height);
        } else {
            graphics.fillRoundRect(x, y, width, height, radius * 2, radius * 2);
        }
    }

    @Override
    public void outline(int colour, double alpha, double x, double y, double width, double height, double radius) {
        stroke(colour, alpha, 1);
        graphics.setLineDashes(3, 2);
        graphics.strokeRoundRect(x + 0.5, y + 0.5, Math.max(0, width - 1), height - 1, radius * 2, radius * 2);
        graphics.setLineDashes();
    }

    @Override
    public void soft(int colour, double alpha, double x, double y, double width, double height) {
        Color solid = colour(colour);
        Color clear = Color.color(solid.getRed(), solid.getGreen(), solid.getBlue(), 0);
        graphics.setGlobalAlpha(alpha);
        graphics.setFill(new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE,
                new Stop(0, clear), new Stop(0.3, solid), new Stop(0.7, solid), new Stop(1, clear)));
        graphics.fillRect(x, y, width, height);
    }

    /// Dots are a pattern: a dashed stroke costs the software pipeline many times as much.
    @Override
    public void line(int colour, double alpha, double[] ends, double width, boolean dotted) {
        boolean upright = ends[0] == ends[2];
        if (upright && dotted) {
            graphics.setGlobalAlpha(alpha);
            graphics.setFill(dots.computeIfAbsent(colour, this::dots));
            graphics.fillRect(Math.round(ends[0] - width / 2), ends[1], 1, ends[3] - ends[1]);
        } else if (upright) {
            fill(colour, alpha);
            graphics.fillRect(width <= 1 ? Math.round(ends[0] - 0.5) : ends[0] - width / 2, ends[1], width,
                    ends[3] - ends[1]);
        } else {
            stroke(colour, alpha, width);
            graphics.strokeLine(ends[0], ends[1], ends[2], ends[3]);
        }
    }

    @Override
    public void disc(int fill, int rim, double x, double y, double radius, double width) {
        double outer = radius + width / 2;
        double inner = radius - width / 2;
        fill(rim, 1);
        graphics.fillOval(x - outer, y - outer, outer * 2, outer * 2);
        fill(fill, 1);
        graphics.fillOval(x - inner, y - inner, inner * 2, inner * 2);
    }

    @Override
    public void polygon(int colour, double alpha, double... points) {
        fill(colour, alpha);
        var x = new double[points.length / 2];
        var y = new double[points.length / 2];
        for (int i = 0; i < x.length; i++) {
            x[i] = points[i * 2];
            y[i] = points[i * 2 + 1];
        }
        graphics.fillPolygon(x, y, x.length);
    }

    @Override
    public void curve(int colour, double alpha, double[] points, double width) {
        stroke(colour, alpha, width);
        graphics.beginPath();
        graphics.moveTo(points[0], points[1]);
        graphics.bezierCurveTo(points[2], points[3], points[4], points[5], points[6], points[7]);
        graphics.stroke();
    }

    @Override
    public void text(Text text, int colour, double alpha) {
        fill(colour, alpha);
        letters.write(text.words(), fonts.get(text.role()), text.x(), text.baseline());
    }

    @Override
    public void only(double x, double y, double width, double height) {
        graphics.save();
        graphics.beginPath();
        graphics.rect(x, y, width, height);
        graphics.clip();
    }

    @Override
    public void whole() {
        graphics.restore();
    }
}
