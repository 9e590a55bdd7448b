package org.rapporteur.ui.inbox;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.Stored;
import org.rapporteur.model.When;
import org.rapporteur.ui.control.DateWords;

/// A quote with its source, for the clipboard: “quote” (Outlet, form, 30 January 2024, URL), led by
/// the handling label where that is above the lowest.
///
/// @param text as plain text
/// @param html the same as HTML, the address a link
record SourceText(String text, String html) {
    /// The words `quote` of the article of `shown`.
    static SourceText of(ArticleViewModel.Shown shown, String quote, Messages messages) {
        Article article = shown.article();
        boolean lowest = article.marking().equals(shown.markings().getFirst());
        String label = lowest ? "" : messages.get("source.label", article.marking());
        List<String> parts = Stream.of(
                        outlet(shown.opened().outlet(), messages), messages.of(article.form()),
                        date(article.published(), messages))
                .toList();
        String words = quote.strip().replaceAll("\\s*\\n\\s*", " ");
        String url = article.url();
        String plain = messages.get("source.cited", words, messages.parts(url == null ? parts : with(parts, url)));
        String link = url == null ? null : "<a href=\"" + escape(url) + "\">" + escape(url) + "</a>";
        List<String> escaped = parts.stream().map(SourceText::escape).toList();
        String rich = messages.get("source.cited", escape(words),
                messages.parts(link == null ? escaped : with(escaped, link)));
        return new SourceText(label + plain, "<p>" + escape(label) + rich + "</p>");
    }

    /// Puts it on the clipboard of the desktop.
    void copy() {
        var content = new ClipboardContent();
        content.putString(text);
        content.putHtml(html);
        Clipboard.getSystemClipboard().setContent(content);
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

    private static String escape(String text) {
        return text.chars().mapToObj(c -> switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> String.valueOf((char) c);
        }).collect(Collectors.joining());
    }
}
