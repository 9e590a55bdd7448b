package org.rapporteur.ui.commitments;

import org.rapporteur.i18n.Messages;
import org.rapporteur.service.commitments.Due;
import org.rapporteur.ui.control.DateWords;

/// A due date in words: the date, and how it looks from the view's day.
final class DueWords {
    private final Messages messages;
    private final DateWords dates;

    DueWords(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    /// "20 May 2024", or "no date".
    String date(Due due) {
        return due.when() == null ? messages.get("commitments.noDate") : dates.of(due.when());
    }

    /// "in 24 days", "overdue by 3 days"; nothing where there is nothing to say.
    String distance(Due due) {
        return switch (due.state()) {
            case OVERDUE -> messages.get("commitments.overdue", due.days());
            case NOW -> messages.get(isExact(due) ? "commitments.dueToday" : "commitments.dueNow");
            case AHEAD -> messages.get(isExact(due) ? "commitments.dueAhead" : "commitments.dueAbout", due.days());
            case SETTLED -> due.when() == null ? "" : messages.get("commitments.settled");
            case NO_DATE -> "";
        };
    }

    private static boolean isExact(Due due) {
        return due.when() != null && due.when().date().isDay();
    }

    /// The style class of those words.
    static String styleClass(Due due) {
        return switch (due.state()) {
            case OVERDUE -> "danger";
            case NOW -> "warn";
            case AHEAD, NO_DATE, SETTLED -> "muted";
        };
    }
}
