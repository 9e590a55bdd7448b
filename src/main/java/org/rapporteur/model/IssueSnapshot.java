package org.rapporteur.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One issue at one date, with all that a dashboard or a paper shows of it.
///
/// @param issue the issue
/// @param scale its scale as worded at that date
/// @param status where it stands
/// @param history its developments up to that date, newest first; drafts are not among them
public record IssueSnapshot(Stored<Issue> issue, Stored<Scale> scale, Status status, List<DevelopmentEntry> history) {
    public IssueSnapshot {
        history = List.copyOf(history);
    }

    /// The issue's name.
    public String name() {
        return issue.content().name();
    }

    /// The change of level that is in force where something that `happened` is recorded next: what is
    /// recorded last comes last among all of its day. Null before the first; the snapshot must reach that day.
    public @Nullable LevelChange before(When happened) {
        return statusChanges().stream()
                .filter(entry -> !entry.possibly() && !comesAfter(entry.happened(), happened))
                .map(DevelopmentEntry::change).findFirst().orElse(null);
    }

    private static boolean comesAfter(When one, When other) {
        return one.latest().isAfter(other.latest())
                || one.latest().equals(other.latest()) && one.earliest().isAfter(other.earliest());
    }

    /// The words of levels 1 to 5: each as it was chosen, the newest first where it was worded anew
    /// between, and as the scale has it where it never was.
    public List<String> levelWords() {
        return IntStream.rangeClosed(1, Scale.LEVELS).mapToObj(level -> {
            String chosen = statusChanges().stream().map(DevelopmentEntry::change)
                    .filter(change -> change != null && change.to() == level)
                    .map(LevelChange::toName).distinct().collect(Collectors.joining(" / "));
            return chosen.isEmpty() ? scale.content().level(level).name() : chosen;
        }).toList();
    }

    /// The developments that set a level, newest first.
    public List<DevelopmentEntry> statusChanges() {
        return history.stream().filter(e -> e.change() != null).toList();
    }
}
