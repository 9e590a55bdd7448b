package org.rapporteur.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentStanding;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Event;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Standing;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Task;
import org.rapporteur.model.When;

/// Something that waits for the officer.
public sealed interface DoNext {
    /// By when, or null where it has no day.
    default @Nullable When due() {
        return null;
    }

    /// The tracker has no article yet: import the first.
    record FirstArticle() implements DoNext {}

    /// The officer's own entry.
    ///
    /// @param issues those of its issues that are in the view
    record Todo(Stored<Task> task, List<IssueSnapshot> issues) implements DoNext {
        public Todo {
            issues = List.copyOf(issues);
        }

        @Override
        public @Nullable When due() {
            return task.content().due();
        }
    }

    /// An event lies ahead.
    ///
    /// @param issues those of its issues that are in the view
    /// @param unbriefed whether both sides meet and no issued brief names it
    record Upcoming(Stored<Event> event, List<IssueSnapshot> issues, boolean unbriefed) implements DoNext {
        public Upcoming {
            issues = List.copyOf(issues);
        }

        @Override
        public When due() {
            return event.content().when();
        }

        /// Whether its day is still open: only a month, a season or a year is known.
        public boolean isDateOpen() {
            PartialDate date = event.content().when().date();
            return date.isAbout() || !date.isDay() && !date.isInterval();
        }

        /// Those of its issues on which there is nothing to say yet.
        public List<IssueSnapshot> withoutPoints() {
            return issues.stream().filter(issue -> issue.issue().content().points().isEmpty()).toList();
        }
    }

    /// A promise is due soon or overdue, and not settled.
    record Promised(Stored<Commitment> commitment, When due, CommitmentStanding standing) implements DoNext {}

    /// By the day named in an assessment it should have turned out, and nobody has assessed the
    /// issue since.
    record Forecast(IssueSnapshot issue, DevelopmentEntry entry, PartialDate by) implements DoNext {
        @Override
        public When due() {
            return When.of(by);
        }
    }

    /// Clippings wait in the inbox.
    ///
    /// @param clippings how many
    /// @param oldestDays how many days before the view's date the first of them came in; never
    ///     below 0
    record Inbox(int clippings, long oldestDays) implements DoNext {}

    /// The sentence of where an issue stands is older than what happened last, or missing.
    ///
    /// @param standing the old sentence, or null where there is none
    record Sentence(IssueSnapshot issue, @Nullable Standing standing) implements DoNext {}

    /// The status of an issue changed lately and there is nothing to say about it.
    record Points(IssueSnapshot issue) implements DoNext {}
}
