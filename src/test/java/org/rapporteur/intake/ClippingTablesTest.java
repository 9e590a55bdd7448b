package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Tables of clippings in documents: an article a row, or a table an article.
class ClippingTablesTest {
    private static final String TEXT = "The two ministers opened the tunnel on Monday, four years after the first"
            + " plans, and promised that the night trains would run before the winter. The unions asked for more time.";
    private static final List<List<String>> ROWS = List.of(
            List.of("Date", "Outlet", "Headline", "Text"),
            List.of("2 March 2026", "Alpine Courier", "Tunnel opened", TEXT),
            List.of("4-Mar-26", "Lake Gazette", "Unions want time", TEXT));
    private static final List<String> LISTED =
            List.of("Tunnel opened 2026-03-02 Alpine Courier", "Unions want time 2026-03-04 Lake Gazette");

    @Test
    void eachRowOfATableInADocumentIsAnArticle() {
        String body = OfficeFiles.paragraph("Press review, week 10") + table(ROWS) + OfficeFiles.paragraph("Press office");
        var read = Delivered.of("a.docx", OfficeFiles.word(body, Map.of()));

        assertEquals(LISTED, said(read));
        assertEquals(List.of(TEXT, TEXT), read.articles().stream().map(Delivered.Piece::text).toList());
    }

    @Test
    void richTextPagesAndMarkdownListThemToo() {
        assertEquals(LISTED, said(Delivered.of("a.rtf", "{\\rtf1\\ansi " + ROWS.stream().map(row -> "\\trowd "
                + row.stream().map(cell -> "\\pard\\intbl " + cell + "\\cell ").collect(Collectors.joining()) + "\\row\n")
                .collect(Collectors.joining()) + "\\pard\\par}")));
        assertEquals(LISTED, said(Delivered.of("a.html", "<html><head><title>Press review</title></head><body><table>"
                + ROWS.stream().map(row -> row.stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")))
                .collect(Collectors.joining()) + "</table></body></html>")));
        assertEquals(LISTED, said(Delivered.of("a.md", "# Press review\n\n" + Stream.concat(
                Stream.of(ROWS.getFirst(), List.of("---", "---", "---", "---")), ROWS.stream().skip(1))
                .map(row -> "| " + String.join(" | ", row) + " |\n").collect(Collectors.joining()))));
    }

    @Test
    void oneOfSeveralTablesIsAnArticleWhereItsFirstColumnSaysSo() {
        String cards = ROWS.stream().skip(1).map(row -> table(List.of(List.of("Title", row.get(2)),
                List.of("Source", row.get(1)), List.of("Date", row.get(0)), List.of("Text", row.get(3)))))
                .collect(Collectors.joining(OfficeFiles.paragraph("")));

        assertEquals(LISTED, said(Delivered.of("a.docx", OfficeFiles.word(cards, Map.of()))));
    }

    @Test
    void headsThatStandAgainAndThoseOfPartsAreNoRows() {
        String body = table(List.of(ROWS.get(0), List.of("REGIONAL", "", "", ""), ROWS.get(1), ROWS.get(0),
                List.of("ABROAD", "", "", ""), ROWS.get(2)));

        assertEquals(LISTED, said(Delivered.of("a.docx", OfficeFiles.word(body, Map.of()))));
    }

    @Test
    void aMailListsThemToo() {
        String mail = "Subject: Clippings\nContent-Type: text/html\n\n<p>Dear all, please find them below.</p><table>"
                + ROWS.stream().map(row -> row.stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")))
                .collect(Collectors.joining()) + "</table><p>Best, Ann</p>";

        assertEquals(LISTED, said(Delivered.of("a.eml", mail)));
    }

    @Test
    void whatStandsBesideTheTableIsNotLost() {
        String body = OfficeFiles.paragraph("Press review") + OfficeFiles.paragraph(TEXT) + table(List.of(ROWS.get(0),
                ROWS.get(1), ROWS.get(2), ROWS.get(1)));
        var read = Delivered.of("a.docx", OfficeFiles.word(body, Map.of())).articles();

        assertEquals(4, read.size());
        assertEquals("Press review\n\n" + TEXT, read.getLast().text());
    }

    @Test
    void aTableWithinAnArticleOrWithoutTextsStaysInIt() {
        var figures = List.of(List.of("Date", "Title", "Source"), List.of("2024", "Grain", "Customs"),
                List.of("2025", "Steel", "Customs"));
        String article = OfficeFiles.paragraph(TEXT).repeat(8);

        assertEquals(1, Delivered.of("a.docx", OfficeFiles.word(article + table(ROWS), Map.of())).articles().size());
        assertEquals(1, Delivered.of("a.docx", OfficeFiles.word(table(figures), Map.of())).articles().size());
    }

    private static String table(List<List<String>> rows) {
        return "<w:tbl>" + rows.stream().map(row -> row.stream()
                .map(cell -> "<w:tc>" + OfficeFiles.paragraph(cell) + "</w:tc>")
                .collect(Collectors.joining("", "<w:tr>", "</w:tr>"))).collect(Collectors.joining()) + "</w:tbl>";
    }

    private static List<String> said(Delivered read) {
        return read.articles().stream().map(piece -> piece.answer().reading()).map(one -> one.title() + " "
                + one.published() + " " + one.outlet()).toList();
    }
}
