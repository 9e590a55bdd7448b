package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.intake.document.Bylines;

/// Pages as browsers, their additions and governments' systems save them.
class SavedPageTest {
    private static final String TEXT =
            "<p>The two sides held candid, substantive, and constructive discussions on a range of bilateral, "
            + "regional, and global issues.</p><p>They agreed to meet again in the spring, officials said, and to "
            + "keep the channel open until then.</p>";
    private static final String HAN =
            "<p>双方就海上执法、渔业合作和海上搜救等议题深入交换意见，同意继续保持沟通，妥善管控分歧，维护地区和平稳定。</p>"
            + "<p>与会人员还就科学考察、海洋环境保护等问题进行了讨论，并同意建立联络员制度，及时通报有关情况，加强往来。</p>";

    @Test
    void aByLineMayEndWithTheDay() {
        var read = Delivered.of("a.html", "<html><head><title>Talks resume in Geneva</title></head><body>"
                + "<h1>Talks resume in Geneva</h1><p>By Ana Reis, 4 March 2026</p>" + TEXT + "</body></html>")
                .articles().getFirst();

        assertEquals(List.of("Ana Reis"), read.answer().reading().authors());
        assertEquals("2026-03-04", read.answer().reading().published());
        assertEquals(-1, read.text().indexOf("Ana Reis"));
    }

    @Test
    void headingsThatAreNeverClosedAreReadInBoundedTime() {
        String page = "<html><head><title>Talks resume in Geneva</title></head><body>"
                + "<div class=title><h2><p>".repeat(500) + "<p>The delegations met again.</p>".repeat(100_000);

        assertTimeout(Duration.ofSeconds(20), () -> Delivered.of("a.html", page));
    }

    @Test
    void aPageSavedAsMailSaysWhereItWasFound() {
        String page = "From: <Saved by Blink>\nSnapshot-Content-Location: https://www.scmp.com/news/talks-resume\n"
                + "Subject: Talks resume\nMIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\";\n"
                + "\tboundary=\"----B--\"\n\n------B--\nContent-Type: text/html\n"
                + "Content-Location: https://www.scmp.com/news/talks-resume\n\n<html><head><title>Talks resume</title>"
                + "</head><body><h1>Talks resume</h1>" + TEXT + "</body></html>\n------B----\n";
        var read = Documents.read("a.mhtml", page).reading();

        assertEquals("https://www.scmp.com/news/talks-resume", read.url());
        assertEquals("South China Morning Post", read.outlet());
    }

    @Test
    void whatSavedAPageInOneFileNotesItsAddress() {
        var read = Documents.read("a.html", "<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: "
                + "https://www.scmp.com/news/talks-resume \n saved date: Mon Nov 10 2025 09:12:33 GMT+0100\n-->"
                + "<title>Talks resume</title><h1>Talks resume</h1>" + TEXT).reading();

        assertEquals("https://www.scmp.com/news/talks-resume", read.url());
        assertNull(read.published());
    }

    @Test
    void theDateAboveTheTextCountsWhereThereIsNoHeadline() {
        var read = Documents.read("a.html", "<html><head><title>答记者问</title></head><body><div>发言人就管制措施答记者问"
                + "</div><div>2023年10月17日 22:35  来源：商务部新闻办公室</div><div>" + HAN + "</div></body></html>")
                .reading();

        assertEquals("2023-10-17", read.published());
        assertEquals("商务部新闻办公室", read.outlet());
    }

    @Test
    void theDayInTheFrameOfAPageWithoutAHeadlineIsNoDate() {
        assertNull(Documents.read("a.html", "<html><head><title>x</title></head><body><div>Monday, November 10, 2025</div>"
                + "<div>" + TEXT.replace("The two sides", "After the talks, which lasted two days, the two sides")
                + "</div></body></html>").reading().published());
    }

