package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.document.Titles;
import org.rapporteur.model.DateBasis;

class HtmlParserTest {
    private static final String BODY =
            "<p>The two sides held candid, substantive, and constructive discussions on a range "
            + "of bilateral, regional, and global issues.</p><p>They agreed to meet again in the spring, "
            + "officials said, "
            + "and to keep the channel open until then.</p><ul><li>First, the working group meets.</li></ul>"
            + "<blockquote><p>“We will see,” he said after the meeting in Bangkok.</p></blockquote>";

    @Test
    void aTitleThatEndsWhereTheNameOfTheSiteShouldStandIsTheHeadline() {
        assertEquals("Ministers open a second round of talks",
                title("Ministers open a second round of talks |", "Example News"));
        assertEquals("Talks open", title("Talks open |", null));
    }

    @Test
    void aPageThatWordSavedIsHeadedByItsTitle() {
        var read = Documents.read("a.htm", "<html xmlns:w='urn:schemas-microsoft-com:office:word'><head><meta "
                + "name=Generator content='Microsoft Word 15'><title>Draft</title></head><body><div class=WordSection1>"
                + "<p class=MsoTitle>Peru and Chile reopen consultations</p><p class=MsoNormal>El Diario Andino, 7 June "
                + "2023</p>" + BODY + "</div></body></html>").reading();

        assertEquals("Peru and Chile reopen consultations", read.title());
        assertEquals("2023-06-07", read.published());
    }

    @Test
    void thePublicationDateIsTheCivilDateInItsOwnOffset() {
        var read = page("<meta property='article:published_time' content='2024-01-30T23:30:00-05:00'>", "");

        assertEquals("2024-01-30", read.published());
        assertEquals(DateBasis.METADATA, read.basis());
    }

    @Test
    void modifiedStampsAndCopyrightYearsAreNoDate() {
        var read = page("<meta property='article:modified_time' content='2026-01-05'><meta name='revised' "
                + "content='2026-01-05'>",
                "<p class='meta'>Last updated January 5, 2026</p>");

        assertNull(read.published());
        assertEquals(DateBasis.NOT_STATED, read.basis());
    }

    @Test
    void aLabelledDateBesideAnUpdateIsTaken() {
        assertEquals("2021-10-06", page("", "<p>Published October 6, 2021 · Updated January 5, 2026</p>").published());
    }

    @Test
    void metadataAndLineThatDisagreeLeaveTheChoiceToTheOfficer() {
        var read = page("<meta property='article:published_time' content='2026-11-20'>", "<p>Published October 6, "
                + "2021</p>");

        assertNull(read.published());
        assertEquals(List.of("two-dates"), read.warnings().stream().map(w -> w.key()).toList());
    }

    @Test
    void theAddressDecidesBetweenTwoDates() {
        var read = page("<meta property='article:published_time' content='2026-11-20'>"
                + "<link rel='canonical' href='https://example.org/2021/10/06/talks'>", "<p>Published October 6, "
                + "2021</p>");

        assertEquals("2021-10-06", read.published());
        assertEquals(DateBasis.TEXT, read.basis());
    }

    @Test
    void theLineWinsOverAStampInUtcOfTheDayAfter() {
        var read = page("<meta property='article:published_time' content='2024-01-31T02:00:00Z'>", "<p>January "
                + "30, 2024</p>");

        assertEquals("2024-01-30", read.published());
        assertEquals(DateBasis.TEXT, read.basis());
    }

    @Test
    void aDateOfWhichNothingSaysWhatItIsIsOnlyMentioned() {
        var read = page("<meta name='date' content='2026-11-20'>", "");

        assertNull(read.published());
        assertEquals(List.of("date-unsure"), read.warnings().stream().map(w -> w.key()).toList());
    }

    @Test
    void datesOfOtherStoriesAreNotTaken() {
        String page = "<html><head><title>Talks resume</title></head><body><article><h1>Talks resume</h1>" + BODY
                + "</article><aside><ul><li>Talks stall <time datetime='2025-11-02'>November 2, 2025</time></li></ul>"
                + "</aside><div class='date'>November 2, 2025</div></body></html>";

        assertNull(Documents.read("a.html", page).reading().published());
    }

    @Test
    void aDateAboveTheHeadlineIsItsOwnOnlyWhereItIsSetWithIt() {
        String other = "<div class='box'><h3>Talks stall</h3><span class='day'>3 January 2023</span></div>";
        String today = "<div class='top'>Monday, November 10, 2025</div>";

        assertNull(body(other + "<div><h1>Talks resume</h1>" + BODY + "</div>").published());
        assertNull(body(today + "<div><h1>Talks resume</h1>" + BODY + "</div>").published());
        assertEquals("2023-01-03", body("<div><div>3 January 2023</div><h1>Talks resume</h1></div>" + BODY).published());
        assertEquals("2023-01-03", body("<div>3 January 2023</div><h1>Talks resume</h1>" + BODY).published());
    }

    @Test
    void amongOtherWordsAboveTheHeadlineADateCountsThatIsNamedElsewhere() {
        String body = "<div><div><span>Apr 18, 2024</span> - <a>World</a></div><h1>Talks resume</h1></div>" + BODY;

        assertNull(body(body).published());
        assertEquals("2024-04-18", Documents.read("a.html", "<html><head><title>Talks resume</title><link rel='canonical'"
                + " href='https://www.axios.com/2024/04/18/talks'></head><body>" + body + "</body></html>").reading()
                .published());
    }

