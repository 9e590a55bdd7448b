package org.rapporteur.ui.entry;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.When;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.ui.control.DateWords;

/// A date that a source gives for what happened.
///
/// @param when the date
/// @param basis what it rests on, for a person: "from “Tuesday”, article of 30 Jan"
/// @param ahead whether it lies after the day on which its source was published
public record DateOffer(When when, String basis, boolean ahead) {
    /// What an opened article offers for the words from `from` to `to`, likeliest first; empty
    /// where it states no date.
    static List<DateOffer> of(ArticleDesk.Opened opened, int from, int to, Messages messages) {
        When published = opened.article().content().published();
        String text = opened.text();
        var offers = new ArrayList<DateOffer>();
        QuotedDate said = text == null || from == to ? null : QuotedDate.of(text, from, to, published);
        if (said != null && said.words() != null) {
            offers.add(new DateOffer(said.when(), published == null
                    ? messages.get("log.dateFromWords", said.words())
                    : messages.get("log.dateFromWordsOf", said.words(), new DateWords(messages).shorter(published)),
                    said.isAfter(published)));
        }
        if (published != null && offers.stream().noneMatch(offer -> offer.when().date().equals(published.date()))) {
            offers.add(new DateOffer(published, messages.get("log.dateFromArticle"), false));
        }
        return offers;
    }

    /// Adds those of `more` to `offers` that give another date.
    static void add(List<DateOffer> more, List<DateOffer> offers) {
        more.stream().filter(one -> offers.stream().noneMatch(known -> known.when().date().equals(one.when().date())))
                .forEach(offers::add);
    }
}
