package org.rapporteur.ui.overview;

import java.util.HashSet;
import java.util.Set;

/// Which issues the Overview lists.
///
/// @param text words that an issue must mention, or empty
/// @param levels the words of the levels that are let through, empty for issues that are not
///     assessed; all are where there are none
/// @param marks what else an issue must be
public record IssueFilter(String text, Set<String> levels, Set<Mark> marks) {
    /// What an issue can be.
    public enum Mark {
        /// Its level moved lately.
        CHANGED,
        /// The officer flagged it for the month ahead.
        FLAGGED,
        /// Nothing was logged for longer than it allows.
        STALE,
        /// It is put away; those that are not are left out.
        ARCHIVED
    }

    /// Lets everything through that is not put away.
    public static final IssueFilter NONE = new IssueFilter("", Set.of(), Set.of());

    public IssueFilter {
        levels = Set.copyOf(levels);
        marks = Set.copyOf(marks);
    }

    /// Whether it lets `line` through.
    public boolean lets(IssueLine line) {
        return line.mentions(text)
                && (levels.isEmpty() || levels.contains(line.level()))
                && (!marks.contains(Mark.CHANGED) || line.changed())
                && (!marks.contains(Mark.FLAGGED) || !line.flags().isEmpty())
                && (!marks.contains(Mark.STALE) || line.issue().status().stale());
    }

    /// Whether it leaves nothing out.
    public boolean isNone() {
        return equals(NONE);
    }

    /// The same filter with other words.
    public IssueFilter withText(String newText) {
        return new IssueFilter(newText.strip(), levels, marks);
    }

    /// The same filter that asks for `mark`, or no longer does.
    public IssueFilter with(Mark mark, boolean on) {
        return new IssueFilter(text, levels, changed(marks, mark, on));
    }

    /// The same filter that lets the level called `word` through, or no longer does.
    public IssueFilter withLevel(String word, boolean on) {
        return new IssueFilter(text, changed(levels, word, on), marks);
    }

    private static <T> Set<T> changed(Set<T> set, T item, boolean on) {
        var changed = new HashSet<>(set);
        if (on) {
            changed.add(item);
        } else {
            changed.remove(item);
        }
        return changed;
    }
}
