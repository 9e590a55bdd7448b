package org.rapporteur.brief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/// A picture in a document: drawn as vectors, as Word shows it since 2016, with its pixels for readers that
/// know no others, as LibreOffice before 24.2.
///
/// The vectors are named by an extension of the pixels,
/// [svgBlip](https://learn.microsoft.com/en-us/openspecs/office_standards/ms-odrawxml/).
final class DocxPicture {
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String VECTORS = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private DocxPicture() {}

    /// Puts `picture` into `run`, its share of a text that is `textWidth` twentieths of a point wide; what it
    /// writes itself is in `language`.
    static void add(XWPFDocument document, XWPFRun run, Graphic picture, int textWidth, Locale language) {
        int width = (int) (Units.EMU_PER_DXA * textWidth * picture.share());
        try (var png = new ByteArrayInputStream(picture.png(language))) {
            var drawn = run.addPicture(
                    png, PictureType.PNG, "", width, (int) Math.round(width * picture.ratio()));
            vectors(drawn.getCTPicture().getBlipFill().getBlip(), part(document, picture.svg(language)));
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("a picture of the program cannot be put into a document", e);
        }
        var properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setId(properties.getId() + 1);
        properties.setDescr(Sentences.oneLine(picture.alternative()));
    }

    /// Keeps `svg` as a part of the document; the result is the id by which the text names it.
    private static String part(XWPFDocument document, String svg) throws IOException, InvalidFormatException {
        var all = document.getPackage();
        PackagePartName name = PackagingURIHelper.createPartName(
                "/word/media/drawing" + all.getUnusedPartIndex("/word/media/drawing#.svg") + ".svg");
        try (OutputStream out = all.createPart(name, "image/svg+xml").getOutputStream()) {
            out.write(svg.getBytes(StandardCharsets.UTF_8));
        }
        return document.getPackagePart()
                .addRelationship(name, TargetMode.INTERNAL, PackageRelationshipTypes.IMAGE_PART).getId();
    }

    private static void vectors(XmlObject pixels, String id) {
        try (XmlCursor cursor = pixels.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(MAIN, "extLst", "a"));
            cursor.beginElement(new QName(MAIN, "ext", "a"));
            cursor.insertAttributeWithValue("uri", VECTORS);
            cursor.beginElement(new QName(SVG, "svgBlip", "asvg"));
            cursor.insertNamespace("asvg", SVG);
            cursor.insertAttributeWithValue(new QName(RELATION, "embed", "r"), id);
        }
    }
}
