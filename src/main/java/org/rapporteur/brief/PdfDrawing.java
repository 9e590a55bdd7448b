package org.rapporteur.brief;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// One SVG document as content of a PDF, its words as text in embedded fonts.
///
/// Draws what the program's own pens write: boxes, lines, circles, polygons, paths, text, clipped groups,
/// and boxes that fade out to the sides. Anything else is refused as a whole, so that no picture is
/// shown in part.
final class PdfDrawing {
    private static final String NONE = "none";

    private final PDDocument document;
    private final Fonts fonts;
    private final PDAppearanceStream form;
    private final Map<String, Element> named = new HashMap<>();
    private final Map<String, PDExtendedGraphicsState> clear = new HashMap<>();

    /// A drawing for `document`, its words in `fonts`.
    PdfDrawing(PDDocument document, Fonts fonts) {
        this.document = document;
        this.fonts = fonts;
        this.form = new PDAppearanceStream(document);
    }

    /// The picture that `svg` describes, a point for each of its pixels. To be called once.
    ///
    /// @throws IllegalArgumentException if it is no SVG, or one that the program’s pens would not write
    PDFormXObject of(String svg) throws IOException {
        Element root = SvgShapes.parse(svg);
        NodeList all = root.getElementsByTagName("*");
        IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast)
                .filter(one -> one.hasAttribute("id")).forEach(one -> named.put(one.getAttribute("id"), one));
        var height = (float) SvgShapes.number(root, "height");
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle((float) SvgShapes.number(root, "width"), height));
        try (var content = new PDPageContentStream(
                document, form, form.getStream().createOutputStream(COSName.FLATE_DECODE))) {
            content.transform(new Matrix(1, 0, 0, -1, 0, height));
            children(root, content);
        }
        return form;
    }

    private void children(Element parent, PDPageContentStream content) throws IOException {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                draw(element, content);
            }
        }
    }

    private void draw(Element element, PDPageContentStream content) throws IOException {
        if (element.hasAttribute("transform") || element.hasAttribute("style")) {
            throw new IllegalArgumentException("not drawn: " + element.getTagName() + " transformed or styled");
        }
        switch (element.getTagName()) {
            case "title", "desc", "defs" -> { }
            case "g" -> group(element, content);
            case "text" -> text(element, content);
            default -> shape(element, content);
        }
    }

    private void group(Element group, PDPageContentStream content) throws IOException {
        content.saveGraphicsState();
        if (group.hasAttribute("clip-path")) {
            Element clip = target(group.getAttribute("clip-path"));
            PdfPath.add(SvgShapes.of((Element) clip.getElementsByTagName("rect").item(0)), content);
            content.clip();
        }
        children(group, content);
        content.restoreGraphicsState();
    }

    private void shape(Element element, PDPageContentStream content) throws IOException {
        Shape shape = SvgShapes.of(element);
        String fill = style(element, "fill", "#000000");
        String stroke = style(element, "stroke", NONE);
        if (fill.startsWith("url(")) {
            fade(shape, target(fill), content);
        } else if (!fill.equals(NONE) && !element.getTagName().equals("line")) {
            ink(content, true, fill, style(element, "fill-opacity", "1"));
            PdfPath.add(shape, content);
            content.fill();
        }
        if (!stroke.equals(NONE)) {
            ink(content, false, stroke, style(element, "stroke-opacity", "1"));
            content.setLineWidth(Float.parseFloat(style(element, "stroke-width", "1")));
            content.setLineDashPattern(dashes(style(element, "stroke-dasharray", NONE)), 0);
            PdfPath.add(shape, content);
            content.stroke();
        }
    }

    private static float[] dashes(String words) {
        String[] each = words.equals(NONE) ? new String[0] : words.strip().split("[ ,]+");
        var dashes = new float[each.length];
        for (int i = 0; i < each.length; i++) {
            dashes[i] = Float.parseFloat(each[i]);
        }
        return dashes;
    }

    private void ink(PDPageContentStream content, boolean fill, String colour, String alpha) throws IOException {
        content.setGraphicsStateParameters(clear.computeIfAbsent((fill ? "fill" : "stroke") + alpha, _ -> {
            var state = new PDExtendedGraphicsState();
            if (fill) {
                state.setNonStrokingAlphaConstant(Float.valueOf(alpha));
            } else {
                state.setStrokingAlphaConstant(Float.valueOf(alpha));
            }
            return state;
        }));
        if (fill) {
            content.setNonStrokingColor(Color.decode(colour));
        } else {
            content.setStrokingColor(Color.decode(colour));
        }
    }

    /// Fills `shape` with one colour that fades as `gradient` says, from left to right.
    private void fade(Shape shape, Element gradient, PDPageContentStream content) throws IOException {
        Rectangle2D bounds = shape.getBounds2D();
        var fade = PdfFade.of(gradient);
        content.saveGraphicsState();
        PdfPath.add(shape, content);
        content.clip();
        content.setGraphicsStateParameters(fade.mask(document, bounds));
        content.setNonStrokingColor(fade.colour());
        PdfPath.add(bounds, content);
        content.fill();
        content.restoreGraphicsState();
    }

    /// As long as the picture says, whatever font shows it.
    private void text(Element element, PDPageContentStream content) throws IOException {
        double size = SvgShapes.number(element, "font-size");
        boolean strong = style(element, "font-weight", "400").matches("[6-9]00|bold");
        var runs = fonts.drawn(element.getTextContent(), strong);
        double natural = 0;
        for (Fonts.Run run : runs) {
            natural += run.font().getStringWidth(run.text()) * size / 1000;
        }
        double length = element.hasAttribute("textLength") ? SvgShapes.number(element, "textLength") : natural;
        double back = switch (style(element, "text-anchor", "start")) {
            case "end" -> length;
            case "middle" -> length / 2;
            default -> 0;
        };
        ink(content, true, style(element, "fill", "#000000"), style(element, "fill-opacity", "1"));
        content.beginText();
        content.setTextMatrix(new Matrix((float) (natural > 0 ? length / natural : 1), 0, 0, -1,
                (float) (SvgShapes.number(element, "x") - back), (float) SvgShapes.number(element, "y")));
        for (Fonts.Run run : runs) {
            content.setFont(run.font(), (float) size);
            content.showText(run.text());
        }
        content.endText();
    }

    /// The value of `name` on `element` or on what it stands in.
    private static String style(Element element, String name, String otherwise) {
        for (Node at = element; at instanceof Element one; at = at.getParentNode()) {
            if (one.hasAttribute(name)) {
                return one.getAttribute(name);
            }
        }
        return otherwise;
    }

    private Element target(String reference) {
        Element found = named.get(reference.replaceAll("^url\\(#|\\)$", ""));
        if (found == null) {
            throw new IllegalArgumentException("not there: " + reference);
        }
        return found;
    }
}
