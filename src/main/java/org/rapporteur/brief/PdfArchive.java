package org.rapporteur.brief;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/// Makes a PDF one for archives: PDF/A-2b, [ISO 19005-2](https://www.iso.org/standard/50655.html).
///
/// What the papers have anyway, all fonts embedded and nothing fetched, is part of it; added are the
/// colours that are meant, and the description that must agree with the file's properties.
final class PdfArchive {
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:description>
            <dc:creator><rdf:Seq><rdf:li>%3$s</rdf:li></rdf:Seq></dc:creator>
            <xmp:CreatorTool>%4$s</xmp:CreatorTool><pdf:Producer>%4$s</pdf:Producer>
            <xmp:CreateDate>%5$s</xmp:CreateDate><xmp:ModifyDate>%5$s</xmp:ModifyDate>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private PdfArchive() {}

    /// Makes `document`, which shows `paper` and bears its properties, one for archives.
    static void claim(PDDocument document, Paper paper, String program) throws IOException {
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet(paper, program).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                annotation.setPrinted(true);
            }
        }
    }

    private static String packet(Paper paper, String program) {
        Instant second = paper.made().truncatedTo(ChronoUnit.SECONDS);
        return PACKET.formatted(text(paper.title()), text(paper.subtitle()), text(paper.author()), program, second);
    }

    private static String text(String words) {
        return Sentences.oneLine(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
