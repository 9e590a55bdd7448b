package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Texts of several articles that no line is drawn between, and what ProQuest exports.
class UnmarkedBundleTest {
    private static final String TEXT = "The two ministers opened the tunnel on Monday, four years after the first"
            + " plans, and promised that the night trains would run before the winter. The unions asked for more time.";

    @Test
    void aPublisherAndADayBelowEachHeadlinePartThem() {
        String review = "Tunnel opened\nAlpine Courier, 2 March 2026\n\n" + TEXT + "\n\nThe fare stays as it is.\n\n"
                + "Unions want time\nUSA Today, 3 March 2026\n\n" + TEXT + "\n\n"
                + "Night trains from May\nThe Lake Gazette – 4 Mar 2026\n\n" + TEXT + "\n";

        assertEquals(List.of("Tunnel opened 2026-03-02 Alpine Courier", "Unions want time 2026-03-03 USA Today",
                "Night trains from May 2026-03-04 The Lake Gazette"), said(Delivered.of("a.txt", review)));
    }

    @Test
    void twoMayBeOneWithAHintAtAnother() {
        String article = "Tunnel opened\nAlpine Courier, 2 March 2026\n\n" + TEXT + "\n\n"
                + "Unions want time\nLake Gazette, 3 March 2026\n\n" + TEXT + "\n";

        assertEquals(List.of("Tunnel opened 2026-03-02 Alpine Courier"), said(Delivered.of("a.txt", article)));
    }

    @Test
    void whatProQuestExportsIsParted() {
        var read = Delivered.of("a.txt", "____________________\n\nReport Information from ProQuest\n\n"
                + document(1, "Tunnel opened", "Reis, Ana", "Alpine Courier", "Mar 2, 2026")
                + document(2, "Unions want time", "Holm, Lea", "Sund Journal of Work", "Mar 3, 2026")
                + "____________________\nContact ProQuest\n");

        assertEquals(List.of("Tunnel opened 2026-03-02 Alpine Courier",
                "Unions want time 2026-03-03 Sund Journal of Work"), said(read));
        assertEquals(List.of(TEXT + "\n\n" + TEXT, TEXT + "\n\n" + TEXT),
                read.articles().stream().map(Delivered.Piece::text).toList());
        assertEquals("https://www.proquest.com/docview/1", read.articles().getFirst().answer().reading().url());
    }

    private static String document(int number, String title, String author, String outlet, String day) {
        return "Document " + number + " of 2\n\n" + title + "\n\nAuthor: " + author + "\n\nPublication info: " + outlet
                + ": A.3.\n\nFull text: " + TEXT + "\n\n" + TEXT + "\n\nSubject: Railroads\n\nPublication title: " + outlet
                + "\n\nPublication date: " + day + "\n\nProQuest document ID: " + number
                + "\n\nDocument URL: https://www.proquest.com/docview/" + number + "\n\n";
    }

    private static List<String> said(Delivered read) {
        return read.articles().stream().map(piece -> piece.answer().reading())
                .map(one -> one.title() + " " + one.published() + " " + one.outlet()).toList();
    }
}
