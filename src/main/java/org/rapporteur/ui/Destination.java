package org.rapporteur.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Content;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Person;
import org.rapporteur.model.When;

/// A place in the window that one can go to, go back to, and link to.
public sealed interface Destination {
    /// The trackers to choose from, while none is open.
    record WelcomePage() implements Destination {}

    /// Where every issue stands.
    record OverviewPage() implements Destination {}

    /// The dashboard of one issue; ready to be written at `place`, unless that is null.
    record IssuePage(Id<Issue> issue, @Nullable Place place) implements Destination {
        /// What an officer may be asked to write there.
        public enum Place { STANDING, POINTS }

        /// The dashboard as a whole.
        public IssuePage(Id<Issue> issue) {
            this(issue, null);
        }
    }

    /// The articles not yet looked at; `article` is the one to open, or null for the first.
    record InboxPage(@Nullable Id<Article> article) implements Destination {}

    /// All articles; those that match `query` where it is not empty.
    record ArticlesPage(String query) implements Destination {}

    /// One article, with `passage` in view unless that is null.
    record ArticlePage(Id<Article> article, @Nullable Id<Passage> passage) implements Destination {}

    /// The promises; `commitment` is the one to open, or null for the table of all.
    record CommitmentPage(@Nullable Id<Commitment> commitment) implements Destination {}

    /// The people; `person` is the one to open, or null for the table of all.
    record PersonPage(@Nullable Id<Person> person) implements Destination {}

    /// Meetings, calls, visits; `event` is the one to open, or null for the table of all.
    record EventPage(@Nullable Id<Event> event) implements Destination {}

    /// The review of a desk's own chronology that was just read.
    record ChronologyPage() implements Destination {}

    /// The relationship along time; over the days from `from` to `to` where both are given.
    record TimelinePage(@Nullable LocalDate from, @Nullable LocalDate to) implements Destination {}

    /// A brief on `issues`; an empty list lets the officer choose.
    ///
    /// @param since where its background begins, or null: as the draft has it
    /// @param added whether the issues join those of the draft, rather than stand in their place
    /// @param meeting the day of the meeting for which it is, or null: as the draft has it
    record BriefPage(List<Id<Issue>> issues, @Nullable LocalDate since, boolean added, @Nullable When meeting)
            implements Destination {
        public BriefPage {
            issues = List.copyOf(issues);
        }

        /// A brief on `issues` alone.
        public BriefPage(List<Id<Issue>> issues, @Nullable LocalDate since) {
            this(issues, since, false, null);
        }

        /// A brief that says nothing of its background.
        public BriefPage(List<Id<Issue>> issues) {
            this(issues, null);
        }

        /// The brief that is being written, on `issue` too.
        public static BriefPage adding(Id<Issue> issue) {
            return new BriefPage(List.of(issue), null, true, null);
        }

        /// A brief on `issues` for the meeting of `day`.
        public static BriefPage meeting(List<Id<Issue>> issues, When day) {
            return new BriefPage(issues, null, false, day);
        }

        /// Whether it leaves the draft as it is.
        public boolean asLeft() {
            return issues.isEmpty() && since == null && meeting == null;
        }
    }

    /// A brief that left the desk, with what of it no longer holds.
    record IssuedPage(Id<Brief> brief) implements Destination {}

    /// What is set up rather than what happens: issues, scales, the tracker itself.
    record SetupPage(Section section) implements Destination {
        /// The parts of the screen.
        public enum Section { ISSUES, SCALES, TRACKER }
    }

    /// What the user can set, whatever tracker is open.
    record PreferencesPage() implements Destination {}

    /// The backups of the tracker, and whether it is whole.
    record BackupsPage() implements Destination {}

    /// The help, at the article `topic`.
    record HelpPage(String topic) implements Destination {}

    /// What rests on an article, or on one passage of it, and what is known against it.
    record RestsPage(Id<Article> article, @Nullable Id<Passage> passage) implements Destination {}

    /// The purge of an article that should never have been here.
    record PurgePage(Id<Article> article) implements Destination {}

    /// The history of a record of any kind: who recorded what and when.
    record HistoryPage(Id<? extends Content> record) implements Destination {}
}
