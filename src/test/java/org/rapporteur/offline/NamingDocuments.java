package org.rapporteur.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Documents of every format that ask whoever reads them to fetch something: pictures, style
/// sheets, frames, external entities, templates.
public final class NamingDocuments {
    private static final String STORY = "Officials of both sides met in Beijing on 30 January 2024 and agreed on a "
            + "work plan. The spokesperson said that the channel between the two militaries stays open. ";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    /// The address that all of them name, with a slash at its end.
    private final String address;

    /// Documents that name `address`.
    public NamingDocuments(String address) {
        this.address = address;
    }

    /// Writes them all into `folder`.
    ///
    /// @return the files
    public List<Path> write(Path folder) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("page.html", bytes(page()));
        files.put("page.xhtml", bytes(entity("html") + page()));
        files.put("feed.xml", bytes(entity("rss") + feed()));
        files.put("mail.eml", bytes(mail("message/rfc822")));
        files.put("saved.mhtml", bytes(mail("multipart/related")));
        files.put("letter.docx", docx());
        files.put("letter.odt", odt());
        files.put("sheet.xlsx", xlsx());
        files.put("note.rtf", bytes("{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE \"" + address
                + "rtf.png\"}{\\fldrslt x}} " + STORY.repeat(3) + "}"));
        files.put("paper.pdf", pdf());
        files.put("note.md", bytes("# Note\n\n![picture](" + address + "md.png)\n\n" + STORY.repeat(3)));
        files.put("library.ris", bytes("TY  - NEWS\nTI  - A title\nUR  - " + address + "ris\nER  - \n"));
        files.put("all.zip", zip(files));
        Files.createDirectories(folder);
        var written = new java.util.ArrayList<Path>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            written.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
        }
        return written;
    }

    private String entity(String root) {
        return "<?xml version=\"1.0\"?><?xml-stylesheet href=\"" + address + "style.xsl\"?><!DOCTYPE " + root
                + " PUBLIC \"-//X//Y\" \"" + address + root + ".dtd\" [<!ENTITY % p SYSTEM \"" + address
                + "p.ent\"> %p; <!ENTITY e SYSTEM \"" + address + "e.ent\">]>";
    }

    private String page() {
        return "<html><head><title>Talks</title><base href=\"" + address + "\"><link rel=\"stylesheet\" href=\""
                + address + "a.css\"><style>@import url(" + address + "b.css); body{background:url(" + address
                + "c.png)}</style><meta http-equiv=\"refresh\" content=\"0;url=" + address + "r\"><script src=\""
                + address + "s.js\"></script></head><body background=\"" + address + "d.png\"><article><h1>Talks</h1>"
                + ("<p>" + STORY + "</p>").repeat(6) + "<img src=\"" + address + "i.png\" srcset=\"" + address
                + "2.png 2x\"><iframe src=\"" + address + "f.html\"></iframe><object data=\"" + address
                + "o.swf\"></object><video src=\"" + address + "v.mp4\"></video></article></body></html>";
    }

    private String feed() {
        return "<rss version=\"2.0\"><channel><title>Feed</title><link>" + address + "</link><item><title>Talks &e;"
                + "</title><link>" + address + "item</link><enclosure url=\"" + address + "e.mp3\" type=\"audio/mpeg\" "
                + "length=\"9\"/><description>" + STORY.repeat(4) + "</description></item></channel></rss>";
    }

    private String mail(String kind) {
        return "From: desk@example.org\r\nTo: officer@example.org\r\nSubject: Talks\r\nDate: Tue, 30 Jan 2024 10:00:00 "
                + "+0000\r\nMIME-Version: 1.0\r\nContent-Location: " + address + "\r\nDisposition-Notification-To: "
                + "a@example.org\r\nContent-Type: multipart/related; boundary=\"b\"\r\nX-Kind: " + kind
                + "\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page()
                + "\r\n--b\r\nContent-Type: message/external-body; access-type=URL; URL=\"" + address
                + "body\"\r\n\r\nContent-Type: text/plain\r\n\r\n--b--\r\n";
    }

    private byte[] docx() throws IOException {
        String paragraph = "<w:p><w:r><w:t>" + STORY + "</w:t></w:r></w:p>";
        return zip(Map.of(
                "[Content_Types].xml", bytes("<?xml version=\"1.0\"?><Types xmlns=\"" + PACKAGE + "/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                        + "relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
                        + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
                "_rels/.rels", relation("officeDocument", "word/document.xml", "Internal"),
                "word/_rels/document.xml.rels", relation("attachedTemplate", address + "t.dotx", "External"),
                "word/document.xml", bytes(entity("w:document") + "<w:document xmlns:w=\"" + W + "\"><w:body>"
                        + paragraph.repeat(4) + "<w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>")));
    }

    private static byte[] relation(String type, String target, String mode) {
        return bytes("<?xml version=\"1.0\"?><Relationships xmlns=\"" + PACKAGE + "/relationships\"><Relationship "
                + "Id=\"r1\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\" TargetMode=\"" + mode
                + "\"/></Relationships>");
    }

    private byte[] odt() throws IOException {
        return zip(Map.of(
                "mimetype", bytes("application/vnd.oasis.opendocument.text"),
                "content.xml", bytes(entity("office:document-content") + "<office:document-content xmlns:office=\""
                        + "urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:"
                        + "opendocument:xmlns:text:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body>"
                        + "<office:text><text:section xlink:href=\"" + address + "s.odt\"/>"
                        + ("<text:p>" + STORY + "</text:p>").repeat(4) + "<text:p>&e;</text:p></office:text>"
                        + "</office:body></office:document-content>")));
    }

    private byte[] xlsx() throws IOException {
        return zip(Map.of(
                "[Content_Types].xml", bytes("<?xml version=\"1.0\"?><Types xmlns=\"" + PACKAGE + "/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                        + "relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd."
                        + "openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"),
                "_rels/.rels", relation("officeDocument", "xl/workbook.xml", "Internal"),
                "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml", "Internal"),
                "xl/workbook.xml", bytes(entity("workbook") + "<workbook xmlns=\"http://schemas.openxmlformats.org/"
                        + "spreadsheetml/2006/main\" xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"A\" "
                        + "sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
                "xl/worksheets/sheet1.xml", bytes(entity("worksheet") + "<worksheet xmlns=\"http://schemas."
                        + "openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c t=\"inlineStr\">"
                        + "<is><t>" + STORY + "&e;</t></is></c></row></sheetData></worksheet>")));
    }

    private byte[] pdf() {
        String text = "BT /F1 12 Tf 40 700 Td (" + STORY.strip() + ") Tj ET";
        return bytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" + address
                + "open)>>>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R"
                + "/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>endobj\n"
                + "4 0 obj<</Length " + text.length() + ">>stream\n" + text + "\nendstream endobj\n5 0 obj<</Type/Font"
                + "/Subtype/Type1/BaseFont/Helvetica>>endobj\n6 0 obj<</Type/XObject/Subtype/Image/Width 1/Height 1"
                + "/Length 0/F<</FS/URL/F(" + address + "x.png)>>>>stream\n\nendstream endobj\n"
                + "trailer<</Root 1 0 R/Size 7>>\n%%EOF");
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
