package org.rapporteur.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Builds PDF documents for tests: lines at places, measured from the upper left corner.
final class PdfPages {
    static final PDFont SERIF = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    private static final double TOP = 792;

    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;

    PdfPages() {
        content = next();
    }

    PDDocument document() {
        return document;
    }

    PdfPages page() {
        run(() -> {
            content.close();
            content = next();
        });
        return this;
    }

    PdfPages line(double x, double y, double size, String words) {
        return line(SERIF, x, y, size, words);
    }

    PdfPages line(PDFont font, double x, double y, double size, String words) {
        run(() -> {
            content.beginText();
            content.setFont(font, (float) size);
            content.newLineAtOffset((float) x, (float) (TOP - y));
            content.showText(words);
            content.endText();
        });
        return this;
    }

    /// Lines below one another, 14 points apart.
    PdfPages lines(double x, double y, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(x, y + 14 * i, 11, lines.get(i));
        }
        return this;
    }

    /// Where `words` end that start at `x`.
    static double end(double x, double size, String words) {
        try {
            return x + SERIF.getStringWidth(words) / 1000 * size;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        run(() -> {
            content.close();
            document.save(out);
            document.close();
        });
        return out.toByteArray();
    }

    /// A document written by hand: each of `objects` is numbered from 1, the first is the catalog.
    static byte[] raw(List<byte[]> objects) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n"));
        for (int i = 0; i < objects.size(); i++) {
            out.writeBytes(latin(i + 1 + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(latin("\nendobj\n"));
        }
        out.writeBytes(latin("trailer\n<</Root 1 0 R/Size " + (objects.size() + 1) + ">>\n%%EOF\n"));
        return out.toByteArray();
    }

    static byte[] stream(String dictionary, byte[] data) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin("<<" + dictionary + "/Length " + data.length + ">>\nstream\n"));
        out.writeBytes(data);
        out.writeBytes(latin("\nendstream"));
        return out.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private PDPageContentStream next() {
        try {
            var page = new PDPage();
            document.addPage(page);
            return new PDPageContentStream(document, page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private interface Drawing {
        void draw() throws IOException;
    }

    private static void run(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
