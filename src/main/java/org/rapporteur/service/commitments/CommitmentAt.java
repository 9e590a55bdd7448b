package org.rapporteur.service.commitments;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Source;
import org.rapporteur.model.Stored;

/// A commitment as it stands at a date.
///
/// @param whole how far it is as a whole
/// @param parts each side's part, where its measures or ratings tell sides apart
/// @param history the ratings that begin by that date, newest first, of the whole and of parts
/// @param due its due date, seen from that date
/// @param issues what it bears on
/// @param event the event at which it was given, or null
/// @param sources where it was promised
public record CommitmentAt(
        Stored<Commitment> commitment,
        Rung whole,
        List<Part> parts,
        List<Rated> history,
        Due due,
        List<On> issues,
        @Nullable Stored<Event> event,
        List<Source> sources) {
    /// A rating with its evidence.
    public record Rated(Stored<Rating> rating, List<Source> sources) {
        public Rated {
            sources = List.copyOf(sources);
        }

        /// What it says.
        public Rating content() {
            return rating.content();
        }
    }

    /// Where on the ladder something is.
    ///
    /// @param state [CommitmentState#NOT_RATED] where nobody has rated it
    /// @param by the rating that says so, or null
    /// @param possibly a later rating whose day may have come or not, or null
    public record Rung(CommitmentState state, @Nullable Rated by, @Nullable Rated possibly) {
        /// What `history`, newest first, says of `party`'s part on `day`, or of the whole where it
        /// is empty.
        static Rung of(List<Dated<Rating>> history, String party, LocalDate day, Function<Stored<Rating>, Rated> with) {
            List<Dated<Rating>> its = history.stream().filter(one -> one.content().party().equals(party)).toList();
            Dated<Rating> in = its.stream().filter(one -> one.isSureOn(day)).findFirst().orElse(null);
            Dated<Rating> newest = its.isEmpty() ? null : its.getFirst();
            return new Rung(in == null ? CommitmentState.NOT_RATED : in.content().state(),
                    in == null ? null : with.apply(in.stored()),
                    newest == null || newest == in ? null : with.apply(newest.stored()));
        }
    }

    /// One side's part.
    ///
    /// @param party whose, by name
    /// @param measures by what it will be told to be done; empty where only ratings speak of it
    /// @param rung how far it is
    public record Part(String party, List<String> measures, Rung rung) {
        public Part {
            measures = List.copyOf(measures);
        }
    }

    /// An issue by its name.
    public record On(Id<Issue> id, String name) {}

    public CommitmentAt {
        parts = List.copyOf(parts);
        history = List.copyOf(history);
        issues = List.copyOf(issues);
        sources = List.copyOf(sources);
    }

    /// The record.
    public Id<Commitment> id() {
        return commitment.id();
    }

    /// What it says.
    public Commitment content() {
        return commitment.content();
    }

    /// Whether only the sides' parts were rated, not the whole.
    public boolean isRatedInPartsOnly() {
        return whole.by() == null && parts.stream().anyMatch(part -> part.rung().by() != null);
    }

    /// The states that it is in: the whole's, or its parts' where only those were rated.
    public List<CommitmentState> states() {
        return isRatedInPartsOnly()
                ? List.copyOf(new LinkedHashSet<>(parts.stream().map(part -> part.rung().state()).toList()))
                : List.of(whole.state());
    }

    /// Whether it is settled: as a whole, or in each of its parts where only those were rated.
    public boolean isSettled() {
        return isSettled(whole, parts);
    }

    static boolean isSettled(Rung whole, List<Part> parts) {
        return whole.by() != null ? whole.state().isSettled()
                : !parts.isEmpty() && parts.stream().allMatch(part -> part.rung().state().isSettled());
    }

    /// The rating that was given last, of whatever part, or null.
    public @Nullable Rated lastRated() {
        return history.isEmpty() ? null : history.getFirst();
    }

    /// Whether the day of `rated` may have come or not.
    public boolean isPossibly(Rated rated) {
        return rated.equals(whole.possibly()) || parts.stream().anyMatch(part -> rated.equals(part.rung().possibly()));
    }

    /// Whether it bears on `issue`.
    public boolean isOn(Id<Issue> issue) {
        return content().isOn(issue);
    }
}
