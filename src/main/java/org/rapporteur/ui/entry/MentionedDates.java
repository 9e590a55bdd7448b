package org.rapporteur.ui.entry;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.suggest.DateMention;
import org.rapporteur.intake.suggest.Span;
import org.rapporteur.model.When;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.events.Suggesting;

/// The dates that an article names, as offers for when something happened: up to the day of its
/// publication, those that stand nearest to the quoted words first.
///
/// @param suggesting reads the article
/// @param messages the words
record MentionedDates(Suggesting suggesting, Messages messages) {
    private static final int MOST = 3;

    /// What `opened` offers beside the words that start at `from`; takes as long as reading it.
    List<DateOffer> of(ArticleDesk.Opened opened, int from) {
        When published = opened.article().content().published();
        String text = opened.text() == null ? "" : opened.text();
        return suggesting.reader().dates(text, published).stream()
                .filter(date -> published == null || !date.when().earliest().isAfter(published.latest()))
                .sorted(Comparator.comparingInt(date -> distance(date, from)))
                .limit(MOST)
                .map(this::offer).toList();
    }

    private DateOffer offer(DateMention date) {
        return new DateOffer(When.of(date.when().date()), messages.get("log.dateInArticle", date.when().words()),
                false);
    }

    private static int distance(DateMention date, int from) {
        return date.places().stream().map(Span::start).mapToInt(start -> Math.abs(start - from)).min().orElse(0);
    }
}
