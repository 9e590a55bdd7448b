package org.rapporteur.ui.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.service.articles.ArticleDesk;

class SourceTextTest {
    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = Bench.in(folder);
        bench.article.open(bench.titled("On-the-Record Press Call by Kurt Campbell"), null);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private ArticleViewModel.Shown shown() {
        return Objects.requireNonNull(bench.article.shownProperty().get());
    }

    @Test
    void theQuoteIsFollowedByItsSource() {
        String text = SourceText.of(shown(), "has overreacted", Bench.MESSAGES).text();

        assertTrue(text.startsWith("UNCLASSIFIED\n“has overreacted” (White House, transcript or video, 12 August 2022, https://"), text);
    }

    @Test
    void theAddressIsALinkInHtml() {
        String html = SourceText.of(shown(), "a < b", Bench.MESSAGES).html();

        assertTrue(html.startsWith("<p><strong>UNCLASSIFIED</strong></p><p>“a &lt; b” (White House"), html);
        assertTrue(html.contains("<a href=\"https://"), html);
    }

    @Test
    void aHigherMarkingLeads() {
        var article = shown().article();
        bench.article.describe(new ArticleDesk.Description(
                article.title(), article.form(), "White House", article.published(), shown().markings().getLast()), () -> { });

        assertEquals(shown().markings().getLast().toUpperCase(Locale.ROOT) + "\n“x”",
                SourceText.of(shown(), "x", Bench.MESSAGES).text().replaceFirst(" \\(.*", ""));
    }
}
