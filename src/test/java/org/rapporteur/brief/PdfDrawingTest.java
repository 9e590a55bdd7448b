package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures of papers in their PDFs.
class PdfDrawingTest {
    private static final int RED = 0xFFCC0000;
    private static final int GREEN = 0xFF00CC00;
    private static final String BOX = "<rect x=\"0\" y=\"0\" width=\"100\" height=\"100\" fill=\"#cc0000\"/>";

    private static String svg(String content) {
        return "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\">"
                + content + "</svg>";
    }

    /// The picture as a reader of PDF shows it, its pixels being a green box.
    private static BufferedImage shown(String svg) throws IOException {
        var green = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 10_000; i++) {
            green.setRGB(i % 100, i / 100, GREEN);
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(green, "png", png);
        var picture = new Block.Picture(png.toByteArray(), svg, 1, Statement.fixed("Words", Desk.FREE));
        var paper = new Paper("Title", "For me", Desk.FREE, List.of(Section.headed("Picture", List.of(picture))), 0,
                null, "", Desk.MADE, Desk.checklist(), Locale.UK);
        var out = new ByteArrayOutputStream();
        new PdfWriter(Desk.MESSAGES).write(paper, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFRenderer(document).renderImage(0);
        }
    }

    /// What is seen at a place of the picture, which is as wide as the text of the page.
    private static int at(BufferedImage page, double x, double y) {
        double width = page.getWidth() - 144;
        int top = 0;
        while (page.getRGB(page.getWidth() / 2, top) != RED && page.getRGB(page.getWidth() / 2, top) != GREEN) {
            top++;
        }
        return page.getRGB((int) (72 + x * width), (int) (top + y * width));
    }

    @Test
    void shapesStandWhereTheyWereDrawn() throws IOException {
        BufferedImage page = shown(svg(BOX
                + "<rect x=\"10\" y=\"10\" width=\"20\" height=\"20\" rx=\"3\" fill=\"#0000cc\"/>"
                + "<circle cx=\"80\" cy=\"80\" r=\"10\" fill=\"#ffffff\" stroke=\"#000000\" stroke-width=\"2\"/>"
                + "<path d=\"M60 10 H80 V30 H60 Z\" fill=\"none\" stroke=\"#0000cc\" stroke-width=\"6\"/>"));

        assertEquals(0xFF0000CC, at(page, 0.2, 0.2));
        assertEquals(0xFFFFFFFF, at(page, 0.8, 0.8));
        assertEquals(0xFF0000CC, at(page, 0.7, 0.3));
        assertEquals(RED, at(page, 0.7, 0.2));
    }

    @Test
    void aFadeIsClearAtItsEndsAndFullInTheMiddle() throws IOException {
        BufferedImage page = shown(svg("<rect x=\"0\" y=\"0\" width=\"100\" height=\"30\" fill=\"#cc0000\"/>"
                + "<rect x=\"0\" y=\"50\" width=\"100\" height=\"20\" fill=\"url(#f)\"/><defs>"
                + "<linearGradient id=\"f\"><stop offset=\"0\" stop-color=\"#0000cc\" stop-opacity=\"0\"/>"
                + "<stop offset=\"0.5\" stop-color=\"#0000cc\" stop-opacity=\"1\"/>"
                + "<stop offset=\"1\" stop-color=\"#0000cc\" stop-opacity=\"0\"/></linearGradient></defs>"));

        assertTrue((at(page, 0.02, 0.6) & 0xFF0000) > 0xE00000, "nearly white");
        assertTrue((at(page, 0.5, 0.6) & 0xFF0000) < 0x100000, "blue");
    }

    @Test
    void whatIsClippedIsNotSeen() throws IOException {
        BufferedImage page = shown(svg(BOX + "<g clip-path=\"url(#c)\"><rect x=\"0\" y=\"0\" width=\"100\" "
                + "height=\"100\" fill=\"#0000cc\"/></g><defs><clipPath id=\"c\"><rect x=\"60\" y=\"0\" width=\"40\" "
                + "height=\"100\"/></clipPath></defs>"));

        assertEquals(RED, at(page, 0.3, 0.5));
        assertEquals(0xFF0000CC, at(page, 0.8, 0.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<image href=\"file:///etc/passwd\"/>", "<g transform=\"scale(2)\"/>", "<rect x=\"1\"/>",
        "<rect width=\"1e300\" height=\"1\"/>", "<circle cx=\"NaN\" cy=\"1\" r=\"1\"/>", "<path d=\"M1 1 Q2 2 3 3\"/>",
        "<rect width=\"1\" height=\"1\" fill=\"url(#none)\"/>", "<rect width=\"1\" height=\"1\" fill=\"currentColor\"/>",
        "<g>"})
    void whatNoPenOfTheProgramDrawsShowsItsPixelsInstead(String strange) throws IOException {
        assertEquals(GREEN, at(shown(svg(BOX + strange)), 0.5, 0.5));
    }

    @Test
    void nothingIsExpandedOrFetched() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><svg width=\"1\" height=\"1\">&a;</svg>";

        assertThrows(IllegalArgumentException.class, () -> SvgShapes.parse(bomb));
    }
}
