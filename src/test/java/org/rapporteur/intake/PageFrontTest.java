package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What stands around the headline of a page, in the ways of many sites.
class PageFrontTest {
    private static final String TEXT =
            "<p>The two sides held candid, substantive, and constructive discussions on a range of bilateral, "
            + "regional, and global issues.</p><p>They agreed to meet again in the spring, officials said, and to "
            + "keep the channel open until then.</p>";

    private static Answer.Reading of(String head, String body) {
        return Delivered.of("a.html", "<html><head>" + head + "</head><body>" + body + "</body></html>")
                .articles().getFirst().answer().reading();
    }

    @Test
    void theWordBeforeATimeSaysWhatItIs() {
        String meta = "<title>Talks live</title><meta property='article:published_time' "
                + "content='2026-03-03T10:58:00Z'>";
        for (String updated : java.util.List.of("<div>Updated <time>Wed 4 Mar 2026 01.10 GMT</time></div>",
                "<div><span>Last updated</span> <time>Wed 4 Mar 2026 01.10 GMT</time></div>")) {
            var read = of(meta, "<h1>Talks live</h1>" + updated + TEXT);

            assertEquals("2026-03-03", read.published(), updated);
        }
        assertEquals("2026-03-04", of("<title>Talks resume</title>", "<h1>Talks resume</h1><div>Published <time>"
                + "Wed 4 Mar 2026</time></div>" + TEXT).published());
    }

    @Test
    void theDayAndThePlaceOfAMeetingAreNotWhenThePageWasPublished() {
        var read = of("<title>Seminar on cables</title>", "<h1>Seminar on cables</h1><dl><dt>Date</dt>"
                + "<dd>26.3.2026 15.00</dd><dt>Place</dt><dd>Tallinn</dd></dl>" + TEXT);

        assertNull(read.published());
        assertEquals("2026-03-26", of("<title>Talks resume</title>", "<h1>Talks resume</h1><dl><dt>Date</dt>"
                + "<dd>26 March 2026</dd><dt>Place</dt><dd>Tallinn</dd></dl>" + TEXT).published());
    }

    @Test
    void theNameOfASiteAndItsCountryIsNoHeadline() {
        var read = of("<title>한-몽골 외교장관회담(3.3.) 결과 상세보기|보도자료 | 외교부</title><meta property='og:title' "
                + "content='외교부 대한민국'><meta property='og:site_name' content='외교부'>",
                "<h2>보도자료</h2><h3>한-몽골 외교장관회담(3.3.) 결과</h3><ul><li><strong>작성일</strong> 2026-03-03 19:12:00</li>"
                        + "</ul>" + TEXT);

        assertEquals("한-몽골 외교장관회담(3.3.) 결과", read.title());
        assertEquals("2026-03-03", read.published());
    }

    @Test
    void thePlatformIsNotThePublisher() {
        var read = of("<title></title><meta property='og:title' content='中塔口岸合作迈出新步伐'>"
                + "<meta property='og:site_name' content='微信公众平台'>", "<h1>中塔口岸合作迈出新步伐</h1>" + TEXT);

        assertNull(read.outlet());
    }

    @Test
    void thePublisherIsNamedByReferenceAndByItems() {
        var graph = of("<title>Talks resume</title><script type='application/ld+json'>{\"@graph\":[{\"@type\":"
                + "\"Organization\",\"@id\":\"#org\",\"name\":\"Le Quotidien du Cap\"},{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Talks resume\",\"publisher\":{\"@id\":\"#org\"},\"author\":{\"@id\":\"#p\"}},"
                + "{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Awa Ndiaye\"}]}</script>", "<h1>Talks "
                + "resume</h1>" + TEXT);
        var items = of("<title>Talks resume</title>", "<h1>Talks resume</h1>" + TEXT + "<span itemprop='publisher' "
                + "itemscope itemtype='http://schema.org/Organization'><meta itemprop='name' content='El "
                + "Litoral'></span>");

        assertEquals("Le Quotidien du Cap", graph.outlet());
        assertEquals(java.util.List.of("Awa Ndiaye"), graph.authors());
        assertEquals("El Litoral", items.outlet());
    }

    @Test
    void theLeadAboveTheTextIsPartOfIt() {
        String lead = "Chiều 3/3, tại Trụ sở Chính phủ, Phó Thủ tướng đã tiếp Bộ trưởng Ngoại giao Philippines nhân "
                + "chuyến thăm chính thức Việt Nam.";
        var read = Delivered.of("a.html", "<html lang=vi><head><title>Phó Thủ tướng "
                + "tiếp</title></head><body><nav><a>A</a>"
                + "</nav><div><h1>Phó Thủ tướng tiếp</h1><div>03/03/2026 19:40</div><h2 class='detail-sapo'>" + lead
                + "</h2><div class='detail-content'>" + TEXT + "</div><div class=tag><b>Từ khóa:</b> "
                + "<a>Philippines</a></div>"
                + "<div class=box><h3>Tin liên quan</h3><ul><li><a>Tăng cường hợp tác "
                + "gạo</a></li></ul></div></div></body></html>").articles().getFirst();

        assertTrue(read.text().startsWith(lead), read.text());
    }

    @Test
    void daysOfOtherCalendarsAreReadWhereTheyStandForThePublication() {
        assertEquals("2026-03-03", of("<title>ديدار</title>", "<h1>دیدار وزیر امور خارجه</h1><div><span>۱۴۰۴/۱۲/۱۲ - "
                + "۱۷:۲۵</span></div>" + TEXT).published());
        assertEquals("2026-03-03", of("<title>وزير</title>", "<h1>وزير الخارجية يستقبل</h1><div class=date>الثلاثاء 14 "
                + "رمضان 1447 هـ الموافق 3 مارس 2026 م</div>" + TEXT).published());
        assertEquals("2026-03-03", of("<title>外交部簽署備忘錄</title>", "<h1>外交部與巴拉圭簽署備忘錄</h1><ul><li>發布時間："
                + "115-03-03 16:40</li></ul>" + TEXT).published());
    }
}
