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
    void manyEntriesWithoutTheirEndsAreSoonRead() {
        String open = "<item><title>Talks</title><description><p>The two sides met.</p>";

        assertTimeout(Duration.ofSeconds(20), () -> Delivered.of("a.xml", "<rss><channel>" + open.repeat(20_000)));
    }
}
