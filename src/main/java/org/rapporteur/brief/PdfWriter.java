package org.rapporteur.brief;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.rapporteur.exchange.font.SystemFonts;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Warning;
import org.jspecify.annotations.Nullable;

/// Writes a paper as PDF: A4, all fonts embedded, bookmarks, notes linked both ways.
public final class PdfWriter {
    private static final String PROGRAM = "Rapporteur";

    private final Messages messages;
    private final SystemFonts system;

    /// A writer that takes what its own fonts do not show, Chinese above all, from this computer.
    public PdfWriter(Messages messages) {
        this(messages, SystemFonts.installed());
    }

    PdfWriter(Messages messages, SystemFonts system) {
        this.messages = messages;
        this.system = system;
        // The library tells every step of its work unless asked not to.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /// Writes `paper` to `out`, which stays open.
    ///
    /// @return a warning where the font of the template is not to be had, and one that names the
    ///     characters for which no font was found, each of which stands in the PDF as its code,
    ///     `[U+1F600]`; usually nothing
    /// @throws IOException if `out` fails
    public List<Warning> write(Paper paper, OutputStream out) throws IOException {
        return write(paper, out, false);
    }

    /// The same; `archival` makes it a PDF/A-2b, which readers show as such and do not let be changed.
    public List<Warning> write(Paper paper, OutputStream out, boolean archival) throws IOException {
        try (var document = new PDDocument();
                var fonts = new Fonts(document, system, Sentences.oneLine(PaperXhtml.textOf(paper, messages)),
                        paper.template().look().font())) {
            render(document, fonts, paper);
            document.setDocumentInformation(information(paper));
            // Tagged for screen readers, but no conformance is claimed that nothing has verified.
            document.getDocumentCatalog().setMetadata(null);
            if (archival) {
                PdfArchive.claim(document, paper, PROGRAM);
            }
            document.setDocumentId(paper.made().toEpochMilli());
            document.save(out);
            return warnings(fonts, paper.template().look().font());
        }
    }

    private void render(PDDocument document, Fonts fonts, Paper paper) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .withHtmlContent(new PaperXhtml(paper, messages, fonts).write(), null)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useObjectDrawerFactory(new PdfPictures(document, fonts, paper))
                .usePdfUaAccessibility(true)
                .withProducer(PROGRAM);
        fonts.register(builder);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFKeepOpen();
        }
    }

    private static PDDocumentInformation information(Paper paper) {
        var information = new PDDocumentInformation();
        information.setTitle(Sentences.oneLine(paper.title()));
        information.setSubject(Sentences.oneLine(paper.subtitle()));
        information.setAuthor(Sentences.oneLine(paper.author()));
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        information.setCreationDate(calendar(paper.made()));
        information.setModificationDate(calendar(paper.made()));
        return information;
    }

    private static Calendar calendar(Instant instant) {
        return GregorianCalendar.from(instant.atZone(ZoneOffset.UTC));
    }

    private static List<Warning> warnings(Fonts fonts, @Nullable String wanted) {
        List<Warning> warnings = new ArrayList<>();
        if (!fonts.hasWanted()) {
            warnings.add(Warning.of("brief.font", String.valueOf(wanted)));
        }
        if (!fonts.missing().isEmpty()) {
            warnings.add(Warning.of("brief.glyphs", fonts.missing().stream()
                    .map(c -> String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(c), c))
                    .collect(Collectors.joining(", "))));
        }
        return warnings;
    }
}
