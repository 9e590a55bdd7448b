package org.rapporteur.ui.inbox;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Stored;
import org.rapporteur.model.When;
import org.rapporteur.ui.control.DateWords;
import org.rapporteur.ui.control.MarkedCopy;

/// A quote with its source, for the clipboard: “quote” (Outlet, form, 30 January 2024, URL), under the
/// article’s handling label.
final class SourceText {
    private SourceText() {}

    /// Puts `words` of the article of `shown` on the clipboard, with their source or alone.
    static void copy(ArticleViewModel.Shown shown, String words, boolean withSource, Messages messages) {
        MarkedCopy copy = withSource ? of(shown, words, messages) : MarkedCopy.of(shown.article().marking(), words);
        copy.copy();
    }

    /// The words `quote` of the article of `shown`; in HTML the address is a link.
    static MarkedCopy of(ArticleViewModel.Shown shown, String quote, Messages messages) {
        Article article = shown.article();
        List<String> parts = Stream.of(
                        outlet(shown.opened().outlet(), messages), messages.of(article.form()),
                        date(article.published(), messages))
                .toList();
        String words = quote.strip().replaceAll("\\s*\\n\\s*", " ");
        String url = article.url();
        String plain = messages.get("source.cited", words, messages.parts(url == null ? parts : with(parts, url)));
        String link = url == null ? null
                : "<a href=\"" + MarkedCopy.escape(url) + "\">" + MarkedCopy.escape(url) + "</a>";
        List<String> escaped = parts.stream().map(MarkedCopy::escape).toList();
        String rich = messages.get("source.cited", MarkedCopy.escape(words),
                messages.parts(link == null ? escaped : with(escaped, link)));
        return MarkedCopy.of(article.marking(), plain, "<p>" + rich + "</p>");
    }

    private static List<String> with(List<String> parts, String last) {
        return Stream.concat(parts.stream(), Stream.of(last)).toList();
    }

    private static String outlet(@Nullable Stored<Outlet> outlet, Messages messages) {
        return outlet == null ? messages.get("citation.noOutlet") : outlet.content().name();
    }

    private static String date(@Nullable When published, Messages messages) {
        if (published == null) {
            return messages.get("citation.undated");
        }
        return published.date().isDay()
                ? new DateWords(messages).longDay(published.earliest())
                : new DateWords(messages).of(published.date());
    }
}
