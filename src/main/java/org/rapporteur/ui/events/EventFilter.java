package org.rapporteur.ui.events;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ChineseScript;
import org.rapporteur.model.EventForm;
import org.rapporteur.service.events.EventLine;

/// Which events a list shows.
///
/// @param words words of a name, a place, an issue or a participant; all must be found
/// @param time on which side of the day of the view
/// @param form what sort of occasion, or null for all
/// @param issue an issue by name, or null for all
public record EventFilter(String words, Time time, @Nullable EventForm form, @Nullable String issue) {
    /// On which side of the day of the view.
    public enum Time { ALL, UPCOMING, PAST }

    /// All events.
    public static final EventFilter NONE = new EventFilter("", Time.ALL, null, null);

    /// Whether the list shows `line`.
    public boolean lets(EventLine line) {
        boolean inTime = time == Time.ALL || line.upcoming() == (time == Time.UPCOMING);
        boolean ofForm = form == null || line.event().content().form() == form;
        boolean onIssue = issue == null || line.issues().contains(issue);
        return inTime && ofForm && onIssue && hasWords(line);
    }

    private boolean hasWords(EventLine line) {
        String all = folded(String.join("\n", Stream.of(
                        List.of(line.event().content().name(), line.event().content().place()),
                        line.issues(), line.people())
                .flatMap(List::stream).toList()));
        return Stream.of(folded(words).strip().split("\\s+")).allMatch(all::contains);
    }

    private static String folded(String text) {
        return ChineseScript.simplified(text.toLowerCase(Locale.ROOT));
    }

    EventFilter withWords(String now) {
        return new EventFilter(now, time, form, issue);
    }

    EventFilter withTime(Time now) {
        return new EventFilter(words, now, form, issue);
    }

    EventFilter withForm(@Nullable EventForm now) {
        return new EventFilter(words, time, now, issue);
    }

    EventFilter withIssue(@Nullable String now) {
        return new EventFilter(words, time, form, now);
    }
}
