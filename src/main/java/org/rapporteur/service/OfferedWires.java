package org.rapporteur.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Source;
import org.rapporteur.model.Tripwire;

/// Finds, for the tripwires that are still set on an issue, the newest development that may have met
/// each: recorded after the tripwire was first set, bearing one of its signs in its sentence or in
/// the words that it quotes, and not turned down for that tripwire before.
final class OfferedWires {
    private final Tripwires signs = new Tripwires();
    private final IssueSnapshot issue;

    private OfferedWires(IssueSnapshot issue) {
        this.issue = issue;
    }

    /// What is offered for the tripwires among `wires`, by tripwire.
    static Map<Id<Tripwire>, DevelopmentEntry> of(IssueSnapshot issue, List<IssueAround.Wire> wires) {
        var offered = new OfferedWires(issue);
        Map<Id<Tripwire>, DevelopmentEntry> all = new HashMap<>();
        wires.forEach(wire -> offered.newest(wire).ifPresent(entry -> all.put(wire.tripwire().id(), entry)));
        return all;
    }

    private Optional<DevelopmentEntry> newest(IssueAround.Wire wire) {
        Id<Issue> on = issue.issue().id();
        return issue.history().stream()
                .filter(entry -> entry.development().recordedAt().isAfter(wire.set()))
                .filter(entry -> wire.turnedDown().stream().noneMatch(
                        one -> one.content().development().equals(entry.development().id())))
                .filter(entry -> !signs.perhapsMet(List.of(wire.tripwire()), List.of(on), words(entry)).isEmpty())
                .findFirst();
    }

    private static List<String> words(DevelopmentEntry entry) {
        var words = new ArrayList<String>();
        words.add(entry.what());
        for (Source source : entry.sources()) {
            if (source.passage() != null) {
                words.add(source.passage().exact());
            }
        }
        return words;
    }
}
