package org.rapporteur.ui.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.Outlet;
import org.rapporteur.model.When;
import org.rapporteur.ui.control.DateWords;

/// How events and their readouts are spoken of.
final class EventWords {
    private static final int SOME_DAYS = 14;

    private final Messages messages;
    private final DateWords dates;

    EventWords(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    /// The date of an event.
    String date(When when) {
        return dates.of(when);
    }

    /// How far it lies from `day`: "in 6 days", "24 days ago"; empty where it is not known to the
    /// day, so that nothing can be counted.
    String distance(When when, LocalDate day) {
        if (when.date().isAbout() || ChronoUnit.DAYS.between(when.earliest(), when.latest()) > SOME_DAYS) {
            return "";
        }
        long ahead = ChronoUnit.DAYS.between(day, when.earliest());
        long ago = ChronoUnit.DAYS.between(when.latest(), day);
        return ahead > 0 ? messages.get("events.ahead", ahead)
                : ago > 0 ? messages.get("events.ago", ago) : messages.get("events.now");
    }

    /// The publisher of a readout.
    String outlet(@Nullable Outlet outlet) {
        return outlet == null ? messages.get("citation.noOutlet") : outlet.shortName();
    }

    /// When an article was published.
    String published(Article article) {
        return article.published() == null ? messages.get("citation.undated") : dates.of(article.published());
    }

    /// Whose account a readout is.
    String party(String party) {
        return party.isEmpty() ? messages.get("events.noParty") : party;
    }
}
