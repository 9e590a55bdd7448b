package org.rapporteur.service;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.model.Stored;
import org.rapporteur.repository.Events;
import org.rapporteur.repository.Kind;
import org.rapporteur.repository.People;
import org.rapporteur.repository.Positions;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.UnitedPeople;

/// What issued papers said of people of whom two were made one since. The ledger deletes the other and says
/// anew what named him; to who reads the paper none of this is a change.
///
/// @param until the instant up to which the ledger is read
record SaidOfUnited(Sql sql, long until, UnitedPeople united) {
    static SaidOfUnited at(Sql sql, long until) {
        return new SaidOfUnited(sql, until, UnitedPeople.at(sql, until));
    }

    /// `fallen`, or why else it does not hold; empty where it holds.
    Optional<Brief.Fallen> now(Brief.Fallen fallen) {
        Brief.Statement said = fallen.statement();
        Id<Person> person = new Id<>(said.record().value());
        boolean isOne = united.all(united.of(person)).size() > 1;
        if (isOne && saysTheSame(People.KIND, said, SaidOfUnited::alike)) {
            return holds(fallen, Brief.Loss.DELETED, Brief.Loss.CHANGED);
        }
        if (isOne && fallen.loss() == Brief.Loss.DELETED
                && Records.find(sql, People.KIND, united.of(person), until).isPresent()) {
            return Optional.of(new Brief.Fallen(said, Brief.Loss.CHANGED));
        }
        return saysTheSame(Positions.KIND, said, Object::equals) || saysTheSame(Events.KIND, said, Object::equals)
                ? holds(fallen, Brief.Loss.CHANGED) : Optional.of(fallen);
    }

    private static Optional<Brief.Fallen> holds(Brief.Fallen fallen, Brief.Loss... only) {
        return List.of(only).contains(fallen.loss()) ? Optional.empty() : Optional.of(fallen);
    }

    private <T extends Content> boolean saysTheSame(Kind<T> kind, Brief.Statement said, BiPredicate<T, T> alike) {
        Id<T> meant = new Id<>(united.of(new Id<>(said.record().value())).value());
        return Records.revision(sql, kind, said.revision()).map(Stored::content).map(united::in)
                .flatMap(was -> Records.find(sql, kind, meant, until)
                        .map(now -> alike.test(was, united.in(now.content()))))
                .orElse(false);
    }

    /// A line names who it is by any of the names, and the posts; a source more takes nothing from it.
    private static boolean alike(Person was, Person now) {
        return now.names().contains(was.name()) && now.party().equals(was.party())
                && new HashSet<>(now.posts()).equals(new HashSet<>(was.posts()))
                && supporting(now).containsAll(supporting(was));
    }

    private static List<Citation> supporting(Person person) {
        return person.citations().stream().filter(one -> one.role() == Citation.Role.SUPPORTS).toList();
    }
}
