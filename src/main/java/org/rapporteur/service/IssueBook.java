package org.rapporteur.service;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.AboveCeiling;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Standing;
import org.rapporteur.model.Stored;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Issues;
import org.rapporteur.repository.Kinds;
import org.rapporteur.repository.Ledger;
import org.rapporteur.repository.MarkingLimit;
import org.rapporteur.repository.Records;
import org.rapporteur.repository.Scales;

/// The issues and scales of a tracker, and the tracker's own description: what is set up rather
/// than what happens.
public final class IssueBook {
    private final OpenTracker open;

    /// The book of `open`.
    public IssueBook(OpenTracker open) {
        this.open = open;
    }

    /// All issues by rank; archived ones come last.
    public List<Stored<Issue>> issues() {
        return open.read(IssueBook::issues);
    }

    /// The issue called `name`, in any case, or whose name alone begins so.
    ///
    /// @throws UserProblem if there is none, or more than one begins so
    public Stored<Issue> named(String name) {
        List<Stored<Issue>> all = issues();
        return all.stream().filter(i -> i.content().name().equalsIgnoreCase(name.strip())).findFirst().orElseGet(() -> {
            List<Stored<Issue>> begin = all.stream().filter(issue -> issue.content().name()
                    .regionMatches(true, 0, name.strip(), 0, name.strip().length())).toList();
            if (begin.size() != 1 || name.isBlank()) {
                throw new UserProblem("noSuchIssueName", name,
                        String.join("; ", all.stream().map(issue -> issue.content().name()).toList()));
            }
            return begin.getFirst();
        });
    }

    /// Adds an issue behind all others, whatever its rank says.
    ///
    /// @throws UserProblem if it has no name, or another has the same
    public Ledger.Recorded<Id<Issue>> add(Issue issue) {
        return open.record("add issue", gesture -> {
            requireName(gesture.sql(), issue.name(), null);
            int last = issues(gesture.sql()).stream().mapToInt(one -> one.content().rank()).max().orElse(-1);
            return gesture.add(issue.withRank(last + 1));
        });
    }

    /// Records what the issue says from now on.
    ///
    /// @throws UserProblem if it has no name, or another has the same
    public Ledger.Recorded<Id<Issue>> revise(Id<Issue> id, Issue issue) {
        return open.record("edit issue", gesture -> {
            issue(gesture.sql(), id);
            requireName(gesture.sql(), issue.name(), id);
            gesture.revise(id, issue);
            return id;
        });
    }

    /// Writes where an issue stands.
    public Ledger.Recorded<Id<Issue>> stand(Id<Issue> id, @Nullable Standing standing) {
        return open.record("write where it stands", gesture -> {
            gesture.revise(id, issue(gesture.sql(), id).content().withStanding(standing));
            return id;
        });
    }

    /// Puts the issues in the order of `ids`; one gesture.
    public Ledger.Recorded<Integer> reorder(List<Id<Issue>> ids) {
        return open.record("reorder issues", gesture -> {
            int moved = 0;
            for (int rank = 0; rank < ids.size(); rank++) {
                Issue issue = issue(gesture.sql(), ids.get(rank)).content();
                if (issue.rank() != rank) {
                    gesture.revise(ids.get(rank), issue.withRank(rank));
                    moved++;
                }
            }
            return moved;
        });
    }

    /// Puts an issue away, or brings it back. Nothing of it is lost.
    public Ledger.Recorded<Id<Issue>> archive(Id<Issue> id, boolean away) {
        return open.record(away ? "archive issue" : "bring issue back", gesture -> {
            gesture.revise(id, issue(gesture.sql(), id).content().withArchived(away));
            return id;
        });
    }

    /// All scales, by name.
    public List<Stored<Scale>> scales() {
        return open.read(sql -> Records.heads(sql, Scales.KIND).stream()
                .sorted(Comparator.comparing(stored -> stored.content().name())).toList());
    }

    /// Adds a scale.
    ///
    /// @throws UserProblem if a name or level is empty
    public Ledger.Recorded<Id<Scale>> addScale(Scale scale) {
        return open.record("add scale", gesture -> gesture.add(whole(scale)));
    }

    /// Words a scale anew. Status changes made before keep the words they were made with.
    ///
    /// @throws UserProblem if a name or level is empty
    public Ledger.Recorded<Id<Scale>> reviseScale(Id<Scale> id, Scale scale) {
        return open.record("edit scale", gesture -> {
            Records.find(gesture.sql(), Scales.KIND, id).orElseThrow(() -> new UserProblem("noSuchScale"));
            gesture.revise(id, whole(scale));
            return id;
        });
    }

    /// Deletes a scale that was made by mistake; its history stays.
    ///
    /// @throws UserProblem if an issue is judged on it, or one of its levels was chosen
    public Ledger.Recorded<Id<Scale>> deleteScale(Id<Scale> id) {
        return open.record("delete scale", gesture -> {
            Records.find(gesture.sql(), Scales.KIND, id).orElseThrow(() -> new UserProblem("recordGone"));
            List<String> issues = issues(gesture.sql()).stream().map(Stored::content)
                    .filter(issue -> issue.scale().equals(id)).map(Issue::name).toList();
            if (!issues.isEmpty()) {
                throw new UserProblem("scaleOfIssues", String.join(", ", issues));
            }
            long chosen = Scales.chosen(gesture.sql(), id);
            if (chosen > 0) {
                throw new UserProblem("scaleChosen", chosen);
            }
            gesture.delete(id);
            return id;
        });
    }

    /// Records what the tracker says of itself from now on.
    public Ledger.Recorded<Id<Tracker>> describe(Tracker tracker) {
        Id<Tracker> id = open.tracker().id();
        return open.record("edit tracker", gesture -> {
            gesture.revise(id, tracker);
            return id;
        });
    }

    /// What bears a marking above the tracker's ceiling, from before it was set or from a colleague's
    /// copy; nothing where there is no ceiling.
    public List<AboveCeiling> aboveCeiling() {
        return open.read(sql -> MarkingLimit.above(sql, Kinds.STANDARD));
    }

    private static List<Stored<Issue>> issues(Sql sql) {
        return Records.heads(sql, Issues.KIND).stream()
                .sorted(Comparator.<Stored<Issue>, Boolean>comparing(stored -> stored.content().archived())
                        .thenComparing(stored -> stored.content().rank()))
                .toList();
    }

    private static Stored<Issue> issue(Sql sql, Id<Issue> id) {
        return Records.find(sql, Issues.KIND, id).orElseThrow(() -> new UserProblem("noSuchIssue", id));
    }

    private static void requireName(Sql sql, String name, @Nullable Id<Issue> self) {
        if (name.isBlank()) {
            throw new UserProblem("issueNameMissing");
        }
        if (issues(sql).stream().anyMatch(other -> !other.id().equals(self)
                && other.content().name().equalsIgnoreCase(name.strip()))) {
            throw new UserProblem("issueNameTaken", name.strip());
        }
    }

    private static Scale whole(Scale scale) {
        if (scale.name().isBlank() || scale.levels().stream().anyMatch(level -> level.name().isBlank())) {
            throw new UserProblem("scaleIncomplete");
        }
        return scale;
    }
}
