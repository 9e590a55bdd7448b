package org.rapporteur.service.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// What the pictures of a file say to who cannot see them.
final class PictureWords {
    private PictureWords() {}

    /// The words of all pictures of the paper in `file`, none where its sort of file has no pictures.
    static String of(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".docx")) {
            try (var document = new XWPFDocument(Files.newInputStream(file))) {
                return Jsoup.parse(document.getDocument().xmlText(), Parser.xmlParser()).select("[descr]")
                        .eachAttr("descr").stream().collect(Collectors.joining(" "));
            }
        }
        if (name.endsWith(".pdf")) {
            try (var document = Loader.loadPDF(file.toFile())) {
                return figures(document.getDocumentCatalog().getStructureTreeRoot())
                        .map(PDStructureElement::getAlternateDescription).collect(Collectors.joining(" "));
            }
        }
        return name.endsWith(".html")
                ? String.join(" ", Jsoup.parse(Files.readString(file)).select("img").eachAttr("alt")) : "";
    }

    private static Stream<PDStructureElement> figures(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> "Figure".equals(kid.getStructureType()) ? Stream.of(kid) : figures(kid));
    }
}
