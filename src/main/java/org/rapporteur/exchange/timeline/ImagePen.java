package org.rapporteur.exchange.timeline;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import org.rapporteur.exchange.font.SystemFonts;
import org.rapporteur.model.timeline.Text;

/// Draws the pixels of an image, without a display. To be closed: it reads fonts.
public final class ImagePen implements Pen, Closeable {
    private static final String FONTS = "/org/rapporteur/font/Inter-";
    private static final float[] STOPS = {0, 0.3f, 0.7f, 1};

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final Letters regular;
    private final Letters strong;

    /// Begins an image of `width` times `height` pixels, each drawn as `scale` times `scale`.
    public ImagePen(double width, double height, double scale) {
        image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale),
                BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        var system = SystemFonts.installed();
        regular = Letters.of(FONTS + "Regular.ttf", system);
        strong = Letters.of(FONTS + "SemiBold.ttf", system);
    }

    /// The image as drawn so far.
    public BufferedImage image() {
        return image;
    }

    private void paint(int colour, double alpha) {
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) Math.clamp(alpha, 0, 1)));
        graphics.setColor(new Color(colour));
    }

    @Override
    public void box(int colour, double alpha, double x, double y, double width, double height, double radius) {
        paint(colour, alpha);
        graphics.fill(new RoundRectangle2D.Double(x, y, width, height, radius * 2, radius * 2));
    }

    @Override
    public void outline(int colour, double alpha, double x, double y, double width, double height, double radius) {
        paint(colour, alpha);
        graphics.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3, 2}, 0));
        graphics.draw(new RoundRectangle2D.Double(x + 0.5, y + 0.5, width - 1, height - 1, radius * 2, radius * 2));
    }

    @Override
    public void soft(int colour, double alpha, double x, double y, double width, double height) {
        paint(colour, 1);
        var solid = new Color((colour & 0xFFFFFF) | (int) Math.round(alpha * 255) << 24, true);
        var clear = new Color(colour & 0xFFFFFF, true);
        graphics.setPaint(new LinearGradientPaint((float) x, 0, (float) (x + Math.max(0.5, width)), 0, STOPS,
                new Color[] {clear, solid, solid, clear}));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void line(int colour, double alpha, double[] ends, double width, boolean dotted) {
        paint(colour, alpha);
        graphics.setStroke(dotted
                ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {2, 3}, 0)
                : new BasicStroke((float) width));
        graphics.draw(new Line2D.Double(ends[0], ends[1], ends[2], ends[3]));
    }

    @Override
    public void disc(int fill, int rim, double x, double y, double radius, double width) {
        var circle = new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2);
        paint(fill, 1);
        graphics.fill(circle);
        paint(rim, 1);
        graphics.setStroke(new BasicStroke((float) width));
        graphics.draw(circle);
    }

    @Override
    public void polygon(int colour, double alpha, double... points) {
        paint(colour, alpha);
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        graphics.fill(path);
    }

    @Override
    public void curve(int colour, double alpha, double[] points, double width) {
        paint(colour, alpha);
        graphics.setStroke(new BasicStroke((float) width));
        graphics.draw(new CubicCurve2D.Double(
                points[0], points[1], points[2], points[3], points[4], points[5], points[6], points[7]));
    }

    @Override
    public void text(Text text, int colour, double alpha) {
        paint(colour, alpha);
        Letters letters = text.role().strong() ? strong : regular;
        graphics.fill(letters.shape(text.words(), text.role().size(), text.x(), text.baseline()));
    }

    @Override
    public void only(double x, double y, double width, double height) {
        graphics.setClip(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void whole() {
        graphics.setClip(null);
    }

    @Override
    public void close() throws IOException {
        regular.close();
        strong.close();
    }
}