    @Test
    void theLastLineDatesAPageOnlyWhereItIsItsOwn() {
        String last = "<p>General Office</p><p>5 November 2014</p>";

        assertEquals("2014-11-05", body("<h1>Talks resume</h1>" + BODY + last).published());
        assertNull(body("<h1>Talks resume</h1>" + BODY + "<h3>From the archive</h3><p>5 November 2014</p>").published());
        assertNull(body("<h1>Talks resume</h1>" + BODY + "<p>Last reviewed: 5 November 2014</p><p>9 May 2025</p>")
                .published());
    }

    @Test
    void theDayOnWhichANoteWasBegunIsNoDate() {
        assertNull(Documents.read("a.html", "<html><head><title>Talks resume</title><meta name=Generator "
                + "content='Microsoft OneNote 15'></head><body><p>Talks resume after a dispute</p><p>Monday, November 10, "
                + "2025</p><p>10:12 AM</p>" + BODY + "</body></html>").reading().published());
    }

    @Test
    void aShortChineseHeadlineIsOneWithoutTheSite() {
        assertEquals("示例船只返港", Documents.read("a.html", "<html><head><title>示例船只返港-新华网</title></head><body>"
                + "<h1>示例船只返港</h1>" + BODY + "</body></html>").reading().title());
    }

    @Test
    void theDayOfAPictureIsNotThatOfThePage() {
        assertNull(body("<h1>Talks resume</h1><figure><figcaption>July 4, 2019</figcaption></figure>" + BODY)
                .published());
        assertNull(body("<h1>Talks resume</h1><div>File photo, July 4, 2019</div>" + BODY).published());
    }

    @Test
    void whatAnArchivePutsAroundAPageIsNoneOfIt() {
        var read = Documents.read("a.html", "<html><head><title>Talks resume</title><link rel='canonical' href='"
                + "https://web.archive.org/web/20240305120000/https://www.ft.com/content/a'></head><body>"
                + "<div id='wm-ipp-base'><p>The Wayback Machine - https://web.archive.org/web/2024</p><span>5 Mar 2024"
                + "</span></div><h1>Talks resume</h1>" + BODY + "</body></html>");

        assertNull(read.reading().published());
        assertEquals("Financial Times", read.reading().outlet());
        assertEquals(false, read.text().contains("Wayback"));
    }

    @Test
    void aDateLineMayStandBesideTheButtonsThatShareIt() {
        assertEquals("2024-03-15", body("<div class='title'>Talks resume</div><div class='author_share'><span>By <a>Global"
                + " Times</a></span><span>Published: Mar 15, 2024 09:30 PM</span></div>" + BODY).published());
        assertEquals("2024-01-30", body("<h1>Talks resume</h1><p class='update-time'>송고시간2024-01-30 18:20</p>" + BODY)
                .published());
        assertNull(body("<h1>Talks resume</h1><p class='update-time'>2024-01-30 18:20</p>" + BODY).published());
    }

    @Test
    void aSourceMayStandBesideTheDate() {
        assertEquals("环球时报", body("<h1>Talks resume</h1><p>2024-03-16 00:21</p><span>来源：<a>环球时报</a></span>" + BODY)
                .outlet());
    }

    @Test
    void jsonLdNamesAuthorsAndPublisher() {
        var read = page("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Talks\","
                + "\"author\":[{\"name\":\"Jane Doe\"},{\"name\":\"Li Wei\"}],\"publisher\":{\"name\":\"The Paper\"},"
                + "\"datePublished\":\"2024-01-30T08:00:00+08:00\"}]}</script>", "");

        assertEquals(List.of("Jane Doe", "Li Wei"), read.authors());
        assertEquals("The Paper", read.outlet());
        assertEquals("2024-01-30", read.published());
    }

    @Test
    void spoiltJsonDoesNotMatter() {
        assertEquals("Talks resume", page("<script type='application/ld+json'>{\"@type\":</script>", "").title());
    }

    @Test
    void theSiteIsNoPartOfTheTitle() {
        assertEquals("Talks resume in Beijing", title("Talks resume in Beijing | The Paper", "The Paper"));
        assertEquals("Talks resume in Beijing", title("The Paper: Talks resume in Beijing".replace(":", " "
                + "-"), "The Paper"));
        assertEquals("Talks resume in Beijing", title("Talks resume in Beijing • The Paper", "The Paper"));
        assertEquals("国务院办公厅关于示例事项的通知", title("国务院办公厅关于示例事项的通知_国务院文件_中国政府网", "x"));
        assertEquals("Talks - a new start for both", title("Talks - a new start for both", "The Paper"));
    }

    @Test
    void listsAndQuotationsAreKept() {
        String page = "<html><body><article><h1>Talks</h1>" + BODY + "</article></body></html>";
        String text = Documents.read("a.html", page).text();

        assertEquals(4, text.split("\n\n").length);
        assertEquals("- First, the working group meets.", text.split("\n\n")[2]);
    }

    @Test
    void tablesComeOutRowByRow() {
        String row = "<tr><td>Fentanyl seizures</td><td>2023</td><td>27,000 pounds</td></tr>";
        String page = "<html><body>" + BODY + "<table>" + row + row + "</table></body></html>";
        String text = Documents.read("a.html", page).text();

        assertEquals("Fentanyl seizures | 2023 | 27,000 pounds", text.split("\n\n")[4]);
    }

    private static Answer.Reading body(String body) {
        return Documents.read("a.html", "<html><head><title>Talks resume</title></head><body>" + body
                + "</body></html>").reading();
    }

    private static Answer.Reading page(String head, String line) {
        return Documents.read("a.html", "<html><head><title>Talks resume</title>" + head + "</head><body><article>"
                + "<h1>Talks resume</h1>" + line + BODY + "</article></body></html>").reading();
    }

    private static String title(String title, String site) {
        return Titles.withoutSite(title, site, null);
    }
}
