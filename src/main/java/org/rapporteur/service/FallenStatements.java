package org.rapporteur.service;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.RevisionId;
import org.rapporteur.repository.Briefs;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Records;

/// What of an issued brief no longer holds, each statement by what it says itself. Of a development that was
/// put in other words, the row that tells its level still holds, as where a correction sets no level; of one whose
/// level was changed, the sentence that tells what happened does; a judgement falls by itself.
public final class FallenStatements {
    private final Sql sql;
    private final StatedPapers papers;
    private final long until;
    private final Map<Told, Optional<Change>> changes = new HashMap<>();
    private @Nullable SaidOfUnited united;
    private @Nullable Map<Id<Brief>, List<Briefs.Corrected>> corrected;

    /// As known at the instant `until`, of what `papers` say.
    public FallenStatements(Sql sql, StatedPapers papers, long until) {
        this.sql = sql;
        this.papers = papers;
        this.until = until;
    }

    /// What a statement told: many tell the same.
    private record Told(Id<?> record, RevisionId revision) {}

    /// How many statements of each brief no longer hold, where any does not.
    public Map<Id<Brief>, Integer> counts() {
        var counts = new LinkedHashMap<Id<Brief>, Integer>();
        Stream.concat(Briefs.superseded(sql, until).keySet().stream(), corrected().keySet().stream()).distinct()
                .forEach(id -> counts.put(id, of(id).size()));
        counts.values().removeIf(fallen -> fallen == 0);
        return counts;
    }

    /// Those of the brief `id`, in its order.
    public List<Brief.Fallen> of(Id<Brief> id) {
        List<Brief.Fallen> all = fallen(id);
        List<Briefs.Corrected> corrected = corrected().getOrDefault(id, List.of());
        Optional<Stated> paper = !corrected.isEmpty() || all.stream().anyMatch(one -> one.loss() == Brief.Loss.CHANGED)
                ? Records.find(sql, Briefs.KIND, id, until).flatMap(brief -> papers.of(sql, brief))
                : Optional.empty();
        var fallen = new LinkedHashSet<Brief.Fallen>();
        for (Brief.Fallen one : all) {
            Optional<Change> change = one.loss() == Brief.Loss.CHANGED ? change(one.statement()) : Optional.empty();
            if (change.isEmpty() || paper.isEmpty()) {
                fallen.add(one);
            } else {
                if (change.get().touches(one.statement().text(), paper.get())) {
                    fallen.add(one);
                }
                judgements(change.get(), one, paper.get()).forEach(fallen::add);
            }
        }
        fallen.addAll(corrected.stream().filter(one -> one.anew() || paper.isEmpty()
                        || !paper.get().levels().contains(one.statement().text()))
                .map(one -> new Brief.Fallen(one.statement(), Brief.Loss.CORRECTED))
                .filter(one -> fallen.stream().noneMatch(told -> told.statement().equals(one.statement()))).toList());
        return List.copyOf(fallen);
    }

    private Map<Id<Brief>, List<Briefs.Corrected>> corrected() {
        if (corrected == null) {
            corrected = Briefs.corrected(sql, until).stream().collect(Collectors.groupingBy(Briefs.Corrected::brief));
        }
        return corrected;
    }

    private List<Brief.Fallen> fallen(Id<Brief> id) {
        List<Brief.Fallen> all = Briefs.fallen(sql, id, until);
        if (all.isEmpty()) {
            return all;
        }
        if (united == null) {
            united = SaidOfUnited.at(sql, until);
        }
        return all.stream().flatMap(one -> united.now(one).stream()).toList();
    }

    private Optional<Change> change(Brief.Statement statement) {
        return changes.computeIfAbsent(new Told(statement.record(), statement.revision()), this::change);
    }

    private Optional<Change> change(Told told) {
        return Records.revision(sql, Developments.KIND, told.revision()).flatMap(was ->
                Records.find(sql, Developments.KIND, new Id<>(told.record().value()), until)
                        .map(now -> new Change(was.content(), now.content())));
    }

    private static Stream<Brief.Fallen> judgements(Change change, Brief.Fallen fact, Stated paper) {
        return change.isJudgedAnew() ? paper.judgements().stream()
                .filter(one -> one.on().contains(fact.statement().record()))
                .map(one -> new Brief.Fallen(new Brief.Statement(one.text(), fact.statement().record(),
                        fact.statement().revision()), Brief.Loss.CHANGED))
                : Stream.empty();
    }

    /// What a development said and what it says.
    private record Change(Development was, Development now) {
        boolean isJudgedAnew() {
            return !Objects.equals(was.assessment(), now.assessment());
        }

        /// Whether the statement `text` of `paper` is no longer what would be stated.
        boolean touches(String text, Stated paper) {
            boolean inCommon = !was.happened().equals(now.happened()) || !sources(was).equals(sources(now));
            boolean levelAlone = paper.levels().contains(text);
            boolean level = levelAlone || paper.moves().contains(text);
            return inCommon || level && !levels(was).equals(levels(now))
                    || !levelAlone && !(was.what().equals(now.what())
                            && Objects.equals(was.reported(), now.reported()));
        }

        private static Set<List<?>> sources(Development one) {
            return one.citations().stream().filter(citation -> citation.role() != Citation.Role.CONTEXT)
                    .map(citation -> Stream.of(citation.article(), citation.passage(), citation.role())
                            .map(String::valueOf).toList())
                    .collect(Collectors.toSet());
        }

        private static Set<OnIssue> levels(Development one) {
            return one.issues().stream().filter(on -> on.level() != null).collect(Collectors.toSet());
        }
    }
}
