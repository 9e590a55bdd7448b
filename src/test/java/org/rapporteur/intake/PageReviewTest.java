package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Pages that hold several articles, and those that only look so; old pages without headings.
class PageReviewTest {
    private static final String ONE = "<p>The governor and the delegation reviewed the swap line that lapses in June, and "
            + "agreed that their staff would prepare options before the spring meetings of the two ministries.</p>";
    private static final String TWO = "<p>Nothing will be announced before the parliament has voted, officials said on "
            + "Wednesday, and the vote might slip into the autumn; the customs pilot goes on until then.</p>";

    @Test
    void eachWholeArticleOfAReviewIsOne() {
        for (String page : List.of(
                "<article><h2>Swap line renewed</h2><time>4 March 2026</time>%1$s%2$s</article>"
                        + "<article><h2>Pilot goes on</h2><time>5 March 2026</time>%1$s%2$s</article>",
                "<h1>Swap line renewed</h1><p>4 March 2026</p>%1$s%2$s<hr><h1>Pilot goes on</h1><p>5 March 2026</p>%1$s%2$s",
                "<h1>Review</h1><h2>Swap line renewed</h2><p>By Ana Reis</p><p>4 March 2026</p>%1$s%2$s"
                        + "<h2>Pilot goes on</h2><p>Lisbon Courier, 5 March 2026</p>%1$s%2$s")) {
            assertEquals(List.of("Swap line renewed 2026-03-04", "Pilot goes on 2026-03-05"),
                    said("<title>Review</title>" + page.formatted(ONE, TWO)), page);
        }
    }

    @Test
    void partsOfOneArticleStayTogether() {
        String parts = "<h2>The first round</h2><p>4 March 2026</p>%1$s%2$s<h2>The second round</h2><p>5 March 2026</p>"
                + "%1$s%2$s";
        String full = "<article><h1>Swap line renewed</h1><time>4 March 2026</time>%1$s%2$s</article>";
        for (String page : List.of("<h1>Two rounds of talks</h1>" + parts,
                full + "<article><h3>Another story</h3><time>5 March 2026</time><p>A teaser.</p></article>",
                "<meta property='og:type' content='article'>" + full + full.replace("renewed", "not renewed"),
                "<h1>Events</h1><article><h2>Round table</h2><p>4 March 2026</p>%1$s</article>"
                        + "<article><h2>Lecture</h2><p>5 March 2026</p>%2$s</article>")) {
            assertEquals(1, said("<title>Talks</title>" + page.formatted(ONE, TWO)).size(), page);
        }
    }

    @Test
    void theHeadlineOfAnOldPageIsTheLineAboveItsDate() {
        assertEquals(List.of("Fishing row strains ties 2001-04-06"), said("<title>Asia Dispatch - Archive</title>"
                + "<table><tr><td><a href=a>Home</a></td><td><font size=4><b>Fishing row strains ties</b></font><br>"
                + "<font size=2><i>By Peter Wong</i></font><br><font size=2>Friday, April 6, 2001</font>" + ONE + TWO
                + "</td></tr></table>"));
        assertEquals(List.of("Vessels return after a dispute 2024-11-05"), said("<title>Clips</title>"
                + "<h1>Vessels return after a dispute</h1><p>5 November 2024</p>" + ONE + TWO));
    }

    @Test
    void aListOfPublicationsHasNoDayOfItsOwn() {
        String items = IntStream.range(1, 5).mapToObj(i -> "<article><h2>Report " + i
                + " on the swap line</h2><time>" + i + " March 2024</time>" + ONE + "</article>").reduce("", String::concat);

        assertEquals(List.of("Publications null"), said("<title>Publications</title><h1>Publications</h1>" + items));
    }

    private static List<String> said(String body) {
        return Delivered.of("a.html", "<html lang=en><body>" + body).articles().stream()
                .map(piece -> piece.answer().reading())
                .map(reading -> reading.title() + " " + reading.published()).toList();
    }
}
