package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.TrackerSnapshot;

class DocxWriterTest {
    @Test
    void everyMarkInTheTextResolvesToItsNote() throws IOException {
        Paper paper = withEndnotes();
        try (XWPFDocument document = open(paper)) {
            List<String> marks = Pattern.compile("<w:endnoteReference w:id=\"(\\d+)\"")
                    .matcher(parts(paper).get("word/document.xml"))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertEquals(paper.notes().stream().map(note -> String.valueOf(note.number())).toList(), marks);
            for (Note note : paper.notes()) {
                String text = untied(document.getEndnoteByID(note.number()).getParagraphs().getFirst().getText());
                assertTrue(text.contains(note.evidence().text()), text);
            }
        }
    }

    @Test
    void aSecondMentionRefersToTheFirst() throws IOException {
        String body = parts(withEndnotes()).get("word/document.xml");

        assertTrue(body.contains("w:name=\"_RefNote3\""));
        assertTrue(body.contains("NOTEREF _RefNote3 "));
    }

    @Test
    void aDayAndItsMonthStandOnOneLineInTheTextAndInTheNotes() throws IOException {
        Map<String, String> parts = parts(withEndnotes());

        assertTrue(parts.get("word/document.xml").contains("since 26–27\u00A0January 2024"));
        assertTrue(parts.get("word/endnotes.xml").contains("January\u00A030, 2024"));
    }

    @Test
    void everyStatementIsThere() throws IOException {
        Paper paper = Desk.paper();
        try (XWPFDocument document = open(paper)) {
            String text = text(document);
            for (Section section : paper.sections()) {
                assertTrue(text.contains(section.heading()), section.heading());
                section.blocks().forEach(block -> assertSaid(block, text));
            }
        }
    }

    private static void assertSaid(Block block, String text) {
        if (block instanceof Block.StatusTable(var rows)) {
            rows.forEach(row -> assertTrue(
                    text.contains(row.issue()) && text.contains(row.level()) && text.contains(row.since())));
        } else {
            block.statements().forEach(s -> assertTrue(text.contains(s.text()), s.text()));
        }
    }

    @Test
    void headerAndFooterBearTheMarkingAndThePageNumbers() throws IOException {
        Map<String, String> parts = parts(Desk.paper());

        assertTrue(parts.get("word/header1.xml").contains(">UNCLASSIFIED<"));
        assertTrue(parts.get("word/footer1.xml").contains(">UNCLASSIFIED<"));
        assertTrue(parts.get("word/footer1.xml").contains("w:instr=\"NUMPAGES\""));
    }

    @Test
    void headingsAndListsAreRealStyles() throws IOException {
        try (XWPFDocument document = open(Desk.paper())) {
            List<String> used = document.getParagraphs().stream().map(XWPFParagraph::getStyle).distinct().toList();

            assertEquals(List.of("Title", "Subtitle", "Normal", "Heading1", "ListBullet", "NoteText"), used);
            used.forEach(style -> assertNotNull(document.getStyles().getStyle(style), style));
            assertEquals("Standings", document.getTables().getFirst().getStyleID());
        }
    }

    @Test
    void thePropertiesNameTheOfficerAndNotTheMachine() throws IOException {
        try (XWPFDocument document = open(Desk.paper())) {
            var core = document.getProperties().getCoreProperties();

            assertEquals("United States – China: briefing checklist", core.getTitle());
            assertEquals("A. Officer", core.getCreator());
            assertEquals(Date.from(Desk.MADE), core.getModified());
        }
        String all = String.join("", parts(Desk.paper()).values()).toLowerCase(Locale.ROOT);
        assertFalse(all.contains("apache"));
    }

    @Test
    void aCleanCopyHasNoTraceOfACitation() throws IOException {
        Map<String, String> parts = parts(Desk.paper().clean());

        assertFalse(parts.containsKey("word/endnotes.xml"));
        parts.forEach((name, content) -> {
            String lower = content.toLowerCase(Locale.ROOT);
            for (String trace : List.of("endnote", "noteref", "_refnote", "_note", "notetext", "example.org",
                     "single source", "new york")) {
                assertFalse(lower.contains(trace), name + " contains " + trace);
            }
        });
    }

    @Test
    void nothingAboveTheCeilingIsInAnyPart() throws IOException {
        TrackerSnapshot desk = DeskSecrets.snapshot();
        Paper paper = new Composer(Desk.MESSAGES).compose(Material.of(desk), Desk.request(desk, Desk.FREE, true));

        parts(paper).forEach((name, content) -> {
            assertFalse(content.contains(DeskSecrets.SECRET), name);
            assertFalse(content.toLowerCase(Locale.ROOT).contains("sensitive"), name);
        });
    }

    @Test
    void signsThatMeanSomethingInXmlComeThrough() throws IOException {
        String awkward = "a < b & c > d \"e\" ]]> “f” 王小洪 \u0007 \uD83D\uDE00 \uFFFE";
        Paper paper = new Paper(
                awkward, "", Desk.FREE,
                List.of(Section.runIn("Purpose", List.of(Statement.fixed(awkward, Desk.FREE)))), 0, null, "",
                Desk.MADE, Desk.checklist(),
                Locale.UK);

        try (XWPFDocument document = open(paper)) {
            assertTrue(text(document).contains("a < b & c > d \"e\" ]]> “f” 王小洪   \uD83D\uDE00 "), text(document));
        }
    }

    @Test
    void theSamePaperGivesTheSameBytes() throws IOException {
        Paper paper = Desk.paper();

        assertArrayEquals(bytes(paper), bytes(paper));
    }

    @Test
    void latinWordsOfAChinesePaperAreNotCalledChinese() throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxWriter(new Messages(Locale.SIMPLIFIED_CHINESE)).write(Desk.paper(), out);

        String styles = PaperFiles.unzipped(out.toByteArray());
        assertTrue(styles.contains("w:val=\"en-US\"") && styles.contains("w:eastAsia=\"zh-CN\""), styles);
    }

    private static Paper withEndnotes() {
        return PaperFiles.with(Desk.paper(), PaperTemplate.Notes.ENDNOTES);
    }

    private static byte[] bytes(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxWriter(Desk.MESSAGES).write(paper, out);
        return out.toByteArray();
    }

    private static XWPFDocument open(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(paper)));
    }

    private static Map<String, String> parts(Paper paper) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(paper)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String text(XWPFDocument document) {
        var text = new StringBuilder();
        document.getParagraphs().forEach(p -> p.getRuns().forEach(run -> text.append(run.text())));
        document.getTables().stream().map(XWPFTable::getText).forEach(text::append);
        return untied(text.toString().replace("[endnoteRef:", "["));
    }

    /// What may not break across lines, as it was before it was set.
    private static String untied(String text) {
        return text.replace('\u00A0', ' ');
    }
}
