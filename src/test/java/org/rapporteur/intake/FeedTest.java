package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Feeds whose entries lack their ends.
class FeedTest {
    private static final String ITEM = "<item><title>Talks %d</title><link>https://news.example/%d</link><description>"
            + "The two sides met.</description>";

    @Test
    void anEntryWithoutItsEndHidesNotTheNext() {
        var read = Delivered.of("a.xml", "<rss><channel><title>Desk</title>" + ITEM.formatted(1, 1) + ITEM.formatted(2, 2)
                + "</channel></rss>");

        assertEquals(List.of("Talks 1", "Talks 2"),
                read.articles().stream().map(piece -> piece.answer().reading().title()).toList());
    }

    @Test
    void eachNoteOfAnEvernoteExportIsAnArticle() {
        String note = "<note><title>%s</title><created>20240506T071440Z</created><note-attributes><author>desk</author>"
                + "<source-url>https://news.example/1</source-url></note-attributes><content><![CDATA[<?xml version=\"1.0\""
                + "?><!DOCTYPE en-note SYSTEM \"enml2.dtd\"><en-note><div>By Jane Roe</div><div>3 April 2024</div>"
                + "<div>The two sides met.</div><div>They will meet again.</div></en-note>]]></content></note>";
        var read = Delivered.of("a.enex", "<?xml version=\"1.0\"?><en-export export-date=\"20240506T081500Z\">"
                + note.formatted("Talks resume") + note.formatted("Talks end") + "</en-export>");

        assertEquals(List.of("Talks resume", "Talks end"),
                read.articles().stream().map(piece -> piece.answer().reading().title()).toList());
        var first = read.articles().getFirst().answer().reading();
        assertEquals("The two sides met.\n\nThey will meet again.", read.articles().getFirst().text());
        assertEquals("2024-04-03", first.published());
        assertEquals(List.of("Jane Roe"), first.authors());
        assertEquals("https://news.example/1", first.url());
    }

    @Test
    void manyEntriesWithoutTheirEndsAreSoonRead() {
        String open = "<item><title>Talks</title><description><p>The two sides met.</p>";

        assertTimeout(Duration.ofSeconds(20), () -> Delivered.of("a.xml", "<rss><channel>" + open.repeat(20_000)));
    }
}
