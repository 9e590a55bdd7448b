package org.rapporteur.intake.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ChronologyEntry;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.Warning;

/// What Word writes that is no plain paragraph, as raw XML.
class DocxOdditiesTest {
    private static final String DAY = bold("January 30, 2024");

    @Test
    void insertedWordsAreInAndDeletedOnesAreOut() {
        var entry = only(DAY + p(r("Wang ") + "<w:del w:id='1'>" + "<w:r><w:delText>met</w:delText></w:r></w:del>"
                + "<w:ins w:id='2'>" + link("r1", "called") + "</w:ins>"
                + "<w:moveFrom w:id='3'>" + r(" gone") + "</w:moveFrom>" + r(" Blinken.")));

        assertEquals("Wang called Blinken.", entry.text());
        assertEquals("https://example.org/1", entry.links().getFirst().address());
    }

    @Test
    void aParagraphWhoseEndIsDeletedGoesOnInTheNext() {
        var entry = only(DAY + "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + r("Wang ")
                + link("r1", "called") + "</w:p>" + p(r(" Blinken.")));

        assertEquals("Wang called Blinken.", entry.text());
    }

    @Test
    void aTextBoxIsReadOnceAndBelongsToTheEntryAbove() {
        String box = "<w:txbxContent>" + p(r("Boxed words")) + "</w:txbxContent>";
        var entry = only(DAY + p(r("Wang ") + link("r1", "spoke") + r(".") + "<w:r><mc:AlternateContent>"
                + "<mc:Choice Requires='wps'><w:drawing>" + box + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>") + p(r("“Words that are quoted.”")));

        assertEquals("Wang spoke.", entry.text());
        assertEquals(1, entry.quoted().stream().filter("Boxed words"::equals).count());
    }

    @Test
    void aFootnotesLinkIsTheEntrysLink() {
        var entry = only(DAY + p(r("Wang spoke.") + "<w:r><w:footnoteReference w:id='2'/></w:r>"));

        assertEquals("https://example.org/note", entry.links().getFirst().address());
    }

    @Test
    void aLinkWithoutAnAddressIsFlagged() {
        var entry = only(DAY + p(r("Wang ") + link("r99", "spoke") + r(".")));

        assertEquals("Wang spoke.", entry.text());
        assertTrue(keys(entry).contains("chronology.dead-link"));
    }

    @Test
    void hiddenWordsAndTheTableOfContentsAreOut() {
        String contents = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj>"
                + "</w:sdtPr><w:sdtContent>" + bold("January 30, 2024\t3") + bold("January 31, 2024")
                + "</w:sdtContent></w:sdt>";
        var entry = only(contents + DAY + p(r("Wang ") + link("r1", "spoke")
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly</w:t></w:r>" + r(".")));

        assertEquals("Wang spoke.", entry.text());
    }

    @Test
    void aTableWithADateInEachRowIsAChronology() {
        var entries = read(table(List.of("Date", "Event", "Source"),
                List.of("1/30/2024", "Wang met Blinken in Munich on that day", "https://example.org/x"),
                List.of("2/16/2024", "Blinken met Wang in Munich once more", "https://example.org/y")));

        assertEquals(List.of("2024-01-30", "2024-02-16"), entries.stream().map(e -> e.date().edtf()).toList());
        assertEquals("Wang met Blinken in Munich on that day", entries.getFirst().text());
        assertEquals("https://example.org/x", entries.getFirst().links().getFirst().address());
    }

    @Test
    void aDateAndItsEntryInOneParagraphAreTold() {
        var entry = only("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>January 30, 2024</w:t><w:br/></w:r>" + r("Wang ")
                + link("r1", "spoke") + r(".") + "</w:p>");

        assertEquals("2024-01-30", entry.date().edtf());
        assertEquals("Wang spoke.", entry.text());
    }

    @Test
    void anEntityIsNotResolvedAndWhatBreaksOffIsReadAsFar() {
        byte[] hostile = docx("<!DOCTYPE w:document [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                DAY + p(r("Wang ") + link("r1", "spoke") + r(".")) + p(r("Then &x; came.")));

        var entries = ChronologyReader.docx(hostile).entries();

        assertTrue(entries.toString().contains("Wang spoke."));
        assertTrue(!entries.toString().contains("root:"));
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        assertThrows(UserProblem.class, () -> ChronologyReader.docx(new byte[] {'P', 'K', 3, 4, 0, 0}));
    }

    private static ChronologyEntry only(String body) {
        var entries = read(body);
        assertEquals(1, entries.size(), entries.toString());
        return entries.getFirst();
    }

    private static List<ChronologyEntry> read(String body) {
        return ChronologyReader.docx(docx("", body)).entries();
    }

    private static List<String> keys(ChronologyEntry entry) {
        return entry.warnings().stream().map(Warning::key).toList();
    }

    private static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String r(String words) {
        return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    private static String bold(String words) {
        return p("<w:r><w:rPr><w:b/></w:rPr><w:t>" + words + "</w:t></w:r>");
    }

    private static String link(String id, String words) {
        return "<w:hyperlink r:id='" + id + "'>" + r(words) + "</w:hyperlink>";
    }

    @SafeVarargs
    private static String table(List<String>... rows) {
        var xml = new StringBuilder("<w:tbl>");
        for (List<String> row : rows) {
            xml.append("<w:tr>");
            row.forEach(cell -> xml.append("<w:tc>").append(p(r(cell))).append("</w:tc>"));
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static byte[] docx(String type, String body) {
        String open = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
                + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>";
        String rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "word/document.xml", type + "<w:document" + open + "<w:body>" + body + "</w:body></w:document>");
            put(zip, "word/_rels/document.xml.rels", "<Relationships>"
                    + relation("r1", rels + "/hyperlink", "https://example.org/1")
                    + relation("r2", rels + "/footnotes", "footnotes.xml") + "</Relationships>");
            put(zip, "word/footnotes.xml", "<w:footnotes" + open + "<w:footnote w:id='2'>"
                    + p(r("See ") + link("n1", "the note")) + "</w:footnote></w:footnotes>");
            put(zip, "word/_rels/footnotes.xml.rels", "<Relationships>"
                    + relation("n1", rels + "/hyperlink", "https://example.org/note") + "</Relationships>");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + type + "' Target='" + target + "'/>";
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
