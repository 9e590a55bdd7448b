package org.rapporteur.ui.entry;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventForm;

/// What sort of occasion a title speaks of, by its words; nothing where they do not say.
final class EventGuess {
    private static final Pattern CALL = Pattern.compile(
            "(?i)\\b(?:calls?|phone|telephone|video ?conference)\\b|通话|通話|通电话|通電話|视频会晤");
    private static final Pattern VISIT = Pattern.compile(
            "(?i)\\b(?:visits?|visited|trip|travels?|arrives?)\\b|访问|訪問|访华");
    private static final Pattern MEETING = Pattern.compile(
            "(?i)\\b(?:meetings?|meets?|met|talks|summit|dialogue|consultations?|working group|session)\\b"
                    + "|会见|會見|会谈|會談|会晤|會晤|磋商|对话|對話");
    private static final Pattern DEADLINE = Pattern.compile(
            "(?i)\\b(?:deadline|takes effect|enters? into force|expires?)\\b");

    private static final Pattern READOUT = Pattern.compile("(?i)^readout (?:of|from) (?:the |an? )?");

    private EventGuess() {}

    /// What the occasion may be called, by the title of an article about it.
    static String name(String title) {
        return READOUT.matcher(title).replaceFirst("");
    }

    /// The sort of occasion, or null.
    static @Nullable EventForm of(String title) {
        if (CALL.matcher(title).find()) {
            return EventForm.CALL;
        }
        if (VISIT.matcher(title).find()) {
            return EventForm.VISIT;
        }
        if (MEETING.matcher(title).find()) {
            return EventForm.MEETING;
        }
        return DEADLINE.matcher(title).find() ? EventForm.DEADLINE : null;
    }
}
