package org.rapporteur.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Article;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Caveat;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Content;
import org.rapporteur.model.Development;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Position;
import org.rapporteur.model.PresentRun;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Readout;
import org.rapporteur.model.RevisionId;
import org.rapporteur.model.Source;
import org.rapporteur.model.Stored;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Articles;
import org.rapporteur.repository.Briefs;
import org.rapporteur.repository.Caveats;
import org.rapporteur.repository.Commitments;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Events;
import org.rapporteur.repository.Kind;
import org.rapporteur.repository.Kinds;
import org.rapporteur.repository.Links;
import org.rapporteur.repository.Passages;
import org.rapporteur.repository.People;
import org.rapporteur.repository.Positions;
import org.rapporteur.repository.Readouts;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Revisions;
import org.rapporteur.repository.UnitedPeople;

/// What rests on an article or a passage: every record and issued brief that would have to be looked
/// at if it were corrected, withdrawn or no longer believed; those with no other support first.
///
/// ```java
/// WhatRests.Told told = new WhatRests(open).on(article, null);
/// told.dependants();      // those that stand on nothing else first
/// told.caveats();         // what is already known against it
/// ```
public final class WhatRests {
    private static final List<Kind<? extends Content>> KINDS = List.of(
            Briefs.KIND, Developments.KIND, Positions.KIND, Commitments.KIND, Commitments.RATINGS, Events.KIND,
            Readouts.KIND, Links.KIND, People.KIND);

    /// What rests on an article or passage.
    ///
    /// @param article the article
    /// @param passage the passage, or null for all of the article
    /// @param caveats what is known against it, newest recording first
    /// @param dependants what rests on it, those with no other support first, briefs first among each
    public record Told(
            Stored<Article> article,
            @Nullable Stored<Passage> passage,
            List<Stored<Caveat>> caveats,
            List<Dependant> dependants) {
        public Told {
            caveats = List.copyOf(caveats);
            dependants = List.copyOf(dependants);
        }
    }

    private final OpenTracker open;

    /// The dependants of the sources of `open`.
    public WhatRests(OpenTracker open) {
        this.open = open;
    }

    /// What rests on `passage`, or on all of `article` where that is null, as recorded now. Where a
    /// level stands is told for the day `asOf`.
    ///
    /// @throws UserProblem if there is no such article
    public Told on(Id<Article> article, @Nullable Id<Passage> passage, AsOf asOf) {
        TrackerSnapshot snapshot = new Dashboards(open).glance(asOf);
        return open.read(sql -> {
            Stored<Article> found = Records.find(sql, Articles.KIND, article)
                    .orElseThrow(() -> new UserProblem("articleGone"));
            Stored<Passage> quoted = passage == null ? null
                    : Records.find(sql, Passages.KIND, passage).orElse(null);
            List<Stored<Caveat>> caveats = Records.heads(sql, Caveats.KIND).reversed().stream()
                    .filter(caveat -> caveat.content().article().equals(article))
                    .filter(caveat -> passage == null || caveat.content().passage() == null
                            || passage.equals(caveat.content().passage())).toList();
            return new Told(found, quoted, caveats,
                    new Reading(sql, citation -> citation.article().equals(article)
                            && (passage == null || passage.equals(citation.passage())), snapshot).dependants());
        });
    }

    /// The issues to which a record that says `content` belongs.
    public static List<Id<Issue>> issues(Content content) {
        return switch (content) {
            case Development development -> development.issues().stream().map(OnIssue::issue).toList();
            case Commitment commitment -> commitment.issues();
            case Position position -> List.of(position.issue());
            case Event event -> event.issues();
            case Brief brief -> brief.issues();
            default -> List.of();
        };
    }

    /// One consistent look.
    private static final class Reading {
        private final Sql sql;
        private final Predicate<Citation> doubted;
        private final TrackerSnapshot snapshot;
        private final Sources sources;
        private final Map<Id<?>, Stored<? extends Content>> records = new HashMap<>();
        private final Map<RevisionId, Content> pinned;
        private final Resting resting;
        private final Set<Id<?>> closure;
        private final UnitedPeople united;
        private final Set<Id<Article>> origins = new HashSet<>();

