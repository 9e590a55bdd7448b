package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Texts with what their keepers, or the services they come from, put above them.
class FiledTextTest {
    private static final String BODY =
            "The two governments agreed on Thursday to keep the crossing open through the winter, the interior ministry "
            + "said, and to meet again before the spring to look at what it costs.";

    @Test
    void labelsBelowTheHeadlineSayWhatTheyAreOf() {
        var arabic = Documents.read("a.txt", "إعادة تشغيل الخط الساخن بين الجيشين\nالمصدر: الجزيرة\n"
                + "تاريخ النشر: 13 مارس 2024\nبقلم: سامي حداد\n\n" + BODY);
        var russian = Documents.read("a.txt", "Военные возобновляют связь\n13 марта 2024, 09:40\n"
                + "Источник: Газета\nАвтор: Иван Петров\n\n" + BODY);

        assertEquals("إعادة تشغيل الخط الساخن بين الجيشين", arabic.reading().title());
        assertEquals("الجزيرة", arabic.reading().outlet());
        assertEquals("2024-03-13", arabic.reading().published());
        assertEquals(List.of("سامي حداد"), arabic.reading().authors());
        assertEquals(BODY, arabic.text());
        assertEquals("2024-03-13", russian.reading().published());
        assertEquals(List.of("Иван Петров"), russian.reading().authors());
    }

    @Test
    void theNoticeOfACachedPageIsNoHeadline() {
        var read = Documents.read("a.txt", "This is Google's cache of https://news.example/a/drills. It is a snapshot of "
                + "the page as it appeared on 7 May 2024 03:12:55 GMT. The current page could have changed in the "
                + "meantime. Learn more.\nFull version\nText-only version\nView source\n\nDrills begin off the coast"
                + "\n\nBy Ed Low\n6 May 2024\n5 min read\n\n" + BODY);

        assertEquals("Drills begin off the coast", read.reading().title());
        assertEquals("2024-05-06", read.reading().published());
        assertEquals(BODY, read.text());
    }
}
