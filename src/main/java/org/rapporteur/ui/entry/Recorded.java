package org.rapporteur.ui.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Content;
import org.rapporteur.model.Passage;
import org.rapporteur.service.articles.ArticleDesk;

/// The sources of a record, taken apart for the form.
///
/// @param quotes those that the form can show
/// @param kept those whose text is no longer held, which stay as they are
record Recorded(List<Quoted> quotes, List<Citation> kept) {
    /// Takes the sources of `content` apart; of a kind that has none there are none.
    static Recorded of(Content content, ArticleDesk articles, Messages messages) {
        List<Citation> citations = content instanceof Cited cited ? cited.citations() : List.of();
        var quotes = new ArrayList<Quoted>();
        var kept = new ArrayList<Citation>();
        for (Citation citation : citations) {
            Quoted quote = quote(citation, articles.open(citation.article()), messages);
            if (quote == null) {
                kept.add(citation);
            } else {
                quotes.add(quote.inRole(citation.role()));
            }
        }
        return new Recorded(List.copyOf(quotes), List.copyOf(kept));
    }

    private static @Nullable Quoted quote(Citation citation, ArticleDesk.Opened opened, Messages messages) {
        if (citation.passage() == null) {
            return opened.article().content().citableWhole() ? Quoted.whole(opened, messages) : null;
        }
        String text = opened.text();
        Passage passage = opened.passages().stream().filter(stored -> stored.id().equals(citation.passage()))
                .findFirst().map(stored -> stored.content()).orElse(null);
        return text == null || passage == null || !passage.standsIn(text)
                ? null : Quoted.of(opened, passage.startUtf16(text), passage.endUtf16(text), messages);
    }
}
