package org.rapporteur.service.commitments;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Content;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Source;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Commitments;
import org.rapporteur.repository.Events;
import org.rapporteur.repository.Issues;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Trackers;
import org.rapporteur.service.Lately;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Register;
import org.rapporteur.service.Sources;

/// The promises of a tracker and how far they are, at any date.
///
/// Which rating is in force is said by the rule of [org.rapporteur.model.CommitmentStanding], for
/// each side's part as for the whole.
public final class CommitmentDesk {
    private final OpenTracker open;
    private final Lately<AsOf, List<CommitmentAt>> lately = new Lately<>(1);

    /// The promises of `open`.
    public CommitmentDesk(OpenTracker open) {
        this.open = open;
    }

    /// The commitments that may have been given by `asOf`, oldest recording first, with their
    /// ratings, evidence and issues.
    public List<CommitmentAt> at(AsOf asOf) {
        return open.read(sql -> lately.of(sql, asOf, () -> reading(sql, asOf, true).all()));
    }

    /// The commitments of [#at] that bear on `issue`.
    public List<CommitmentAt> on(Id<Issue> issue, AsOf asOf) {
        return at(asOf).stream().filter(one -> one.isOn(issue)).toList();
    }

    /// One of [#at].
    ///
    /// @throws UserProblem if there was no such commitment then
    public CommitmentAt get(Id<Commitment> id, AsOf asOf) {
        return at(asOf).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new UserProblem("commitmentNotThen"));
    }

    /// How many are open and due, or overdue.
    public int pressing(AsOf asOf) {
        return open.read(sql -> (int) reading(sql, asOf, false).pressing());
    }

    /// Deletes a commitment; its history stays.
    ///
    /// @return the change by which it is taken back
    public UUID delete(Id<Commitment> id) {
        return new Register(open).delete(Commitment.class, id).change();
    }

    /// Has `listener` told, on any thread, whenever something was recorded.
    public Runnable onChange(Runnable listener) {
        return open.changes().listen(changed -> listener.run());
    }

    private Reading reading(Sql sql, AsOf asOf, boolean evidence) {
        ZoneId zone = Trackers.only(sql).content().zone();
        long known = asOf.known() == null ? Records.NOW : asOf.knownUntil(zone).toEpochMilli();
        return new Reading(sql, asOf.effective(), zone, known, evidence ? open.sources(sql, known) : null);
    }

    /// One consistent look; without `sources` nothing is said of evidence.
    private record Reading(Sql sql, LocalDate day, ZoneId zone, long known, @Nullable Sources sources) {
        List<CommitmentAt> all() {
            Map<Id<Commitment>, List<Stored<Rating>>> ratings = Commitments.ratings(sql, known);
            Map<Id<Issue>, Stored<Issue>> issues = byId(Records.known(sql, Issues.KIND, known, "1"));
            Map<Id<Event>, Stored<Event>> events = byId(Records.known(sql, Events.KIND, known, "1"));
            return Records.known(sql, Commitments.KIND, known, "k.made_from <= ?", day.toEpochDay()).stream()
                    .map(one -> at(one, ratings.getOrDefault(one.id(), List.of()), issues, events)).toList();
        }

        /// How many of those whose day has begun press; asked whenever something was recorded.
        long pressing() {
            List<Stored<Commitment>> due = Records.known(sql, Commitments.KIND, known,
                    "k.made_from <= ? and k.due_from <= ?", day.toEpochDay(), day.toEpochDay());
            Map<Id<Commitment>, List<Stored<Rating>>> ratings =
                    Commitments.ratings(sql, known, due.stream().map(Stored::id).toList());
            return due.stream().map(one -> at(one, ratings.getOrDefault(one.id(), List.of()), Map.of(), Map.of()))
                    .filter(one -> one.due().presses()).count();
        }

        private CommitmentAt at(
                Stored<Commitment> stored, List<Stored<Rating>> ratings, Map<Id<Issue>, Stored<Issue>> issues,
                Map<Id<Event>, Stored<Event>> events) {
            Commitment content = stored.content();
            List<Dated<Rating>> history = ratings.stream()
                    .map(rating -> Dated.of(rating, rating.content().since(), zone))
                    .filter(rating -> rating.isPossibleOn(day)).sorted(Dated.ORDER.reversed()).toList();
            CommitmentAt.Rung whole = CommitmentAt.Rung.of(history, "", day, this::rated);
            List<CommitmentAt.Part> parts = parts(content, history);
            return new CommitmentAt(stored, whole, parts, history.stream().map(one -> rated(one.stored())).toList(),
                    Due.of(content.due(), CommitmentAt.isSettled(whole, parts), day),
                    content.issues().stream().filter(issues::containsKey)
                            .map(id -> new CommitmentAt.On(id, issues.get(id).content().name())).toList(),
                    content.event() == null ? null : events.get(content.event()), evidence(content.citations()));
        }

        private CommitmentAt.Rated rated(Stored<Rating> rating) {
            return new CommitmentAt.Rated(rating, evidence(rating.content().citations()));
        }

        private List<Source> evidence(List<Citation> citations) {
            return sources == null ? List.of() : sources.of(citations);
        }

        private List<CommitmentAt.Part> parts(Commitment content, List<Dated<Rating>> history) {
            var parties = new LinkedHashSet<String>();
            Stream.concat(content.measures().stream().map(Commitment.Measure::party),
                            history.reversed().stream().map(rating -> rating.content().party()))
                    .filter(party -> !party.isEmpty()).forEach(parties::add);
            return parties.stream().map(party -> new CommitmentAt.Part(party,
                    content.measures().stream().filter(measure -> measure.party().equals(party))
                            .map(Commitment.Measure::text).toList(),
                    CommitmentAt.Rung.of(history, party, day, this::rated))).toList();
        }

        private static <T extends Content> Map<Id<T>, Stored<T>> byId(List<Stored<T>> all) {
            return all.stream().collect(Collectors.toMap(Stored::id, Function.identity()));
        }
    }
}
