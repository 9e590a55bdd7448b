package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonFeedTest {
    private static final String FEED = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Nordic Wire", "items": [
             {"id": "1", "url": "https://nordic.example/1", "title": "Talks extended",
              "content_html": "<p>The two sides extended their talks on Monday.</p><p>They began in 2005.</p>",
              "date_published": "2024-02-29T23:30:00-08:00", "authors": [{"name": "Ingrid Dahl"}]},
             {"id": "2", "title": "A seat asked for", "content_text": "The council asked for a seat."},
             {"id": "3", "url": "https://nordic.example/3", "title": "Only named"}]}
            """;

    @Test
    void eachItemIsAnArticleOrAReference() {
        var pieces = Delivered.of("feed.json", FEED).articles();
        var first = pieces.getFirst().answer().reading();

        assertEquals(List.of("Talks extended", "A seat asked for", "Only named"),
                pieces.stream().map(piece -> piece.answer().reading().title()).toList());
        assertEquals("The two sides extended their talks on Monday.\n\nThey began in 2005.", pieces.getFirst().text());
        assertEquals("2024-02-29", first.published());
        assertEquals("Nordic Wire", first.outlet());
        assertEquals(List.of("Ingrid Dahl"), first.authors());
        assertEquals("Only named https://nordic.example/3", pieces.getLast().answer().reading().reference());
    }

    @Test
    void nothingOfALongFeedOrChannelIsLeftOut() {
        var items = IntStream.range(0, 2_500).mapToObj(String::valueOf).toList();
        String json = items.stream().map(n -> "{\"title\": \"Story " + n + "\", \"content_text\": \"Said on day " + n + ".\"}")
                .collect(Collectors.joining(",", "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [", "]}"));
        String rss = items.stream().map(n -> "<item><title>Story " + n + "</title><description>Said on day " + n
                + ".</description></item>").collect(Collectors.joining("", "<rss><channel><title>Wire</title>", "</channel></rss>"));
        String posts = items.stream().map(n -> "{\"date\": \"2026-03-18T17:35:11\", \"text\": \"Day " + n + ".\"}")
                .collect(Collectors.joining(",", "{\"name\": \"Wire\", \"type\": \"public_channel\", \"messages\": [", "]}"));

        assertEquals(List.of(2_500, 2_500, 2_500), List.of(Delivered.of("feed.json", json).articles().size(),
                Delivered.of("feed.xml", rss).articles().size(), Delivered.of("result.json", posts).articles().size()));
    }

    @Test
    void aFeedCutShortIsSaid() {
        assertEquals("intake.damaged", Documents.problem("feed.json", FEED.substring(0, 300).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
