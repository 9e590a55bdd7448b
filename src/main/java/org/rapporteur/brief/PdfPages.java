package org.rapporteur.brief;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures, for a preview that shows what is printed.
///
/// Holds the document open until closed; to be used by one thread at a time.
public final class PdfPages implements AutoCloseable {
    private static final double TWENTIETHS = 20;
    /// Less than any line of text is high, and more than the space above the notes.
    private static final double LEAST_LINE = 14;

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

    /// How many of them hold text of `paper`, whose pages they are, rather than notes after it alone: what a
    /// limit of pages counts, since the officer's paper is the clean copy.
    ///
    /// @throws IOException if they are damaged
    public int body(Paper paper) throws IOException {
        var outline = document.getDocumentCatalog().getDocumentOutline();
        if (paper.notes().isEmpty() || outline == null
                || !(outline.getLastChild().getDestination() instanceof PDPageXYZDestination notes)) {
            return count();
        }
        PDPage page = notes.getPage();
        double margin = DocxTemplate.margin(paper.template().look()) / TWENTIETHS;
        boolean first = notes.getTop() >= page.getMediaBox().getHeight() - margin - LEAST_LINE;
        return Math.max(1, document.getPages().indexOf(page) + (first ? 0 : 1));
    }

    /// Where each of `texts`, statements of the paper in their order, stands on the first `most` pages: a spot
    /// for each of its lines, none where it is not found.
    ///
    /// @throws IOException if a page is damaged
    public List<List<Spot>> places(List<String> texts, int most) throws IOException {
        return new PaperPlaces(document, most).of(texts);
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
