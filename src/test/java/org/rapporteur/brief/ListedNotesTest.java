package org.rapporteur.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ListedNotesTest {
    private final Paper paper = Desk.paper();

    @Test
    void everyMarkIsACrossReferenceToTheNumberOfItsNote() throws IOException {
        String body = xml(paper);

        List<String> marks = found("REF (_Note\\d+) \\\\n \\\\h", body);
        assertEquals(paper.statements().stream().filter(one -> one.sources().isPresent()).count(), marks.size());
        assertEquals(names("_Note"), Set.copyOf(marks));
        assertEquals(names("_Note"), Set.copyOf(found("w:name=\"(_Note\\d+)\"", body)));
    }

    @Test
    void everyNoteLeadsBackToItsFirstMention() throws IOException {
        String body = xml(paper);

        assertEquals(names("_RefNote"), Set.copyOf(found("w:anchor=\"(_RefNote\\d+)\"", body)));
        assertEquals(names("_RefNote"), Set.copyOf(found("w:name=\"(_RefNote\\d+)\"", body)));
    }

    @Test
    void noTwoBookmarksShareAnIdAndEachIsClosed() throws IOException {
        String body = xml(paper);

        List<String> opened = found("<w:bookmarkStart w:id=\"(\\d+)\"", body);
        assertEquals(opened.size(), new HashSet<>(opened).size());
        assertEquals(Set.copyOf(opened), Set.copyOf(found("<w:bookmarkEnd w:id=\"(\\d+)\"", body)));
    }

    @Test
    void theNotesStandLastInTheTextAndAreNumberedByTheDocument() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes(paper)))) {
            List<XWPFParagraph> notes = document.getParagraphs().stream()
                    .filter(one -> "NoteText".equals(one.getStyle())).toList();

            assertEquals(paper.notes().size(), notes.size());
            int heading = document.getParagraphs().size() - notes.size() - 1;
            assertEquals("Notes", document.getParagraphs().get(heading).getText());
            assertTrue(document.getNumbering().numExist(
                    document.getStyles().getStyle("NoteText").getCTStyle().getPPr().getNumPr().getNumId().getVal()));
        }
    }

    @Test
    void theAddressOfASourceOpensItInEveryFile() throws IOException {
        long addresses = paper.notes().stream().flatMap(note -> LinkedWords.addresses(note.evidence().text()).stream())
                .filter(piece -> piece.address() != null).count();
        assertTrue(addresses > 3, () -> String.valueOf(addresses));

        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes(paper)))) {
            List<String> linked = document.getParagraphs().stream().flatMap(one -> one.getRuns().stream())
                    .filter(XWPFHyperlinkRun.class::isInstance).map(XWPFHyperlinkRun.class::cast)
                    .filter(run -> run.getHyperlinkId() != null && !run.getHyperlinkId().isEmpty())
                    .map(run -> run.getHyperlink(document).getURL()).toList();
            assertEquals(addresses, linked.size());
            assertTrue(linked.contains(Desk.LONG_URL), linked::toString);
        }
        assertEquals(addresses, Jsoup.parse(new HtmlWriter(Desk.MESSAGES).text(paper))
                .select("div.notes a.link[href^=https://]").size());
    }

    @Test
    void whatClosesABracketOrASentenceIsNoPartOfAnAddress() {
        assertEquals(List.of("See ", "https://a.org/b(c)d?e=f&g", ". Or (", "http://x.cn", ")."),
                LinkedWords.addresses("See https://a.org/b(c)d?e=f&g. Or (http://x.cn).").stream()
                        .map(LinkedWords.Piece::text).toList());
    }

    @Test
    void anAddressThatIsNoneInAStrictSenseBreaksNoFile() throws IOException {
        for (String odd : List.of("https://a.org/%zz|{x}", "https://王.中国/路?a=[b]^`", "http://a b", "https://:x",
                "https://a.org:99999999/\\", "http://[::1", "https://a.org/#a#b")) {
            try (var document = new XWPFDocument()) {
                DocxBody.linked(document.createParagraph(), LinkedWords.addresses("See " + odd + " there"));
                assertEquals("See " + odd + " there", document.getParagraphs().getFirst().getText());
                document.write(new ByteArrayOutputStream());
            }
        }
    }

    @Test
    void nothingIsLeftToBeSetOnPagesOfItsOwn() throws IOException {
        String all = PaperFiles.unzipped(bytes(paper)).toLowerCase(Locale.ROOT);

        assertFalse(all.contains("endnote") || all.contains("footnote"));
    }

    private Set<String> names(String before) {
        return Set.copyOf(IntStream.rangeClosed(1, paper.notes().size()).mapToObj(n -> before + n).toList());
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String xml(Paper paper) throws IOException {
        return PaperFiles.unzipped(bytes(paper));
    }

    private static byte[] bytes(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxWriter(Desk.MESSAGES).write(paper, out);
        return out.toByteArray();
    }
}
