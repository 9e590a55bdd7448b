package org.rapporteur.ui.entry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Development;
import org.rapporteur.model.Passage;
import org.rapporteur.service.ArticleDesk;

/// A development on record, taken apart for the form.
///
/// @param development what is on record
/// @param quotes its sources that the form can show
/// @param kept its sources whose text is no longer held, which stay as they are
record Recorded(Development development, List<Quoted> quotes, List<Citation> kept) {
    /// Takes `development` apart.
    static Recorded of(Development development, ArticleDesk articles, Messages messages) {
        var quotes = new ArrayList<Quoted>();
        var kept = new ArrayList<Citation>();
        for (Citation citation : development.citations()) {
            Quoted quote = quote(citation, articles.open(citation.article()), messages);
            if (quote == null) {
                kept.add(citation);
            } else {
                quotes.add(quote.inRole(citation.role()));
            }
        }
        return new Recorded(development, List.copyOf(quotes), List.copyOf(kept));
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

    /// The form as it would be kept with these fields.
    LogDraft draft(String id) {
        Assessment assessment = development.assessment();
        boolean none = assessment == null;
        return new LogDraft(
                development.what(), development.happened().date().edtf(), development.happened().words(), "",
                development.issues().stream().map(on -> new LogDraft.OnIssue(
                        on.issue().toString(), on.level() == null ? null : on.level().level())).toList(),
                quotes.stream().map(LogDraft.Quote::of).toList(), development.marking(),
                none ? "" : assessment.judgement(), none ? null : assessment.confidence(),
                none ? null : assessment.next(), none ? null : assessment.likelihood(),
                none || assessment.by() == null ? null : assessment.by().edtf(), id);
    }
}
