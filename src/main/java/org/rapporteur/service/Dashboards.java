package org.rapporteur.service;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.db.Sql;
import org.rapporteur.db.StoreException;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Happened;
import org.rapporteur.model.History;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Issues;
import org.rapporteur.repository.Kinds;
import org.rapporteur.repository.MarkingLimit;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Scales;
import org.rapporteur.repository.Trackers;

/// The state of the relationship at any date: what the Overview, the issue dashboards, `status`
/// and the papers are made from.
public final class Dashboards {
    private final OpenTracker open;

    /// The dashboards of `open`.
    public Dashboards(OpenTracker open) {
        this.open = open;
    }

    /// The whole tracker at `asOf`, without archived issues: where each stands and on which sources. What
    /// else happened is told without its sources, of which a large tracker has tens of thousands.
    public TrackerSnapshot glance(AsOf asOf) {
        return open.read(sql -> open.glances().of(sql, asOf, () -> {
            var reading = new Reading(sql, asOf);
            return reading.view(reading.glances(histories(sql, asOf)));
        }));
    }

    /// The same with the sources of all that happened.
    public TrackerSnapshot snapshot(AsOf asOf) {
        return open.read(sql -> snapshot(sql, asOf));
    }

    /// The issues that were put away by `asOf`'s knowledge date, by rank, at a glance.
    public List<IssueSnapshot> archived(AsOf asOf) {
        return open.read(sql -> {
            var reading = new Reading(sql, asOf);
            return reading.glances(reading.issues("k.archived = 1"));
        });
    }

    /// One issue at `asOf`, also an archived one, with all its sources.
    ///
    /// @throws UserProblem if there was no such issue
    public IssueSnapshot issue(Id<Issue> id, AsOf asOf) {
        return open.read(sql -> {
            var reading = new Reading(sql, asOf);
            History history = reading.issue(id);
            return history.snapshot(reading.sources(history.citations())::of);
        });
    }

    /// The snapshot within a reading of the caller’s.
    public TrackerSnapshot snapshot(Sql sql, AsOf asOf) {
        return open.snapshots().of(sql, asOf, () -> {
            Sources sources = open.sources(sql, knownUntil(sql, asOf)).on(asOf.effective());
            return new Reading(sql, asOf).view(histories(sql, asOf).stream()
                    .map(history -> history.snapshot(sources::of)).toList());
        });
    }

    private List<History> histories(Sql sql, AsOf asOf) {
        return open.histories().of(sql, asOf, () -> new Reading(sql, asOf).issues("k.archived = 0"));
    }

    /// The highest handling label of any record that stands, or stood as known at `asOf`: no screen
    /// shows anything higher.
    public String highestMarking(AsOf asOf) {
        return open.read(sql -> {
            Tracker tracker = Trackers.only(sql).content();
            return Stream.of(Records.NOW, knownUntil(sql, asOf)).distinct()
                    .flatMap(until -> MarkingLimit.inUse(sql, Kinds.STANDARD, until).stream())
                    .reduce(tracker.lowestMarking(), tracker::higher);
        });
    }

    private static long knownUntil(Sql sql, AsOf asOf) {
        return asOf.known() == null
                ? Records.NOW : asOf.knownUntil(Trackers.only(sql).content().zone()).toEpochMilli();
    }

    /// One consistent look at everything that histories need.
    private static final class Reading {
        private final Sql sql;
        private final AsOf asOf;
        private final long known;
        private final Stored<Tracker> tracker;
        private final Map<LevelChoice, String> levelNames = new HashMap<>();

        Reading(Sql sql, AsOf asOf) {
            this.sql = sql;
            this.asOf = asOf;
            this.known = knownUntil(sql, asOf);
            this.tracker = Trackers.only(sql);
        }

        TrackerSnapshot view(List<IssueSnapshot> issues) {
            return new TrackerSnapshot(tracker, asOf, issues);
        }

        List<IssueSnapshot> glances(List<History> histories) {
            Sources sources = sources(histories.stream().flatMap(history -> history.decisive().stream()).toList());
            return histories.stream().map(history -> history.glance(sources::of)).toList();
        }

        Sources sources(List<Citation> citations) {
            return Sources.of(sql, known, citations).on(asOf.effective());
        }

        List<History> issues(String which) {
            Map<Id<Issue>, List<Happened>> byIssue = new HashMap<>();
            Developments.until(sql, asOf, known, zone()).forEach(d -> d.development().content().issues().stream()
                    .map(OnIssue::issue).distinct()
                    .forEach(issue -> byIssue.computeIfAbsent(issue, i -> new ArrayList<>()).add(d)));
            Map<Id<Scale>, Stored<Scale>> scales = Records.known(sql, Scales.KIND, known, "1").stream()
                    .collect(Collectors.toMap(Stored::id, Function.identity()));
            return Records.known(sql, Issues.KIND, known, which).stream()
                    .sorted((one, other) -> Integer.compare(one.content().rank(), other.content().rank()))
                    .map(issue -> history(issue, Optional.ofNullable(scales.get(issue.content().scale())),
                            byIssue.getOrDefault(issue.id(), List.of())))
                    .toList();
        }

        History issue(Id<Issue> id) {
            Stored<Issue> issue = Records.find(sql, Issues.KIND, id, known)
                    .orElseThrow(() -> new UserProblem("noSuchIssue", id.toString()));
            return history(issue, Records.find(sql, Scales.KIND, issue.content().scale(), known),
                    Developments.on(sql, id, asOf, known, zone()));
        }

        private History history(Stored<Issue> issue, Optional<Stored<Scale>> scale, List<Happened> developments) {
            return new History(
                    issue, scale.orElseGet(() -> lastScale(issue)), asOf.effective(), this::levelName, developments);
        }

        private ZoneId zone() {
            return tracker.content().zone();
        }

        private Stored<Scale> lastScale(Stored<Issue> issue) {
            return Records.find(sql, Scales.KIND, issue.content().scale())
                    .orElseGet(() -> Records.revisions(sql, Scales.KIND, issue.content().scale()).stream()
                            .reduce((one, later) -> later)
                            .orElseThrow(() -> sql.damaged(new StoreException("an issue without its scale", null))));
        }

        private String levelName(LevelChoice choice) {
            return levelNames.computeIfAbsent(choice, c -> Scales.levelName(sql, c.scale(), c.level()));
        }
    }
}
