package org.rapporteur.model.timeline;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;

/// What one issue tells along time.
///
/// @param issue the issue
/// @param name its name
/// @param level the level in force at the date of the view, or 0
/// @param word that level's word, or empty
/// @param marks all its developments, the status changes among them
/// @param changes the status changes, each on the day from which its level counts
/// @param bands the levels in force, in the order of time
/// @param ghost whether it belongs to the other side of a comparison
public record Lane(
        Id<Issue> issue,
        String name,
        int level,
        String word,
        Row marks,
        Row changes,
        List<Band> bands,
        boolean ghost) {
    public Lane {
        bands = List.copyOf(bands);
    }

    /// The lane of an issue whose developments are `marks`, seen at the end of the day `asOf`.
    public static Lane of(Id<Issue> issue, String name, int level, String word, List<Mark> marks, int asOf) {
        Row changes = Row.atLatest(marks.stream().filter(mark -> mark.kind() == Mark.Kind.CHANGE).toList());
        return new Lane(issue, name, level, word, Row.of(marks), changes, bands(changes, asOf), false);
    }

    private static List<Band> bands(Row changes, int asOf) {
        var bands = new ArrayList<Band>();
        double end = asOf + 1.0;
        for (int i = 0; i < changes.size(); i++) {
            Mark mark = changes.mark(i);
            if (mark.possibly()) {
                add(bands, new Band(Math.min(mark.from(), end - 0.5), end, mark.level(), word(mark), true));
                continue;
            }
            int next = i + 1;
            while (next < changes.size() && changes.mark(next).possibly()) {
                next++;
            }
            double to = next < changes.size() ? changes.at(next) : end;
            add(bands, new Band(changes.at(i), Math.max(to, changes.at(i) + 0.01), mark.level(), word(mark), false));
        }
        return bands;
    }

    /// A level that is set again goes on.
    private static void add(List<Band> bands, Band next) {
        Band last = bands.isEmpty() ? null : bands.getLast();
        boolean same = last != null && last.level() == next.level() && last.word().equals(next.word())
                && !last.possibly() && !next.possibly();
        if (same) {
            bands.set(bands.size() - 1, new Band(last.from(), next.to(), last.level(), last.word(), false));
        } else if (next.level() > 0) {
            bands.add(next);
        }
    }

    /// The word of the level that a change sets: what stands last in its detail.
    private static String word(Mark mark) {
        int arrow = mark.detail().lastIndexOf("→ ");
        return arrow < 0 ? mark.detail() : mark.detail().substring(arrow + 2);
    }

    /// Whether a status change lies in `span`.
    public boolean changesIn(Span span) {
        return changes.first(span.from()) < changes.first(span.to());
    }

    /// The same lane `days` later, as one side of a comparison; `newName` says of which.
    Lane shifted(int days, String newName) {
        List<Mark> moved = marks.marks().stream().map(mark -> mark.shifted(days)).toList();
        Row movedChanges = Row.atLatest(changes.marks().stream().map(mark -> mark.shifted(days)).toList());
        List<Band> movedBands = bands.stream().map(band -> new Band(
                band.from() + days, band.to() + days, band.level(), band.word(), band.possibly())).toList();
        return new Lane(issue, newName, level, word, Row.of(moved), movedChanges, movedBands, true);
    }
}
