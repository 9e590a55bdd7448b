package org.rapporteur.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentStanding;
import org.rapporteur.model.Development;
import org.rapporteur.model.Dismissal;
import org.rapporteur.model.Event;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Link;
import org.rapporteur.model.Position;
import org.rapporteur.model.Source;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tripwire;
import org.rapporteur.model.When;

/// What stands around the developments of one issue at one date.
///
/// @param stances what each party says: the sides first, also those that said nothing, then third
///     parties
/// @param pledges the commitments given by then; those that are not settled first, newest first
/// @param ties the links to and from it that had begun by then, newest first
/// @param past its events up to then, newest first
/// @param ahead its events still to come, next first
/// @param tripwires what would move it; those that were met come last
/// @param flags what the officer holds possible for the month of the view or a later one
public record IssueAround(
        List<Stance> stances, List<Pledge> pledges, List<Tie> ties, List<Stored<Event>> past,
        List<Stored<Event>> ahead, List<Wire> tripwires, List<Stored<Flag>> flags) {
    /// A party and what it says, newest first.
    ///
    /// @param side whether it is one of the sides of the relationship
    public record Stance(String party, boolean side, List<Held> held) {
        public Stance {
            held = List.copyOf(held);
        }

        /// Its present position: the newest that was surely stated, else one that may have been;
        /// null where nothing is on record.
        public @Nullable Held present() {
            return held.stream().filter(one -> !one.possibly()).findFirst()
                    .orElse(held.isEmpty() ? null : held.getFirst());
        }

        /// All but the present one.
        public List<Held> others() {
            Held present = present();
            return held.stream().filter(one -> one != present).toList();
        }
    }

    /// A position with its sources.
    ///
    /// @param speaker who stated it, by name, or null
    /// @param possibly whether it may not have been stated yet at the view's date
    public record Held(
            Stored<Position> position, @Nullable String speaker, boolean possibly, List<Source> sources) {
        public Held {
            sources = List.copyOf(sources);
        }
    }

    /// A commitment and how far it is.
    ///
    /// @param sources where it was promised
    /// @param evidence what the rating in force stands on
    public record Pledge(
            Stored<Commitment> commitment, CommitmentStanding standing, List<Source> sources,
            List<Source> evidence) {
        public Pledge {
            sources = List.copyOf(sources);
            evidence = List.copyOf(evidence);
        }
    }

    /// What a link leads to.
    public enum Sort {
        /// An issue.
        ISSUE,
        /// An event.
        EVENT,
        /// A development.
        DEVELOPMENT,
        /// A record that is not on record any more, or was not yet.
        GONE
    }

    /// A link as seen from the issue.
    ///
    /// @param incoming whether the other record bears on the issue, rather than the issue on it
    /// @param other the other record
    /// @param name what it is called, or empty where it is gone
    /// @param on the issue on whose dashboard a development is seen, else null
    public record Tie(
            Stored<Link> link, boolean incoming, Id<?> other, Sort sort, String name, @Nullable Id<Issue> on,
            List<Source> sources) {
        public Tie {
            sources = List.copyOf(sources);
        }

        /// Whether the other record is shown somewhere.
        public boolean isShown() {
            return sort == Sort.ISSUE || sort == Sort.EVENT || on != null;
        }
    }

    /// A tripwire.
    ///
    /// @param levelName the word of the level that it would set; empty for "not assessed"
    /// @param met the development that met it by the view's date, or null
    /// @param set when it was first set, in whatever words
    /// @param turnedDown what did not meet it, in the officer's word, oldest first
    public record Wire(
            Stored<Tripwire> tripwire, String levelName, @Nullable Stored<Development> met, Instant set,
            List<Stored<Dismissal>> turnedDown) {
        public Wire {
            turnedDown = List.copyOf(turnedDown);
        }
    }

    public IssueAround {
        stances = List.copyOf(stances);
        pledges = List.copyOf(pledges);
        ties = List.copyOf(ties);
        past = List.copyOf(past);
        ahead = List.copyOf(ahead);
        tripwires = List.copyOf(tripwires);
        flags = List.copyOf(flags);
    }

    /// From which day on an event dated `when` is past: a span of days from its first, a month or
    /// a year only from its last.
    public static LocalDate begun(When when) {
        return when.date().isInterval() ? when.earliest() : when.latest();
    }

    /// The third parties among the stances.
    public List<Stance> thirdParties() {
        return stances.stream().filter(stance -> !stance.side()).toList();
    }

    /// The sides among the stances.
    public List<Stance> sides() {
        return stances.stream().filter(Stance::side).toList();
    }
}
