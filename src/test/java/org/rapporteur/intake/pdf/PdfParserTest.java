package org.rapporteur.intake.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.Warning;

/// The limits of the parser.
class PdfParserTest {
    @Test
    void whatWasReadWhenTheTimeIsOverIsKept() throws IOException {
        var draft = new PdfParser(1).parse(new Source("a.pdf", null, threePages()));

        assertEquals(List.of("This is page number 0."), draft.paragraphs());
        assertEquals(List.of(Warning.of("pages-left", "1")), draft.warnings());
    }

    private static byte[] threePages() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int i = 0; i < 3; i++) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText("This is page number " + i + ".");
                    content.endText();
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
