package org.rapporteur.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Confidence;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.PresentRun;
import org.rapporteur.model.Standing;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.repository.Arrivals;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Issues;
import org.rapporteur.repository.Records;

/// What follows from a view for the officer's day. All of it counts to the view's date.
final class Agenda {
    private final Sql sql;
    private final TrackerSnapshot view;
    private final Map<Id<Issue>, Standing> standings;
    private final long known;
    private final LocalDate day;

    /// The agenda of `view`, which reads the ledger up to the instant `known`.
    Agenda(Sql sql, TrackerSnapshot view, Map<Id<Issue>, Standing> standings, long known) {
        this.sql = sql;
        this.view = view;
        this.standings = standings;
        this.known = known;
        this.day = view.asOf().effective();
    }

    /// What waits, the most pressing first.
    List<DoNext> doNext() {
        var tasks = new ArrayList<DoNext>();
        if (!view.issues().isEmpty() && !Arrivals.anyArticle(sql)) {
            tasks.add(new DoNext.FirstArticle());
        }
        view.issues().forEach(issue -> forecast(issue).ifPresent(tasks::add));
        Arrivals.inbox(sql, known).map(this::inbox).ifPresent(tasks::add);
        view.issues().stream().filter(this::sentenceIsOld)
                .forEach(issue -> tasks.add(new DoNext.Sentence(issue, standings.get(issue.issue().id()))));
        view.issues().stream()
                .filter(issue -> issue.status().trend() != Direction.STEADY)
                .filter(issue -> issue.issue().content().points().isEmpty())
                .forEach(issue -> tasks.add(new DoNext.Points(issue)));
        return tasks;
    }

    /// What rests on little, the worst first.
    List<LooseEnd> looseEnds() {
        var ends = new ArrayList<LooseEnd>();
        Records.conflicts(sql).forEach(record -> ends.add(conflict(record)));
        Records.known(sql, Developments.KIND, known, "k.happened_from <= ?", day.toEpochDay()).stream()
                .filter(stored -> stored.content().isDraft())
                .forEach(draft -> ends.add(new LooseEnd.Unsourced(draft)));
        view.issues().stream().filter(Agenda::isHeldWithLowConfidence)
                .map(LooseEnd.LowConfidence::new).forEach(ends::add);
        view.issues().stream().filter(issue -> issue.status().stale()).map(LooseEnd.Stale::new).forEach(ends::add);
        view.issues().stream().filter(issue -> issue.status().assessed() && issue.status().independentSources() == 1)
                .map(LooseEnd.OneOrigin::new).forEach(ends::add);
        undated().forEach(ends::add);
        return ends;
    }

    private DoNext inbox(Arrivals.Waiting waiting) {
        LocalDate oldest = waiting.oldest().atZone(view.tracker().content().zone()).toLocalDate();
        return new DoNext.Inbox(waiting.count(), Math.max(0, ChronoUnit.DAYS.between(oldest, day)));
    }

    /// Only the newest assessment of an issue counts: it stands for those before it.
    private Optional<DoNext> forecast(IssueSnapshot issue) {
        return issue.history().stream().filter(entry -> assessment(entry) != null).findFirst()
                .filter(entry -> assessment(entry).by() != null && !assessment(entry).by().latest().isAfter(day))
                .map(entry -> new DoNext.Forecast(issue, entry, assessment(entry).by()));
    }

    /// Nobody writes a sentence for a day before that of one that is written.
    private boolean sentenceIsOld(IssueSnapshot issue) {
        Standing last = issue.issue().content().standing();
        if (issue.status().newest() == null || last != null && last.asOf().isAfter(day)) {
            return false;
        }
        Standing standing = standings.get(issue.issue().id());
        return standing == null || standing.asOf().isBefore(issue.status().newest().earliest());
    }

    private static boolean isHeldWithLowConfidence(IssueSnapshot issue) {
        return PresentRun.of(issue).stream().filter(entry -> assessment(entry) != null).findFirst()
                .filter(entry -> assessment(entry).confidence() == Confidence.LOW).isPresent();
    }

    private Stream<LooseEnd> undated() {
        var seen = new HashSet<Id<Article>>();
        return view.issues().stream()
                .flatMap(issue -> issue.history().stream())
                .flatMap(entry -> entry.sources().stream())
                .filter(source -> source.article().content().published() == null && seen.add(source.article().id()))
                .map(LooseEnd.Undated::new);
    }

    private LooseEnd conflict(UUID record) {
        return Records.find(sql, Developments.KIND, new Id<>(record))
                .map(found -> new LooseEnd.Conflict(
                        found.content().what(), found.content().issues().getFirst().issue(), null))
                .or(() -> Records.find(sql, Issues.KIND, new Id<>(record))
                        .map(found -> new LooseEnd.Conflict(found.content().name(), found.id(), null)))
                .or(() -> Records.find(sql, Articles.KIND, new Id<>(record))
                        .map(found -> new LooseEnd.Conflict(found.content().title(), null, found.id())))
                .orElseGet(() -> new LooseEnd.Conflict("", null, null));
    }

    private static Assessment assessment(DevelopmentEntry entry) {
        return entry.development().content().assessment();
    }
}
