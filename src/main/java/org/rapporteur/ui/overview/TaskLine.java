package org.rapporteur.ui.overview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.DateReading;
import org.rapporteur.model.Task;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;

/// A task as it is typed on one line: "Ask the embassy for the readout by 3 May 2024".
///
/// @param form an ask where the line begins with that, or with "raise"; else a deliverable
/// @param what the line without its date
/// @param due the date at its end, after a "by", "on", "before" or "until", or null where none can be
///     read there
record TaskLine(Task.Form form, String what, @Nullable When due) {
    private static final Pattern ASKS = Pattern.compile("(?i)(ask|raise|request|demand)\\b.*");
    private static final Pattern CUT = Pattern.compile("(?i)[\\s,]+(?:by|on|before|until|due)\\s+");

    /// Reads `line`.
    static TaskLine read(String line) {
        String text = line.strip();
        Task.Form form = ASKS.matcher(text).matches() ? Task.Form.ASK : Task.Form.DELIVERABLE;
        Matcher cut = CUT.matcher(text);
        while (cut.find()) {
            When due = date(text.substring(cut.end()));
            if (due != null && cut.start() > 0) {
                return new TaskLine(form, text.substring(0, cut.start()), due);
            }
        }
        return new TaskLine(form, text, null);
    }

    private static @Nullable When date(String text) {
        try {
            return DateReading.read(text);
        } catch (UserProblem unreadable) {
            return null;
        }
    }
}
