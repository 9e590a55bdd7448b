package org.rapporteur.service.events;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Id;
import org.rapporteur.model.Readout;
import org.rapporteur.repository.Workspace;
import org.rapporteur.service.ViewState;

/// The proposals that an officer turned down, so that they are not made again. They say nothing of
/// the readout, and so are no part of the record.
final class TurnedDown {
    private static final String KEY = "turned-down/";

    private final ViewState state;
    private final Id<Readout> readout;

    /// Those of `readout`, kept in `state`.
    TurnedDown(ViewState state, Id<Readout> readout) {
        this.state = state;
        this.readout = readout;
    }

    /// Those of `readout`, a line each.
    static Set<String> of(Sql sql, Id<Readout> readout) {
        return Workspace.get(sql, KEY + readout).map(entry -> lines(entry.value())).orElse(Set.of());
    }

    /// Those of all readouts, by where they are kept.
    static Map<String, String> all(Sql sql) {
        return Workspace.all(sql, KEY);
    }

    /// A proposal as a line.
    static String line(ReadoutCell.Proposal proposal) {
        return proposal.issue() + " " + proposal.from() + " " + proposal.to();
    }

    /// Adds a proposal, or takes it off again.
    void mark(ReadoutCell.Proposal proposal, boolean down) {
        Set<String> all = new LinkedHashSet<>(lines(state.get(KEY + readout).orElse("")));
        boolean changed = down ? all.add(line(proposal)) : all.remove(line(proposal));
        if (changed) {
            state.put(KEY + readout, String.join("\n", all));
        }
    }

    private static Set<String> lines(String kept) {
        return kept.lines().collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
