package org.rapporteur.brief;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The shapes of SVG documents, as far as the program's own pens write them.
final class SvgShapes {
    private static final int LONGEST = 20_000_000;
    private static final double FARTHEST = 1e6;
    private static final Pattern STEP = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private SvgShapes() {}

    /// The root of the document `svg`, of which nothing is fetched and nothing expanded.
    ///
    /// @throws IllegalArgumentException if it is none
    static Element parse(String svg) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Element root = svg.length() > LONGEST
                    ? null : builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
            if (root == null || !root.getTagName().equals("svg")) {
                throw new IllegalArgumentException("no drawing");
            }
            return root;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("no drawing", e);
        }
    }

    /// The number `name` of `element`, in pixels.
    ///
    /// @throws IllegalArgumentException if it has none, or one beyond all pictures
    static double number(Element element, String name) {
        double value = Double.parseDouble(element.getAttribute(name));
        if (!(Math.abs(value) <= FARTHEST)) {
            throw new IllegalArgumentException("too far: " + name + " " + value);
        }
        return value;
    }

    private static double number(Element element, String name, double otherwise) {
        return element.hasAttribute(name) ? number(element, name) : otherwise;
    }

    /// What `element` outlines.
    ///
    /// @throws IllegalArgumentException if no pen of the program draws such
    static Shape of(Element element) {
        return switch (element.getTagName()) {
            case "rect" -> box(element, number(element, "rx", 0) * 2);
            case "circle" -> {
                double r = number(element, "r");
                yield new Ellipse2D.Double(number(element, "cx") - r, number(element, "cy") - r, r * 2, r * 2);
            }
            case "line" -> new Line2D.Double(
                    number(element, "x1"), number(element, "y1"), number(element, "x2"), number(element, "y2"));
            case "polygon" -> path("M" + element.getAttribute("points") + "Z");
            case "polyline" -> path("M" + element.getAttribute("points"));
            case "path" -> path(element.getAttribute("d"));
            default -> throw new IllegalArgumentException("not drawn: " + element.getTagName());
        };
    }

    private static Shape box(Element rect, double arc) {
        double x = number(rect, "x", 0);
        double y = number(rect, "y", 0);
        double width = number(rect, "width");
        double height = number(rect, "height");
        return arc > 0
                ? new RoundRectangle2D.Double(x, y, width, height, arc, arc)
                : new Rectangle2D.Double(x, y, width, height);
    }

    /// Moves, lines and cubic curves to places named from the corner.
    private static Path2D path(String steps) {
        var path = new Path2D.Double();
        List<Double> numbers = new ArrayList<>();
        char letter = ' ';
        for (Matcher step = STEP.matcher(steps); step.find();) {
            if (Character.isLetter(step.group().charAt(0))) {
                letter = step.group().charAt(0);
                numbers.clear();
            } else {
                numbers.add(Double.parseDouble(step.group()));
            }
            if (take(path, letter, numbers)) {
                letter = letter == 'M' ? 'L' : letter;
                numbers.clear();
            }
        }
        return path;
    }

    /// Takes one step of `path` where `numbers` are all that it needs.
    private static boolean take(Path2D path, char letter, List<Double> at) {
        int needed = switch (letter) {
            case 'M', 'L' -> 2;
            case 'H', 'V' -> 1;
            case 'C' -> 6;
            case 'Z' -> 0;
            default -> throw new IllegalArgumentException("not drawn: " + letter);
        };
        if (at.size() < needed) {
            return false;
        }
        switch (letter) {
            case 'M' -> path.moveTo(at.get(0), at.get(1));
            case 'L' -> path.lineTo(at.get(0), at.get(1));
            case 'H' -> path.lineTo(at.get(0), path.getCurrentPoint().getY());
            case 'V' -> path.lineTo(path.getCurrentPoint().getX(), at.get(0));
            case 'C' -> path.curveTo(at.get(0), at.get(1), at.get(2), at.get(3), at.get(4), at.get(5));
            default -> path.closePath();
        }
        return true;
    }
}
