package org.rapporteur.service;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Content;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Readout;
import org.rapporteur.model.Stored;

/// Which parties are named by records; these keep the name when the tracker gives a party another, or up.
public final class PartyUses {
    private final Register register;

    /// The records of `open`.
    public PartyUses(OpenTracker open) {
        this.register = new Register(open);
    }

    /// Those of `parties` that a record names.
    public List<String> among(Collection<String> parties) {
        if (parties.isEmpty()) {
            return List.of();
        }
        Set<String> named = Stream.of(
                all(Person.class).map(Person::party),
                all(Position.class).map(Position::party),
                all(Rating.class).map(Rating::party),
                all(Readout.class).map(Readout::party),
                all(Commitment.class).flatMap(one -> one.obligors().stream()))
                .flatMap(each -> each).collect(Collectors.toSet());
        return parties.stream().filter(named::contains).toList();
    }

    private <T extends Content> Stream<T> all(Class<T> type) {
        return register.all(type).stream().map(Stored::content);
    }
}
