package org.rapporteur.service;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Readout;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Stored;

/// What rests on what: a record rests on the sources that speak for it, and on the records that it
/// tells of or puts right.
///
/// - A statement of a brief rests on its record, both as it was then and as it is now.
/// - A rating rests on its commitment, a correction on what it corrects, a link on the developments
///   and events at its ends.
/// - That a source contradicts, or gives context, lets nothing rest on it; but a readout rests on the
///   article that carries it.
final class Resting {
    private final List<? extends Stored<? extends Content>> records;
    private final Map<RevisionId, Content> pinned;
    private final Predicate<Citation> doubted;

    /// @param records the records as they stand
    /// @param pinned what the revisions said that statements of briefs were made from
    /// @param doubted whether a citation cites what is asked for
    Resting(List<? extends Stored<? extends Content>> records, Map<RevisionId, Content> pinned,
            Predicate<Citation> doubted) {
        this.records = records;
        this.pinned = pinned;
        this.doubted = doubted;
    }

    /// The records that rest on it, directly or through others, each once.
    Set<Id<?>> closure() {
        var found = new LinkedHashSet<UUID>();
        Deque<UUID> open = new ArrayDeque<>();
        Map<UUID, Set<UUID>> above = above();
        records.stream().filter(this::restsDirectly).forEach(record -> open.add(record.id().value()));
        while (!open.isEmpty()) {
            UUID next = open.remove();
            if (found.add(next)) {
                open.addAll(above.getOrDefault(next, Set.of()));
            }
        }
        var ids = new LinkedHashSet<Id<?>>();
        records.stream().map(Stored::id).filter(id -> found.contains(id.value())).forEach(ids::add);
        return ids;
    }

    /// Whether the record itself, or a statement as it was printed, cites it.
    boolean restsDirectly(Stored<? extends Content> record) {
        return cites(record.content()) || record.content() instanceof Brief brief
                && brief.statements().stream().anyMatch(this::restsAsPrinted);
    }

    /// Whether what a statement was made from cites it.
    boolean restsAsPrinted(Brief.Statement statement) {
        Content said = pinned.get(statement.revision());
        return said != null && cites(said);
    }

    private boolean cites(Content content) {
        return content instanceof Cited cited && cited.citations().stream()
                .anyMatch(citation -> (citation.role() == Citation.Role.SUPPORTS || content instanceof Readout)
                        && doubted.test(citation));
    }

    /// For each record those that rest on it.
    private Map<UUID, Set<UUID>> above() {
        var above = new HashMap<UUID, Set<UUID>>();
        records.forEach(record -> below(record.content()).forEach(id ->
                above.computeIfAbsent(id.value(), one -> new HashSet<>()).add(record.id().value())));
        return above;
    }

    /// The records that `content` rests on.
    static Collection<Id<?>> below(Content content) {
        return switch (content) {
            case Development development ->
                    Stream.<Id<?>>ofNullable(development.corrects()).toList();
            case Rating rating -> List.of(rating.commitment());
            case Link link -> List.of(link.source(), link.target());
            case Brief brief -> brief.statements().stream().<Id<?>>map(Brief.Statement::record).toList();
            default -> List.of();
        };
    }
}
