package org.rapporteur.brief;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.w3c.dom.Element;

/// Puts the pictures of a paper into its PDF, whatever they show: as vectors, their words as text.
///
/// In the markup a picture is an `object` of the type [#TYPE], whose `data` is its number among the
/// pictures of the paper; so the renderer reads no image and fetches nothing.
final class PdfPictures implements FSObjectDrawerFactory {
    /// The type of the element that stands for a picture.
    static final String TYPE = "picture";

    private final PDDocument document;
    private final Fonts fonts;
    private final List<Graphic> pictures;
    private final Locale language;

    /// The pictures of `paper`, to be drawn into `document` with `fonts`.
    PdfPictures(PDDocument document, Fonts fonts, Paper paper) {
        this.document = document;
        this.fonts = fonts;
        this.pictures = of(paper).toList();
        this.language = paper.language();
    }

    /// The pictures of `paper` as they stand in it.
    static Stream<Graphic> of(Paper paper) {
        return paper.sections().stream().flatMap(section -> section.blocks().stream())
                .filter(Graphic.class::isInstance).map(Graphic.class::cast);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals(TYPE);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        Graphic picture = pictures.get(Integer.parseInt(element.getAttribute("data")));
        return (_, x, y, width, height, device, _, _) -> {
            place(form(picture), (PdfBoxOutputDevice) device,
                    new Rectangle((int) x, (int) y, (int) width, (int) height));
            return Map.of();
        };
    }

    private static void place(PDFormXObject form, PdfBoxOutputDevice device, Rectangle where) {
        PDRectangle box = form.getBBox();
        float dots = device.getDotsPerPoint();
        device.drawPdfAsImage(form, where, box.getWidth() * dots, box.getHeight() * dots);
    }

    /// What the program's own pens do not draw comes only from elsewhere; of that the pixels are shown.
    private PDFormXObject form(Graphic picture) {
        try {
            try {
                return new PdfDrawing(document, fonts).of(picture.svg(language));
            } catch (IllegalArgumentException unknown) {
                return pixels(picture.png(language));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDFormXObject pixels(byte[] png) throws IOException {
        var image = PDImageXObject.createFromByteArray(document, png, TYPE);
        var form = new PDAppearanceStream(document);
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(image.getWidth(), image.getHeight()));
        try (var content = new PDPageContentStream(
                document, form, form.getStream().createOutputStream(COSName.FLATE_DECODE))) {
            content.drawImage(image, 0, 0);
        }
        return form;
    }
}
