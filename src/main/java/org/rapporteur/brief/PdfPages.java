package org.rapporteur.brief;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures, for a preview that shows what is printed.
///
/// Holds the document open until closed; to be used by one thread at a time.
public final class PdfPages implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    /// The pages of `pdf`, the bytes of a whole file.
    ///
    /// @throws IOException if they are no PDF
    public PdfPages(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        renderer = new PDFRenderer(document);
    }

    /// How many there are.
    public int count() {
        return document.getNumberOfPages();
    }

    /// The page of `index`, from 0, at `scale` pixels a point (1 is 72 dpi).
    ///
    /// @throws IOException if the page is damaged
    public BufferedImage render(int index, double scale) throws IOException {
        return renderer.renderImage(index, (float) scale, ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
