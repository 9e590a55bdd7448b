package org.rapporteur.ui.overview;

import java.time.LocalDate;
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
    private static final Pattern CHINESE_ASKS = Pattern.compile("请?(?:要求|请求|敦促|提出|交涉|询问).*");
    /// "请使馆提供通报稿，2024年5月3日前".
    private static final Pattern CHINESE_END =
            Pattern.compile("(.+?)[，,、\\s]+[于在]?((?:\\d{4}年|\\d{1,2}月).{1,20}?)(?:之?前|以前)?[。]?");
    /// "2024年5月3日前请使馆提供通报稿".
    private static final Pattern CHINESE_START =
            Pattern.compile("((?:\\d{4}年|\\d{1,2}月).{1,20}?)(?:之前|以前|前)[，,\\s]*(.+)");

    /// Reads `line`; a day without its year is the next such day from `today` on.
    static TaskLine read(String line, LocalDate today) {
        String text = line.strip();
        Task.Form form = asks(text) ? Task.Form.ASK : Task.Form.DELIVERABLE;
        Matcher cut = CUT.matcher(text);
        while (cut.find()) {
            When due = date(text.substring(cut.end()), today);
            if (due != null && cut.start() > 0) {
                return new TaskLine(form, text.substring(0, cut.start()), due);
            }
        }
        TaskLine chinese = chinese(CHINESE_END.matcher(text), 1, 2, today);
        chinese = chinese == null ? chinese(CHINESE_START.matcher(text), 2, 1, today) : chinese;
        return chinese == null ? new TaskLine(form, text, null) : chinese;
    }

    private static boolean asks(String text) {
        return ASKS.matcher(text).matches() || CHINESE_ASKS.matcher(text).matches();
    }

    private static @Nullable TaskLine chinese(Matcher match, int what, int date, LocalDate today) {
        When due = match.matches() ? date(match.group(date), today) : null;
        return due == null ? null : new TaskLine(
                asks(match.group(what)) ? Task.Form.ASK : Task.Form.DELIVERABLE, match.group(what), due);
    }

    private static @Nullable When date(String text, LocalDate today) {
        try {
            return DateReading.read(text);
        } catch (UserProblem unreadable) {
            return unreadable.key().equals("date.noYear") ? next(text, today) : null;
        }
    }

    private static @Nullable When next(String text, LocalDate today) {
        try {
            return DateReading.next(text, today);
        } catch (UserProblem unreadable) {
            return null;
        }
    }
}
