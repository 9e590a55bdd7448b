package org.rapporteur.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Confidence;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.PresentRun;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Briefs;
import org.rapporteur.repository.Caveats;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Passages;
import org.rapporteur.repository.Records;

/// What rests on little in a view, or disagrees with itself. All of it counts to the view's date.
final class LooseEnds {
    private final Sql sql;
    private final TrackerSnapshot view;
    private final long known;
    private final StatedPapers papers;
    private final LocalDate day;

    /// The loose ends of `view`, which reads the ledger up to the instant `known`; issued `papers` are among
    /// them.
    LooseEnds(Sql sql, TrackerSnapshot view, long known, StatedPapers papers) {
        this.papers = papers;
        this.sql = sql;
        this.view = view;
        this.known = known;
        this.day = view.asOf().effective();
    }

    /// All of them, the worst first.
    List<LooseEnd> all() {
        var ends = new ArrayList<LooseEnd>();
        Records.conflicts(sql).forEach(record -> ends.add(LooseEnd.Conflict.of(sql, record)));
        doubted().forEach(ends::add);
        superseded().forEach(ends::add);
        Records.known(sql, Developments.KIND, known, "k.happened_from <= ? and not exists (select 1 from citation c"
                        + " where c.revision = k.revision and c.role = 'SUPPORTS')", day.toEpochDay())
                .forEach(draft -> ends.add(new LooseEnd.Unsourced(draft)));
        view.issues().stream().flatMap(LooseEnds::contradicted).forEach(ends::add);
        Passages.astray(sql, known).forEach(passage ->
                ends.add(new LooseEnd.Lost(passage, title(passage.content().article()))));
        view.issues().stream().filter(LooseEnds::isHeldWithLowConfidence)
                .map(LooseEnd.LowConfidence::new).forEach(ends::add);
        view.issues().stream().filter(issue -> issue.status().assessed() && issue.status().independentSources() == 1)
                .map(LooseEnd.OneOrigin::new).forEach(ends::add);
        view.issues().stream().filter(issue -> issue.status().stale()).map(LooseEnd.Stale::new).forEach(ends::add);
        undated().forEach(ends::add);
        return ends;
    }

    private List<LooseEnd> doubted() {
        var ends = new ArrayList<LooseEnd>();
        Records.known(sql, Caveats.KIND, known, "k.since_from <= ?", day.toEpochDay()).forEach(caveat -> {
            int resting = Caveats.resting(sql, caveat.content(), known);
            if (resting > 0) {
                ends.add(new LooseEnd.Doubted(caveat, title(caveat.content().article()), resting));
            }
        });
        return ends;
    }

    private Stream<LooseEnd> superseded() {
        Map<Id<Brief>, Integer> counts = new FallenStatements(sql, papers, known).counts();
        return counts.isEmpty() ? Stream.of() : Records.known(sql, Briefs.KIND, known, "k.issued_from <= ?",
                        day.toEpochDay()).stream()
                .filter(brief -> counts.containsKey(brief.id()))
                .map(brief -> new LooseEnd.Superseded(brief, counts.get(brief.id())));
    }

    private static Stream<LooseEnd> contradicted(IssueSnapshot issue) {
        var corrected = new HashSet<Id<?>>();
        issue.history().forEach(entry -> {
            if (entry.development().content().corrects() != null) {
                corrected.add(entry.development().content().corrects());
            }
        });
        return PresentRun.of(issue).stream()
                .filter(entry -> !corrected.contains(entry.development().id()))
                .filter(entry -> entry.sources().stream()
                        .anyMatch(source -> source.citation().role() == Citation.Role.CONTRADICTS))
                .map(entry -> new LooseEnd.Contradicted(issue, entry));
    }

    private static boolean isHeldWithLowConfidence(IssueSnapshot issue) {
        return PresentRun.of(issue).stream().map(LooseEnds::confidence).filter(confidence -> confidence != null)
                .findFirst().filter(confidence -> confidence == Confidence.LOW).isPresent();
    }

    private static @Nullable Confidence confidence(DevelopmentEntry entry) {
        var assessment = entry.development().content().assessment();
        return assessment == null ? null : assessment.confidence();
    }

    private Stream<LooseEnd> undated() {
        return Articles.undatedAndCited(sql, known).stream().map(LooseEnd.Undated::new);
    }

    private String title(Id<Article> article) {
        return Records.find(sql, Articles.KIND, article).map(found -> found.content().title()).orElse("");
    }
}
