package org.rapporteur.service.people;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Events;
import org.rapporteur.repository.Gesture;
import org.rapporteur.repository.Kind;
import org.rapporteur.repository.People;
import org.rapporteur.repository.Positions;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Trackers;
import org.rapporteur.repository.UnitedPeople;

/// Makes one person of two records of the same, within one gesture: what is known of both stands in one, what
/// named the other names that one, and the other is deleted, with its history.
record UnitingPeople(Gesture gesture, Set<UUID> contested) {
    static UnitingPeople in(Gesture gesture) {
        return new UnitingPeople(gesture, Set.copyOf(Records.conflicts(gesture.sql())));
    }

    /// @throws UserProblem if one of them is gone, or two people say different things of one
    Id<Person> unite(Id<Person> stays, Id<Person> goes) {
        Sql sql = gesture.sql();
        Person one = person(stays);
        Person other = person(goes);
        gesture.revise(stays, one.and(other, Trackers.only(sql).content().higher(one.marking(), other.marking())));
        var united = new UnitedPeople(Map.of(goes, stays));
        follow(Positions.KIND, united);
        follow(Events.KIND, united);
        gesture.delete(goes);
        return stays;
    }

    private Person person(Id<Person> id) {
        Person found = Records.find(gesture.sql(), People.KIND, id).map(Stored::content)
                .orElseThrow(() -> new UserProblem("recordGone"));
        if (contested.contains(id.value())) {
            throw new UserProblem("personContested", found.name());
        }
        return found;
    }

    /// To say anew what two people changed apart would settle it: that is found with the other as it is.
    private <T extends Content> void follow(Kind<T> kind, UnitedPeople united) {
        Records.heads(gesture.sql(), kind).stream().filter(record -> !contested.contains(record.id().value()))
                .filter(record -> !united.in(record).equals(record))
                .forEach(record -> gesture.revise(record.id(), united.in(record.content())));
    }
}