        Reading(Sql sql, Predicate<Citation> doubted, TrackerSnapshot snapshot) {
            this.sql = sql;
            this.doubted = doubted;
            this.snapshot = snapshot;
            this.sources = Sources.of(sql, Records.NOW);
            this.united = UnitedPeople.at(sql, Records.NOW);
            var all = new ArrayList<Stored<? extends Content>>();
            KINDS.forEach(kind -> all.addAll(Records.heads(sql, kind)));
            all.forEach(record -> records.put(record.id(), record));
            this.pinned = pinned();
            this.resting = new Resting(all, pinned, doubted);
            this.closure = resting.closure();
        }

        List<Dependant> dependants() {
            var found = new ArrayList<Dependant>();
            closure.forEach(id -> found.add(dependant(records.get(id))));
            snapshot.issues().forEach(issue -> {
                if (PresentRun.of(issue).stream().anyMatch(entry -> closure.contains(entry.development().id()))) {
                    List<Source> run = PresentRun.of(issue).stream()
                            .flatMap(entry -> entry.sources().stream()).filter(Source::supports).toList();
                    found.add(new Dependant("issue", issue.name(), issue.issue(), false, alone(run), run,
                            List.of(issue.issue().id()), List.of()));
                }
            });
            return found.stream().sorted(Comparator.comparing(Dependant::alone).reversed()
                    .thenComparing(one -> !one.isBrief())).toList();
        }

        private Dependant dependant(Stored<? extends Content> record) {
            Content content = record.content();
            List<Source> own = sourcesOf(content);
            List<Dependant.Line> lines = content instanceof Brief brief ? lines(brief) : List.of();
            boolean alone = content instanceof Brief
                    ? lines.stream().anyMatch(Dependant.Line::alone) : aloneNow(record);
            return new Dependant(Kinds.STANDARD.nameOf(content), name(record), record,
                    resting.restsDirectly(record), alone, own, issues(content), lines);
        }

        /// What has no name of its own goes by what it is about.
        private String name(Stored<? extends Content> record) {
            Id<?> named = record.content() instanceof Readout readout ? readout.event()
                    : record.content() instanceof Rating rating ? rating.commitment() : record.id();
            return Revisions.name(sql, Kinds.STANDARD, named);
        }

        private List<Dependant.Line> lines(Brief brief) {
            return brief.statements().stream()
                    .filter(statement -> closure.contains(statement.record()) || resting.restsAsPrinted(statement))
                    .map(this::line).toList();
        }

        private Dependant.Line line(Brief.Statement statement) {
            Stored<? extends Content> now = records.get(united.of(new Id<>(statement.record().value())));
            boolean gone = now == null;
            boolean same = now != null && now.revision().equals(statement.revision());
            Content said = gone || !closure.contains(statement.record()) ? pinned.get(statement.revision()) : null;
            return new Dependant.Line(statement,
                    said == null ? aloneNow(now) : alone(sourcesOf(said)),
                    gone || same ? "" : Revisions.name(sql, Kinds.STANDARD, statement.record()), gone);
        }

        /// A record without a source of its own stands or falls with what it rests on.
        private boolean aloneNow(@Nullable Stored<? extends Content> record) {
            return record != null && alone(sourcesOf(record.content()));
        }

        /// Whether no source of another origin counts.
        private boolean alone(List<Source> all) {
            return all.stream().noneMatch(source -> source.counts() && !doubted.test(source.citation())
                    && !doubtedOrigins().contains(source.origin()));
        }

        /// What shares its origin with the article is no other support.
        private Set<Id<Article>> doubtedOrigins() {
            if (origins.isEmpty()) {
                records.values().stream().flatMap(record -> sourcesOf(record.content()).stream())
                        .filter(source -> doubted.test(source.citation())).map(Source::origin).forEach(origins::add);
            }
            return origins;
        }

        private List<Source> sourcesOf(Content content) {
            return content instanceof Cited cited
                    ? sources.of(cited.citations()).stream().filter(Source::supports).toList() : List.of();
        }

        private Map<RevisionId, Content> pinned() {
            var said = new HashMap<RevisionId, Content>();
            records.values().stream().filter(record -> record.content() instanceof Brief)
                    .flatMap(record -> ((Brief) record.content()).statements().stream())
                    .forEach(statement -> Revisions.kind(sql, statement.record())
                            .flatMap(kind -> Kinds.STANDARD.all().stream()
                                    .filter(one -> one.name().equals(kind)).findFirst())
                            .flatMap(kind -> Records.revision(sql, kind, statement.revision()))
                            .ifPresent(one -> said.put(statement.revision(), one.content())));
            return said;
        }
    }
}