    @Test
    void chineseDateLinesAreReadAsTheyAreSet() {
        assertEquals("2024-04-09", zh("<p>钟  声<span>《 人民日报 》（ 2024年04月09日   第 03 版） </span></p>").published());
        assertEquals("人民日报", zh("<p>钟  声<span>《 人民日报 》（ 2024年04月09日   第 03 版） </span></p>").outlet());
        assertEquals("2023-10-17", zh("<div>来源：新闻办公室　　类型：原创　　分类：新闻　　2023-10-17 22:35</div>").published());
        assertEquals("新闻办公室", zh("<div>来源：新闻办公室　　类型：原创　　分类：新闻　　2023-10-17 22:35</div>").outlet());
        assertEquals("2024-03-15", zh("<div><span><em> 2024</em></span><span><em>03</em>/<em>15</em></span>"
                + "<span>20:41:07</span></div>").published());
    }

    @Test
    void theDayWhenADecreeWasSignedIsNotWhenItWasPublished() {
        String page = "<html><head><title>Notice on trade</title><meta name='firstpublishedtime' "
                + "content='2024-02-03-17:20:15'></head><body><h1>Notice on trade</h1>" + TEXT
                + "<p>General Office</p><p>28 January 2024</p></body></html>";

        assertEquals("2024-02-03", Documents.read("a.html", page).reading().published());
    }

    @Test
    void figuresOfTwoElementsStandApart() {
        var read = Documents.read("a.html", "<html lang='ar'><head><title>محادثات</title></head><body><h1>محادثات</h1>"
                + "<div><span>نشر في 31/1/2024</span><span>31/1/2024</span></div>" + TEXT + "<p>About 10<sup>2</sup> "
                + "ships and 1<!-- -->2 boats were seen there, the ministry said in a note.</p></body></html>");

        assertEquals("2024-01-31", read.reading().published());
        assertEquals(true, read.text().contains("About 102 ships and 12 boats"));
    }

    @Test
    void whoMadeTheFileDidNotWriteTheArticle() {
        String core = "<cp:coreProperties xmlns:cp='c' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                + "<dc:creator>Officer, Desk</dc:creator></cp:coreProperties>";
        String note = OfficeFiles.paragraph("Note on the strait") + OfficeFiles.paragraph(TEXT.replaceAll("<[^>]*>", ""));
        String clipping = OfficeFiles.paragraph("Talks resume") + OfficeFiles.paragraph("Reuters")
                + OfficeFiles.paragraph(TEXT.replaceAll("<[^>]*>", ""));
        Map<String, String> properties = Map.of("docProps/core.xml", core);

        assertEquals(List.of(), Documents.read("a.docx", OfficeFiles.word(clipping, properties)).reading().authors());
        assertEquals(List.of("Officer, Desk"),
                Documents.read("a.docx", OfficeFiles.word(note, properties)).reading().authors());
    }

    @Test
    void aHeadingOfTwoLinesHasTheMarkThatTheHeadOfThePagePutsBetweenThem() {
        var read = Documents.read("a.html", "<html><head><title>Konsultationen: Minister reden wieder - DER SPIEGEL"
                + "</title><meta property='og:title' content='Konsultationen: Minister reden wieder'></head><body>"
                + "<h2><span>Konsultationen</span> <span>Minister reden wieder</span></h2>" + TEXT + "</body></html>");

        assertEquals("Konsultationen: Minister reden wieder", read.reading().title());
    }

    @Test
    void peopleAreNamedWithoutTheirPlacesAndPapers() {
        var read = Documents.read("a.html", "<html><head><title>Talks resume</title><script "
                + "type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Talks resume\",\"author\":"
                + "[{\"name\":\"Harry Dempster in London\"},{\"name\":\"123456\"},{\"name\":\"webteam\"}]}</script>"
                + "</head><body><h1>Talks resume</h1>" + TEXT + "</body></html>");

        assertEquals(List.of("Harry Dempster"), read.reading().authors());
        assertEquals(List.of("Sylvie Kauf", "Piotr Martin"), Bylines.names(
                "Par Sylvie Kauf (Pékin, correspondante) et Piotr Martin"));
        assertEquals(List.of("KIM TONG-A"), Bylines.names(
                "By KIM TONG-A, Associated Press"));
    }

    private static Answer.Reading zh(String line) {
        return Documents.read("a.html", "<html><head><title>磋商在北京举行</title></head><body><h1>磋商在北京举行</h1>"
                + line + HAN + "</body></html>").reading();
    }
}
