package org.rapporteur.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rules by which the status of an issue follows from its developments.
///
/// A level is in force on a day when its latest possible day is not after it; when only its
/// earliest is, the status says "possibly". A run is a row of status changes to one and the
/// same level; the present run gives *since* and the sources. The trend is the direction of
/// the last change of level, if it lies within the issue's window.
public final class History {
    private final Stored<Issue> issue;
    private final LocalDate effective;
    private final Function<LevelChoice, String> levelName;
    private final Function<Citation, List<Source>> resolve;

    /// The history of `issue` at the day `effective`.
    ///
    /// @param levelName the word of a level, as worded when it was chosen
    /// @param resolve what a citation points at; empty where that is not known
    public History(
            Stored<Issue> issue,
            LocalDate effective,
            Function<LevelChoice, String> levelName,
            Function<Citation, List<Source>> resolve) {
        this.issue = issue;
        this.effective = effective;
        this.levelName = levelName;
        this.resolve = resolve;
    }

    /// The snapshot that follows from `developments`, which are in the order of what happened and
    /// reach to the effective day; those of other issues and drafts are passed over.
    public IssueSnapshot snapshot(Stored<Scale> scale, List<Happened> developments) {
        List<DevelopmentEntry> entries = entries(developments);
        return new IssueSnapshot(issue, scale, status(entries), entries.reversed());
    }

    private List<DevelopmentEntry> entries(List<Happened> developments) {
        var entries = new ArrayList<DevelopmentEntry>();
        @Nullable LevelChoice before = null;
        for (Happened happened : developments) {
            Development content = happened.development().content();
            if (!content.isOn(issue.id()) || content.isDraft() || happened.earliest().isAfter(effective)) {
                continue;
            }
            LevelChoice level = content.levelOn(issue.id()).orElse(null);
            List<Source> sources = content.citations().stream().flatMap(c -> resolve.apply(c).stream()).toList();
            entries.add(new DevelopmentEntry(happened.development(), sources,
                    level == null ? null : change(before, level), happened.latest().isAfter(effective)));
            before = level == null ? before : level;
        }
        return entries;
    }

    private LevelChange change(@Nullable LevelChoice before, LevelChoice after) {
        return new LevelChange(before == null ? Scale.NOT_ASSESSED : before.level(), before == null ? "" : name(before),
                after.level(), name(after));
    }

    private String name(LevelChoice choice) {
        return choice.level() == Scale.NOT_ASSESSED ? "" : levelName.apply(choice);
    }

    private Status status(List<DevelopmentEntry> entries) {
        List<DevelopmentEntry> changes = entries.stream().filter(e -> e.change() != null && !e.possibly()).toList();
        @Nullable LevelChange possible = entries.stream().filter(DevelopmentEntry::possibly)
                .map(DevelopmentEntry::change).filter(change -> change != null)
                .reduce((one, later) -> later).orElse(null);
        List<DevelopmentEntry> run = run(changes);
        int level = run.isEmpty() ? Scale.NOT_ASSESSED : to(run.getLast());
        boolean assessed = level != Scale.NOT_ASSESSED;
        boolean moves = possible != null && possible.to() != level;
        @Nullable When newest = entries.isEmpty() ? null : entries.getLast().happened();
        List<Source> all = run.stream().flatMap(e -> e.sources().stream()).filter(Source::supports).toList();
        List<Source> sources = all.stream().filter(Source::counts).toList();
        return new Status(
                level, assessed ? change(run.getLast()).toName() : null, assessed ? run.getFirst().happened() : null,
                trend(run), run.isEmpty() ? null : run.getFirst().happened(),
                moves ? (Integer) possible.to() : null, moves ? possible.toName() : null,
                articles(sources), (int) sources.stream().map(Source::origin).distinct().count(),
                articles(all) - articles(sources),
                entries.isEmpty() ? "" : entries.getLast().what(), newest,
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
