package org.rapporteur.brief;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType3;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// One colour that is clearer in some places than in others, from left to right.
///
/// @param colour the colour
/// @param at the places, as parts of the width, in order, from 0 to 1
/// @param alphas how much is seen there
record PdfFade(Color colour, double[] at, double[] alphas) {
    /// The fade that a `linearGradient` describes.
    ///
    /// @throws IllegalArgumentException if it has fewer than two stops
    static PdfFade of(Element gradient) {
        NodeList stops = gradient.getElementsByTagName("stop");
        if (stops.getLength() < 2) {
            throw new IllegalArgumentException("a gradient needs two stops");
        }
        return new PdfFade(Color.decode(((Element) stops.item(0)).getAttribute("stop-color")),
                numbers(stops, "offset"), numbers(stops, "stop-opacity"));
    }

    private static double[] numbers(NodeList stops, String name) {
        return IntStream.range(0, stops.getLength())
                .mapToDouble(i -> SvgShapes.number((Element) stops.item(i), name)).toArray();
    }

    /// What makes all that is drawn within `bounds` fade: a mask whose grey is how much is seen,
    /// [ISO 32000-1, 11.6.5.3](https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf).
    PDExtendedGraphicsState mask(PDDocument document, Rectangle2D bounds) throws IOException {
        var grey = new PDAppearanceStream(document);
        grey.setResources(new PDResources());
        grey.setBBox(new PDRectangle((float) bounds.getX(), (float) bounds.getY(),
                (float) bounds.getWidth(), (float) bounds.getHeight()));
        var group = new COSDictionary();
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, COSName.DEVICEGRAY);
        group.setItem(COSName.I, COSBoolean.TRUE);
        grey.getCOSObject().setItem(COSName.GROUP, group);
        try (var content = new PDPageContentStream(
                document, grey, grey.getStream().createOutputStream(COSName.FLATE_DECODE))) {
            content.shadingFill(shading(bounds));
        }
        var mask = new COSDictionary();
        mask.setItem(COSName.TYPE, COSName.MASK);
        mask.setItem(COSName.S, COSName.LUMINOSITY);
        mask.setItem(COSName.G, grey);
        var state = new PDExtendedGraphicsState();
        state.getCOSObject().setItem(COSName.SMASK, mask);
        return state;
    }

    private PDShading shading(Rectangle2D bounds) {
        var shading = new PDShadingType2(new COSDictionary());
        shading.setShadingType(PDShading.SHADING_TYPE2);
        shading.setColorSpace(PDDeviceGray.INSTANCE);
        shading.setCoords(array(bounds.getMinX(), 0, bounds.getMaxX(), 0));
        shading.setFunction(new PDFunctionType3(steps()));
        return shading;
    }

    private COSDictionary steps() {
        var functions = new COSArray();
        var encode = new COSArray();
        for (int i = 1; i < at.length; i++) {
            var step = function(2);
            step.setItem(COSName.C0, array(alphas[i - 1]));
            step.setItem(COSName.C1, array(alphas[i]));
            step.setItem(COSName.N, COSInteger.ONE);
            functions.add(step);
            encode.add(COSInteger.ZERO);
            encode.add(COSInteger.ONE);
        }
        COSDictionary all = function(3);
        all.setItem(COSName.FUNCTIONS, functions);
        all.setItem(COSName.BOUNDS, array(IntStream.range(1, at.length - 1).mapToDouble(i -> at[i]).toArray()));
        all.setItem(COSName.ENCODE, encode);
        return all;
    }

    private static COSDictionary function(int type) {
        var function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, type);
        function.setItem(COSName.DOMAIN, array(0, 1));
        return function;
    }

    private static COSArray array(double... numbers) {
        var array = new COSArray();
        for (double number : numbers) {
            array.add(new COSFloat((float) number));
        }
        return array;
    }
}
