package org.rapporteur.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.db.Sql;
import org.rapporteur.db.StoreException;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Content;
import org.rapporteur.model.Happened;
import org.rapporteur.model.History;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Issues;
import org.rapporteur.repository.Kinds;
import org.rapporteur.repository.Ledger;
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

    /// The whole tracker at `asOf`, without archived issues.
    public TrackerSnapshot snapshot(AsOf asOf) {
        return open.read(sql -> snapshot(sql, asOf));
    }

    /// The issues that were put away by `asOf`'s knowledge date, by rank.
    public List<IssueSnapshot> archived(AsOf asOf) {
        return open.read(sql -> reading(sql, asOf).issues("k.archived = 1"));
    }

    /// One issue at `asOf`, also an archived one.
    ///
    /// @throws UserProblem if there was no such issue
    public IssueSnapshot issue(Id<Issue> id, AsOf asOf) {
        return open.read(sql -> snapshot(sql, asOf).issues().stream()
                .filter(issue -> issue.issue().id().equals(id)).findFirst()
                .orElseGet(() -> reading(sql, asOf).issue(id)));
    }

    /// The same within a reading of the caller’s.
    TrackerSnapshot snapshot(Sql sql, AsOf asOf) {
        return open.snapshots().of(sql, asOf, () -> new TrackerSnapshot(
                Trackers.only(sql), asOf, reading(sql, asOf).issues("k.archived = 0")));
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

    private Reading reading(Sql sql, AsOf asOf) {
        long known = knownUntil(sql, asOf);
        return new Reading(sql, asOf, known, open.sources(sql, known));
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
        private final Sources sources;
        private final Map<Id<Scale>, Stored<Scale>> scales;
        private final Map<LevelChoice, String> levelNames = new HashMap<>();

        Reading(Sql sql, AsOf asOf, long known, Sources sources) {
            this.sql = sql;
            this.asOf = asOf;
            this.known = known;
            this.sources = sources.on(asOf.effective());
            this.scales = byId(Records.known(sql, Scales.KIND, known, "1"));
        }

        List<IssueSnapshot> issues(String which) {
            Map<Id<Issue>, List<Happened>> byIssue = new HashMap<>();
            developments().forEach(d -> d.development().content().issues().stream().map(on -> on.issue()).distinct()
                    .forEach(issue -> byIssue.computeIfAbsent(issue, i -> new ArrayList<>()).add(d)));
            return Records.known(sql, Issues.KIND, known, which).stream()
                    .sorted((one, other) -> Integer.compare(one.content().rank(), other.content().rank()))
                    .map(issue -> snapshot(issue, byIssue.getOrDefault(issue.id(), List.of())))
                    .toList();
        }

        IssueSnapshot issue(Id<Issue> id) {
            Stored<Issue> issue = Records.known(sql, Issues.KIND, known, "1").stream()
                    .filter(one -> one.id().equals(id)).findFirst()
                    .orElseThrow(() -> new UserProblem("noSuchIssue", id.toString()));
            return snapshot(issue, developments());
        }

        private List<Happened> developments() {
            return Developments.until(sql, asOf, known, Trackers.only(sql).content().zone());
        }

        private IssueSnapshot snapshot(Stored<Issue> issue, List<Happened> developments) {
            return new History(issue, asOf.effective(), this::levelName, sources::of)
                    .snapshot(scales.getOrDefault(issue.content().scale(), lastScale(issue)), developments);
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

        private static <T extends Content> Map<Id<T>, Stored<T>> byId(List<Stored<T>> all) {
            return all.stream().collect(Collectors.toMap(Stored::id, Function.identity()));
        }
    }
}
