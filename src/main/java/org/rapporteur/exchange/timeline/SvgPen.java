package org.rapporteur.exchange.timeline;

import java.util.Locale;
import java.util.function.Supplier;
import org.rapporteur.model.timeline.Letters;
import org.rapporteur.model.timeline.Text;

/// Draws an SVG document: real text, fonts by their family, and words for who cannot see it.
public final class SvgPen implements Pen {
    private static final String FAMILY = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

    private final StringBuilder svg = new StringBuilder(1 << 16);
    private final StringBuilder definitions = new StringBuilder();
    private int defined;

    /// Begins a drawing of `width` times `height` pixels.
    ///
    /// @param title what it is, in a line
    /// @param description the same in a sentence or more
    public SvgPen(double width, double height, String title, String description) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\"")
                .append(pair("width", width)).append(pair("height", height))
                .append(" viewBox=\"0 0 ").append(number(width)).append(' ').append(number(height)).append('"')
                .append(" font-family=\"").append(FAMILY).append("\">\n<title id=\"title\">").append(escape(title))
                .append("</title>\n<desc id=\"desc\">").append(escape(description)).append("</desc>\n");
    }

    /// The whole document; nothing can be drawn after this.
    public String document() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + (definitions.isEmpty() ? ""
                : "<defs>\n" + definitions + "</defs>\n") + "</svg>\n";
    }

    @Override
    public void box(int colour, double alpha, double x, double y, double width, double height, double radius) {
        rect(x, y, width, height, radius).append(paint("fill", colour, alpha)).append("/>\n");
    }

    @Override
    public void outline(int colour, double alpha, double x, double y, double width, double height, double radius) {
        rect(x + 0.5, y + 0.5, width - 1, height - 1, radius).append(" fill=\"none\" stroke-dasharray=\"3 2\"")
                .append(paint("stroke", colour, alpha)).append("/>\n");
    }

    @Override
    public void soft(int colour, double alpha, double x, double y, double width, double height) {
        String id = "soft" + ++defined;
        definitions.append("<linearGradient id=\"").append(id).append("\">");
        double[][] stops = {{0, 0}, {0.3, alpha}, {0.7, alpha}, {1, 0}};
        for (double[] stop : stops) {
            definitions.append("<stop").append(pair("offset", stop[0]))
                    .append(" stop-color=\"").append(hex(colour)).append('"').append(pair("stop-opacity", stop[1]))
                    .append("/>");
        }
        definitions.append("</linearGradient>\n");
        rect(x, y, width, height, Math.min(3, width / 2)).append(" fill=\"url(#").append(id).append(")\"/>\n");
    }

    @Override
    public void line(int colour, double alpha, double[] ends, double width, boolean dotted) {
        svg.append("<line").append(pair("x1", ends[0])).append(pair("y1", ends[1])).append(pair("x2", ends[2]))
                .append(pair("y2", ends[3])).append(paint("stroke", colour, alpha)).append(pair("stroke-width", width))
                .append(dotted ? " stroke-dasharray=\"2 3\"/>\n" : "/>\n");
    }

    @Override
    public void disc(int fill, int rim, double x, double y, double radius, double width) {
        svg.append("<circle").append(pair("cx", x)).append(pair("cy", y)).append(pair("r", radius))
                .append(paint("fill", fill, 1)).append(paint("stroke", rim, 1)).append(pair("stroke-width", width))
                .append("/>\n");
    }

    @Override
    public void polygon(int colour, double alpha, double... points) {
        svg.append("<polygon points=\"");
        for (int i = 0; i < points.length; i += 2) {
            svg.append(number(points[i])).append(',').append(number(points[i + 1])).append(' ');
        }
        svg.append('"').append(paint("fill", colour, alpha)).append("/>\n");
    }

    @Override
    public void curve(int colour, double alpha, double[] points, double width) {
        svg.append("<path d=\"M");
        for (int i = 0; i < points.length; i += 2) {
            svg.append(i == 2 ? " C" : " ").append(number(points[i])).append(' ').append(number(points[i + 1]));
        }
        svg.append("\" fill=\"none\"").append(paint("stroke", colour, alpha)).append(pair("stroke-width", width))
                .append("/>\n");
    }

    /// As wide as it was laid out, whatever face a viewer has: so words never run into each other. Words of a
    /// script whose widths are only guessed, never too small, stand as they are.
    @Override
    public void text(Text text, int colour, double alpha) {
        double width = Letters.width(text.words(), text.role());
        String fixed = Letters.areMeasured(text.words())
                ? pair("textLength", width) + " lengthAdjust=\"spacingAndGlyphs\"" : "";
        boolean toRight = text.role() == Text.Lettering.NAME || text.role() == Text.Lettering.LEVEL;
        svg.append("<text").append(pair("x", toRight ? text.x() + width : text.x())).append(pair("y", text.baseline()))
                .append(toRight ? " text-anchor=\"end\"" : "").append(pair("font-size", text.role().size()))
                .append(text.role().strong() ? " font-weight=\"600\"" : "").append(fixed)
                .append(paint("fill", colour, alpha)).append('>').append(escape(text.words())).append("</text>\n");
    }

    @Override
    public void only(double x, double y, double width, double height) {
        String id = "clip" + ++defined;
        definitions.append("<clipPath id=\"").append(id).append("\"><rect").append(pair("x", x)).append(pair("y", y))
                .append(pair("width", width)).append(pair("height", height)).append("/></clipPath>\n");
        svg.append("<g clip-path=\"url(#").append(id).append(")\">\n");
    }

    @Override
    public void whole() {
        svg.append("</g>\n");
    }

    @Override
    public void begin(Supplier<String> words) {
        svg.append("<g><title>").append(escape(words.get())).append("</title>\n");
    }

    @Override
    public void end() {
        svg.append("</g>\n");
    }

    private StringBuilder rect(double x, double y, double width, double height, double radius) {
        svg.append("<rect").append(pair("x", x)).append(pair("y", y)).append(pair("width", Math.max(0, width)))
                .append(pair("height", Math.max(0, height)));
        return radius > 0 ? svg.append(pair("rx", radius)) : svg;
    }

    private static String paint(String what, int colour, double alpha) {
        String paint = " " + what + "=\"" + hex(colour) + '"';
        return alpha >= 1 ? paint : paint + pair(what + "-opacity", alpha);
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }

    private static String pair(String name, double value) {
        return " " + name + "=\"" + number(value) + '"';
    }

    /// To a hundredth of a pixel, without zeros that say nothing.
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? String.valueOf(hundredths / 100) : String.valueOf(hundredths / 100.0);
    }

    /// Only what XML can hold.
    private static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\t' -> escaped.appendCodePoint(point);
                default -> {
                    boolean allowed = point >= 0x20 && !(point >= 0xD800 && point <= 0xDFFF)
                            && point != 0xFFFE && point != 0xFFFF;
                    if (allowed) {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
