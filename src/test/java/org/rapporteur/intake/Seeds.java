package org.rapporteur.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Whole files of every format that is read, from which hostile ones are made: those of the corpus,
/// read in place, and small ones of our own.
final class Seeds {
    private static final int LARGEST = 400_000;
    private static final int MOST = 40;
    private static final String TEXT = "The two sides met in Geneva on Tuesday, 30 January 2024.";

    private Seeds() {}

    /// A file as it is given to the intake.
    record Seed(String name, byte[] bytes) {}

    /// The seeds by format, told by the ending of their names.
    static Map<String, List<Seed>> all() {
        Map<String, List<Seed>> all = new TreeMap<>();
        for (Seed own : own()) {
            all.computeIfAbsent(ending(own.name()), any -> new ArrayList<>()).add(own);
        }
        for (String folder : List.of("formats", "hostile", "readability", "whitehouse", "../clippings")) {
            collect(Path.of("../shared/corpus").resolve(folder), all);
        }
        return all;
    }

    private static void collect(Path folder, Map<String, List<Seed>> all) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                List<Seed> of = all.computeIfAbsent(ending(name), any -> new ArrayList<>());
                if (of.size() < MOST && Files.size(file) <= LARGEST && !name.endsWith(".json")) {
                    of.add(new Seed(name, Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<Seed> own() {
        return List.of(
                text("a.ris", "TY  - JOUR\nTI  - Talks in Geneva\nAU  - Li, Wei\nPY  - 2024/01/30\nER  - \n".repeat(3)),
                text("a.bib", "@article{talks2024, title={Talks in {G}en\\`eve}, author={Li, Wei and O'Hara, Ann},"
                        + " year=2024, month=jan}\n@book{x, title = \"One\" # \" two\"}\n"),
                text("a.json", "[{\"id\":\"a\",\"type\":\"article-journal\",\"title\":\"Talks\",\"issued\":"
                        + "{\"date-parts\":[[2024,1,30]]},\"author\":[{\"family\":\"Li\",\"given\":\"Wei\"}]}]"),
                text("a.enw", "%0 Journal Article\n%T Talks in Geneva\n%A Li, Wei\n%D 2024\n%8 January 30\n"),
                text("a.xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Desk</title><item><title>Talks"
                        + "</title><link>https://example.org/a</link><pubDate>Tue, 30 Jan 2024 10:00:00 GMT</pubDate>"
                        + "<description>" + TEXT + "</description></item></channel></rss>"),
                text("b.xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Desk</title><entry><title>Talks</title>"
                        + "<updated>2024-01-30T10:00:00Z</updated><content type=\"html\">&lt;p&gt;" + TEXT
                        + "&lt;/p&gt;</content></entry></feed>"),
                text("c.xml", "<xml><records><record><ref-type name=\"Journal Article\">17</ref-type><titles><title>"
                        + "<style>Talks</style></title></titles><dates><year>2024</year></dates></record></records></xml>"),
                text("a.rtf", "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fnil Times;}}{\\info{\\title Talks}}\\pard "
                        + TEXT + "\\par \\u20013?\\'e9{\\*\\bkmkstart a}\\par}"),
                text("a.md", "---\ntitle: Talks\ndate: 2024-01-30\nsource_url: https://example.org\n---\n# Talks\n\n" + TEXT
                        + "\n\n* one\n* two [link](https://example.org)\n"),
                text("a.csv", "date,event\n2024-01-30,\"" + TEXT + "\"\nJan 2024,other\n"),
                text("a.html", "<html><head><title>Talks</title><script type=\"application/ld+json\">{\"@type\":"
                        + "\"NewsArticle\",\"datePublished\":\"2024-01-30\"}</script></head><body><article><p>"
                        + (TEXT + "</p><p>").repeat(20) + "</p></article></body></html>"),
                written("a.xlsx", out -> sheet(new XSSFWorkbook(), out)),
                written("a.xls", out -> sheet(new HSSFWorkbook(), out)),
                written("a.pptx", out -> {
                    try (var slides = new XMLSlideShow()) {
                        slides.createSlide().createTextBox().setText(TEXT);
                        slides.write(out);
                    }
                }),
                written("a.ppt", out -> {
                    try (var slides = new HSLFSlideShow()) {
                        slides.createSlide().createTextBox().setText(TEXT);
                        slides.write(out);
                    }
                }),
                new Seed("a.odt", OfficeFiles.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text",
                        "content.xml", "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:"
                                + "office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
                                + "<office:text><text:h>Talks</text:h><text:p>" + TEXT + "</text:p></office:text>"
                                + "</office:body></office:document-content>"))),
                new Seed("a.zip", OfficeFiles.zip(Map.of("a.txt", TEXT, "folder/b.html", "<p>" + TEXT + "</p>"))),
                written("a.tar", Seeds::tar),
                written("a.gz", out -> {
                    try (var gzip = new GZIPOutputStream(out)) {
                        tar(gzip);
                    }
                }),
                text("a.mbox", "From a@b.org Tue Jan 30 10:00:00 2024\nSubject: Talks\nDate: Tue, 30 Jan 2024 10:00:00 +0000"
                        + "\n\n" + TEXT + "\n\nFrom a@b.org Wed Jan 31 10:00:00 2024\nSubject: =?utf-8?B?5Lit5Zu9?=\n\n"
                        + TEXT + "\n"));
    }

    private static void sheet(Workbook workbook, OutputStream out) throws IOException {
        try (workbook) {
            var row = workbook.createSheet("Chronology").createRow(0);
            row.createCell(0).setCellValue("30 January 2024");
            row.createCell(1).setCellValue(TEXT);
            row.createCell(2).setCellValue(45_321.5);
            workbook.write(out);
        }
    }

    private static void tar(OutputStream out) throws IOException {
        try (var tar = new TarArchiveOutputStream(out)) {
            byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
            var entry = new TarArchiveEntry("folder/a.txt");
            entry.setSize(text.length);
            tar.putArchiveEntry(entry);
            tar.write(text);
            tar.closeArchiveEntry();
        }
    }

    private static Seed text(String name, String text) {
        return new Seed(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Seed written(String name, Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Seed(name, out.toByteArray());
    }
}
