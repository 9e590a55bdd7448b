package org.rapporteur.brief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.text.PDFTextStripper;

/// All that can be read in the files of a paper, by whatever means.
final class PaperFiles {
    private PaperFiles() {}

    /// Everything that stands in each sort of file; of archives, every part; of PDF, the text of its
    /// pages, and every string and every stream of the file.
    static Map<String, String> all(Paper paper) throws IOException {
        var files = new LinkedHashMap<String, String>();
        var docx = new ByteArrayOutputStream();
        new DocxWriter(Desk.MESSAGES).write(paper, docx);
        files.put("docx", unzipped(docx.toByteArray()));
        var pdf = new ByteArrayOutputStream();
        new PdfWriter(Desk.MESSAGES).write(paper, pdf);
        files.put("pdf", pdf(pdf.toByteArray()));
        files.put("html", new HtmlWriter(Desk.MESSAGES).text(paper));
        files.put("md", MarkdownWriter.markdown().text(paper));
        files.put("txt", MarkdownWriter.plainText().text(paper));
        if (paper.sections().stream().flatMap(one -> one.blocks().stream()).anyMatch(Block.Entry.class::isInstance)) {
            var xlsx = new ByteArrayOutputStream();
            new SheetWriter(Desk.MESSAGES).write(paper, xlsx);
            files.put("xlsx", unzipped(xlsx.toByteArray()));
        }
        files.put("pictures", paper.sections().stream().flatMap(section -> section.blocks().stream())
                .filter(Graphic.class::isInstance).map(Graphic.class::cast)
                .map(graphic -> graphic.svg(paper.language()) + graphic.alternative())
                .collect(Collectors.joining("\n")) + Sentences.banner(paper.marking()));
        files.put("frozen", new String(FrozenPaper.of(paper, "x"), StandardCharsets.UTF_8));
        return files;
    }

    /// `paper` with its notes at `place`.
    static Paper with(Paper paper, PaperTemplate.Notes place) {
        return new Paper(paper.title(), paper.subtitle(), paper.marking(), paper.sections(), paper.withheld(),
                paper.notice(), paper.author(), paper.made(), paper.template().with(place), paper.language());
    }

    static String unzipped(byte[] archive) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append('\n')
                        .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return all.toString();
    }

    static String pdf(byte[] pdf) throws IOException {
        var all = new StringBuilder();
        try (var document = Loader.loadPDF(pdf)) {
            all.append(new PDFTextStripper().getText(document));
            Set<COSBase> seen = new HashSet<>();
            for (var key : document.getDocument().getXrefTable().keySet()) {
                walk(document.getDocument().getObjectFromPool(key), seen, all);
            }
        }
        return all.toString();
    }

    private static void walk(COSBase base, Set<COSBase> seen, StringBuilder all) throws IOException {
        COSBase one = base instanceof COSObject object ? object.getObject() : base;
        if (one instanceof COSString string) {
            all.append(string.getString()).append('\n');
        } else if (one != null && seen.add(one)) {
            if (one instanceof COSStream stream) {
                try (var in = stream.createInputStream()) {
                    all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
            if (one instanceof COSDictionary dictionary) {
                for (COSBase value : dictionary.getValues()) {
                    walk(value, seen, all);
                }
            }
            if (one instanceof COSArray array) {
                for (COSBase value : array) {
                    walk(value, seen, all);
                }
            }
        }
    }
}
