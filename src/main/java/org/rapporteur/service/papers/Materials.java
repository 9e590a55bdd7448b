package org.rapporteur.service.papers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.brief.Material;
import org.rapporteur.brief.Promise;
import org.rapporteur.db.Sql;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentStanding;
import org.rapporteur.model.Dated;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Sourced;
import org.rapporteur.model.Stored;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.When;
import org.rapporteur.repository.Commitments;
import org.rapporteur.repository.Events;
import org.rapporteur.repository.Kind;
import org.rapporteur.repository.People;
import org.rapporteur.repository.Positions;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.UnitedPeople;
import org.rapporteur.service.Lately;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Sources;
import org.rapporteur.service.timeline.PaperTimeline;

/// Reads what stands around the issues of a snapshot, for papers.
final class Materials {
    private final OpenTracker open;
    private final PaperTimeline timeline;
    private final Lately<AsOf, Material> lately = new Lately<>(1);

    Materials(OpenTracker open, Messages messages) {
        this.open = open;
        this.timeline = new PaperTimeline(open, messages);
    }

    /// The material of `snapshot`, at its two dates.
    Material at(TrackerSnapshot snapshot) {
        AsOf asOf = snapshot.asOf();
        ZoneId zone = snapshot.tracker().content().zone();
        long known = asOf.known() == null ? Records.NOW : asOf.knownUntil(zone).toEpochMilli();
        return open.read(sql -> lately.of(sql, asOf,
                () -> new Reading(sql, known, asOf.effective(), zone).material(snapshot)));
    }

    /// One consistent look.
    private final class Reading {
        private final Sql sql;
        private final long known;
        private final LocalDate day;
        private final ZoneId zone;
        private final Sources sources;
        private final UnitedPeople united;

        Reading(Sql sql, long known, LocalDate day, ZoneId zone) {
            this.sql = sql;
            this.known = known;
            this.day = day;
            this.zone = zone;
            this.sources = open.sources(sql, known).on(day);
            this.united = UnitedPeople.at(sql, known);
        }

        Material material(TrackerSnapshot snapshot) {
            return new Material(snapshot,
                    past(Positions.KIND, position -> position.stated()), promises(),
                    all(Events.KIND).sorted(Comparator.comparing(
                            (Sourced<Event> event) -> event.content().when().latest())).toList(),
                    all(People.KIND).sorted(Comparator.comparing(
                            (Sourced<Person> person) -> person.content().name())).toList(),
                    (issues, from) -> timeline.draw(snapshot, issues, from));
        }

        private List<Promise> promises() {
            Map<Id<Commitment>, List<Stored<Rating>>> ratings = Commitments.ratings(sql, known);
            return past(Commitments.KIND, Commitment::made).stream()
                    .map(made -> promise(made, ratings.getOrDefault(made.record().id(), List.of()))).toList();
        }

        private Promise promise(Sourced<Commitment> commitment, List<Stored<Rating>> ratings) {
            CommitmentStanding standing = CommitmentStanding.of(ratings, day, zone);
            return new Promise(commitment, standing,
                    Stream.concat(Stream.ofNullable(standing.whole()), standing.parts().stream())
                            .filter(Objects::nonNull).map(this::sourced).toList());
        }

        /// Those that were so for sure, oldest first.
        private <T extends Cited> List<Sourced<T>> past(Kind<T> kind, Function<T, When> date) {
            return Records.known(sql, kind, known, "1").stream()
                    .map(record -> Dated.of(record, date.apply(record.content()), zone))
                    .filter(dated -> dated.isSureOn(day)).sorted(Dated.ORDER)
                    .map(dated -> sourced(dated.stored())).toList();
        }

        private <T extends Cited> Stream<Sourced<T>> all(Kind<T> kind) {
            return Records.known(sql, kind, known, "1").stream().map(this::sourced);
        }

        private <T extends Cited> Sourced<T> sourced(Stored<T> record) {
            return new Sourced<>(united.in(record), sources.of(record.content().citations()));
        }
    }
}
