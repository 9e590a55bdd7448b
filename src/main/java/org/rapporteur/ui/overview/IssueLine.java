package org.rapporteur.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Flag;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Source;
import org.rapporteur.model.Status;
import org.rapporteur.model.Stored;
import org.rapporteur.model.When;

/// One issue on the Overview.
///
/// @param issue the issue
/// @param sentence where it stands in the officer's words, or what happened last; may be empty
/// @param sources what speaks for its level, one for each article
/// @param flags what the officer holds possible for the month ahead, soonest first
public record IssueLine(
        IssueSnapshot issue, String sentence, List<Source> sources, List<Stored<Flag>> flags) {
    public IssueLine {
        sources = List.copyOf(sources);
        flags = List.copyOf(flags);
    }

    /// Whether its level moved within its window.
    public boolean changed() {
        return issue.status().trend() != Direction.STEADY;
    }

    /// Which way its level moved by `day`, in words. What was never assessed did not stay the same either, and
    /// a first assessment is no change to better or worse.
    public String trend(Messages messages, LocalDate day) {
        Status status = issue.status();
        When since = status.since();
        if (since == null) {
            return "";
        }
        boolean young = !since.latest().isBefore(day.minusDays(issue.issue().content().trendDays()));
        return status.trend() == Direction.STEADY && young
                ? messages.get("overview.newlyAssessed") : messages.of(status.trend());
    }

    /// The word of its level, empty where it is not assessed.
    public String level() {
        return issue.status().levelName() == null ? "" : issue.status().levelName();
    }

    /// Whether every word of `text` is in its name, its sentence, its level or what is flagged.
    public boolean mentions(String text) {
        String all = (issue.name() + ' ' + sentence + ' ' + level() + ' '
                + String.join(" ", flags.stream().map(flag -> flag.content().why()).toList()))
                .toLowerCase(Locale.ROOT);
        for (String word : text.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
