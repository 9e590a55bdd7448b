package org.rapporteur.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.document.Source;

class PageBodyTest {
    private static final String ONE =
            "The two sides met for two days in Vienna and went through a list of complaints that had grown for years, "
            + "officials said on Tuesday.";
    private static final String TWO =
            "They agreed to meet again before the summer, and to keep the channel open until then, according to people "
            + "who were in the room.";
    private static final String OTHER =
            "I have followed this for years, and I still do not understand why nobody wants to say what it would cost "
            + "in the end.";

    @Test
    void aPageOfBoxesInBoxesIsNotReadTwice() {
        var page = org.jsoup.nodes.Document.createShell("");
        org.jsoup.nodes.Element at = page.body();
        for (int i = 0; i < 3_000; i++) {
            at = at.appendElement("div").text("The delegations met again in the spring, officials of both said.");
        }

        assertEquals(java.util.Set.of(), Readable.texts(page));
    }

    @Test
    void aPageThatIsWhollyAFormIsRead() {
        assertEquals(List.of(ONE, TWO), read("<form id='aspnetForm'><div"
                + " class='x'>" + p(ONE) + p(TWO) + "</div></form>"));
    }

    @Test
    void readersWhoWriteMoreThanTheArticleAreNotTheArticle() {
        String comments = "<div class='comment-list'>" + ("<div"
                + " class='comment'>" + p(OTHER) + "</div>").repeat(9) + "</div>";

        assertEquals(List.of(ONE), read("<article><h1>Talks</h1>" + p(ONE) + "</article>" + comments));
    }

    @Test
    void whatIsHiddenIsNoTextUnlessItIsAllThereIs() {
        assertEquals(List.of(ONE, TWO), read("<div>" + p(ONE) + p(TWO) + "</div><div style='display: none'>" + p(OTHER)
                + "</div>"));
        assertEquals(List.of(ONE, TWO), read("<div style='display:none'>" + p(ONE) + p(TWO) + "</div>"));
    }

    @Test
    void boxesBetweenParagraphsAreLeftOut() {
        for (String name : List.of("related-stories", "newsletter-signup", "c-promo", "shareTools", "ad-slot")) {
            assertEquals(List.of(ONE, TWO), read("<article>" + p(ONE) + "<div"
                + " class='" + name + "'><h3>More</h3>" + p(OTHER)
                    + "</div>" + p(TWO) + "</article>"), name);
        }
    }

    @Test
    void linesThatOnlyLeadElsewhereAreLeftOut() {
        assertEquals(List.of(ONE, TWO), read("<article>" + p(ONE) + "<p><b>READ MORE: <a href='/x'>What we know of the "
                + "talks</a></b></p>" + p(TWO) + "</article>"));
    }

    @Test
    void picturesLeaveNoCaptionsButTheirTablesStay() {
        assertEquals(List.of(ONE, "A | B", TWO), read("<article>" + p(ONE) + "<figure><img><figcaption>Delegates"
                + " leave, "
                + "Tuesday.</figcaption></figure><figure><table><tr><td>A</td><td>B</td></tr></table></figure>" + p(TWO)
                + "</article>"));
    }

    @Test
    void theTextOfTheJsonIsTakenOnlyWhereThePageShowsNone() {
        String json = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Talks\","
                + "\"articleBody\":\"" + ONE + "\\n" + TWO + " " + OTHER + "\"}</script>";

        assertEquals(List.of(ONE, TWO + " " + OTHER), read(json + "<p>Loading the story now, please wait.</p>"));
        assertEquals(List.of(ONE), read(json + "<article>" + p(ONE) + "</article>"));
    }

    @Test
    void boxesOfAPageBuilderAreTheArticle() {
        String box = "<div class='elementor-element elementor-widget elementor-widget-text-editor'>";

        assertEquals(List.of(ONE, TWO, OTHER), read("<div"
                + " id='__next'>" + box + p(ONE) + "</div>" + box + p(TWO) + "</div>"
                + box + p(OTHER) + "</div></div>"));
    }

    @Test
    void aShortPageKeepsItsListItsQuotationAndItsNotes() {
        assertEquals(List.of(
                "DJIBOUTI – Djibouti and Somalia discussed access to ports on Monday, the two ministries said.1",
                "1. First point agreed.", "2. Second point left open.", "Port | Ships", "Berbera | 41",
                "“We are not in a hurry,” said the minister.", "1. A note about the ports.↩︎"), read("""
                <header id="title-block-header">
                <h1 class="title">Djibouti, Somalia discuss port access</h1>
                <p class="author">Hodan Ali</p>
                <p class="date">14 August 2023</p>
                </header>
                <p>DJIBOUTI – Djibouti and Somalia discussed access to ports on Monday,
                the two ministries said.<a href="#fn1" class="footnote-ref" id="fnref1"
                role="doc-noteref"><sup>1</sup></a></p>
                <ol type="1"><li>First point agreed.</li><li>Second point left open.</li></ol>
                <table><thead><tr class="header"><th>Port</th><th>Ships</th></tr></thead>
                <tbody><tr class="odd"><td>Berbera</td><td>41</td></tr></tbody></table>
                <p>“We are not in a hurry,” said the minister.</p>
                <section class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr /><ol>
                <li id="fn1" role="doc-endnote"><p>A note about the ports.<a href="#fnref1"
                class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>
                """));
    }

    @Test
    void whatAnEditorDeletedIsNoText() {
        assertEquals(List.of(ONE, TWO), read(p(ONE + "<del> Nobody knows.</del>") + p(TWO)));
    }

    @Test
    void bareTextWithBrokenLinesIsRead() {
        assertEquals(List.of(ONE, TWO), read("<table><tr><td><a"
                + " href='/'>Home</a></td></tr><tr><td>" + ONE + "<br><br>" + TWO
                + "</td></tr></table>"));
    }

    private static String p(String text) {
        return "<p>" + text + "</p>";
    }

    private static List<String> read(String body) {
        String page = "<html><head><title>Djibouti, Somalia discuss port access</title></head><body>" + body + "</body></html>";
        return new HtmlParser()
                .parse(new Source("a.html", null, page.getBytes(StandardCharsets.UTF_8)))
                .paragraphs();
    }
}
