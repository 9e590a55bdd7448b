package org.rapporteur.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rules by which the status of an issue follows from its developments.
///
/// A level is in force on a day when its latest possible day is not after it; when only its
/// earliest is, the status says "possibly". A run is a row of status changes to one and the
/// same level; the present run gives *since* and the sources. The trend is the direction of
/// the last change of level, if it lies within the issue's window.
///
/// The level of what was corrected counts where the correction sets none; else it was never in force.
public final class History {
    private final Stored<Issue> issue;
    private final Stored<Scale> scale;
    private final LocalDate effective;
    private final List<DevelopmentEntry> entries;

    /// The history of `issue` at the day `effective`.
    ///
    /// @param scale its scale as worded then
    /// @param levelName the word of a level, as worded when it was chosen
    /// @param developments in the order of what happened; those of other issues, drafts and what lies
    ///     after the effective day are passed over
    public History(
            Stored<Issue> issue,
            Stored<Scale> scale,
            LocalDate effective,
            Function<LevelChoice, String> levelName,
            List<Happened> developments) {
        this.issue = issue;
        this.scale = scale;
        this.effective = effective;
        this.entries = entries(developments, levelName);
    }

    /// The snapshot in which every development has its sources.
    ///
    /// @param resolve what a citation points at; empty where that is not known
    public IssueSnapshot snapshot(Function<Citation, List<Source>> resolve) {
        return snapshot(entries.stream().map(entry -> entry.with(sources(entry, resolve))).toList());
    }

    /// The snapshot in which only the present run has its sources: all that the status needs.
    ///
    /// @param resolve what a citation of [#decisive] points at; empty where that is not known
    public IssueSnapshot glance(Function<Citation, List<Source>> resolve) {
        Set<Id<Development>> run = run(changes(entries)).stream().map(entry -> entry.development().id())
                .collect(Collectors.toSet());
        return snapshot(entries.stream().map(entry -> run.contains(entry.development().id())
                ? entry.with(sources(entry, resolve)) : entry).toList());
    }

    /// All that it cites.
    public List<Citation> citations() {
        return citations(entries);
    }

    /// What the present run cites.
    public List<Citation> decisive() {
        return citations(run(changes(entries)));
    }

    private static List<Citation> citations(List<DevelopmentEntry> of) {
        return of.stream().flatMap(entry -> entry.development().content().citations().stream()).toList();
    }

    private IssueSnapshot snapshot(List<DevelopmentEntry> told) {
        return new IssueSnapshot(issue, scale, status(told), told.reversed());
    }

    private static List<Source> sources(DevelopmentEntry entry, Function<Citation, List<Source>> resolve) {
        return entry.development().content().citations().stream().flatMap(c -> resolve.apply(c).stream()).toList();
    }

    private List<DevelopmentEntry> entries(List<Happened> developments, Function<LevelChoice, String> levelName) {
        var found = new ArrayList<DevelopmentEntry>();
        List<Happened> counted = developments.stream().filter(this::counts).toList();
        Set<Id<Development>> putRight = putRight(counted);
        @Nullable LevelChoice before = null;
        for (Happened happened : counted) {
            LevelChoice level = putRight.contains(happened.development().id()) ? null
                    : happened.development().content().levelOn(issue.id()).orElse(null);
            found.add(new DevelopmentEntry(happened.development(), null,
                    level == null ? null : change(before, level, levelName), happened.latest().isAfter(effective)));
            before = level == null ? before : level;
        }
        return found;
    }

    private boolean counts(Happened happened) {
        Development content = happened.development().content();
        return content.isOn(issue.id()) && !content.isDraft() && !happened.earliest().isAfter(effective);
    }

    /// Those whose level another sets anew that corrects them and must have happened. Two that correct each
    /// other put nothing right.
    private Set<Id<Development>> putRight(List<Happened> counted) {
        var corrected = new HashMap<Id<Development>, Id<Development>>();
        for (Happened happened : counted) {
            Development content = happened.development().content();
            if (content.corrects() != null && content.levelOn(issue.id()).isPresent()
                    && !happened.latest().isAfter(effective)) {
                corrected.put(happened.development().id(), content.corrects());
            }
        }
        var found = new HashSet<Id<Development>>();
        corrected.forEach((correction, wrong) -> {
            var passed = new HashSet<Id<Development>>();
            Id<Development> at = wrong;
            while (at != null && passed.add(at)) {
                at = corrected.get(at);
            }
            if (!passed.contains(correction)) {
                found.add(wrong);
            }
        });
        return found;
    }

    private static LevelChange change(
            @Nullable LevelChoice before, LevelChoice after, Function<LevelChoice, String> levelName) {
        return new LevelChange(before == null ? Scale.NOT_ASSESSED : before.level(),
                before == null ? "" : name(before, levelName), after.level(), name(after, levelName));
    }

    private static String name(LevelChoice choice, Function<LevelChoice, String> levelName) {
        return choice.level() == Scale.NOT_ASSESSED ? "" : levelName.apply(choice);
    }

    private static List<DevelopmentEntry> changes(List<DevelopmentEntry> entries) {
        return entries.stream().filter(entry -> entry.change() != null && !entry.possibly()).toList();
    }

    private Status status(List<DevelopmentEntry> told) {
        @Nullable LevelChange possible = told.stream().filter(DevelopmentEntry::possibly)
                .map(DevelopmentEntry::change).filter(change -> change != null)
                .reduce((one, later) -> later).orElse(null);
        List<DevelopmentEntry> run = run(changes(told));
        int level = run.isEmpty() ? Scale.NOT_ASSESSED : to(run.getLast());
        boolean assessed = level != Scale.NOT_ASSESSED;
        boolean moves = possible != null && possible.to() != level;
        @Nullable When newest = told.isEmpty() ? null : told.getLast().happened();
        List<Source> all = run.stream().flatMap(e -> e.sources().stream()).filter(Source::supports).toList();
        List<Source> sources = all.stream().filter(Source::counts).toList();
        return new Status(
                level, assessed ? change(run.getLast()).toName() : null, assessed ? run.getFirst().happened() : null,
                trend(run), run.isEmpty() ? null : run.getFirst().happened(),
                moves ? (Integer) possible.to() : null, moves ? possible.toName() : null,
                articles(sources), (int) sources.stream().map(Source::origin).distinct().count(),
                articles(all) - articles(sources),
                told.isEmpty() ? "" : told.getLast().what(), newest,
                newest != null && newest.latest().isBefore(effective.minusDays(issue.content().staleDays())));
    }

    private static int articles(List<Source> sources) {
        return (int) sources.stream().map(source -> source.article().id()).distinct().count();
    }

    /// The last changes that all set the level now in force.
    private static List<DevelopmentEntry> run(List<DevelopmentEntry> changes) {
        int from = changes.size();
        while (from > 0 && to(changes.get(from - 1)) == to(changes.getLast())) {
            from--;
        }
        return changes.subList(from, changes.size());
    }

    private Direction trend(List<DevelopmentEntry> run) {
        if (run.isEmpty()
                || run.getFirst().happened().latest().isBefore(effective.minusDays(issue.content().trendDays()))) {
            return Direction.STEADY;
        }
        return change(run.getFirst()).direction();
    }

    private static LevelChange change(DevelopmentEntry entry) {
        LevelChange change = entry.change();
        if (change == null) {
            throw new IllegalArgumentException("sets no level: " + entry.what());
        }
        return change;
    }

    private static int to(DevelopmentEntry entry) {
        return change(entry).to();
    }
}
