package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.TalkingPoint;

/// Which talking points a one-page paper takes.
///
/// A conversation carries four main points, six at the outside: the first of every issue, then
/// the second ones, as far as six go. They stand in the order of the issues.
public final class TalkingPoints {
    /// The most points of one kind that a paper takes.
    public static final int MOST = 6;

    private TalkingPoints() {}

    /// The points of `kind` that the paper takes.
    static List<String> chosen(TalkingPoint.Kind kind, List<IssueSnapshot> issues) {
        List<List<String>> all = issues.stream().map(issue -> points(kind, issue)).toList();
        var taken = new int[all.size()];
        int left = Math.min(MOST, count(kind, issues));
        for (int round = 1; left > 0; round++) {
            for (int i = 0; i < taken.length && left > 0; i++) {
                if (taken[i] < round && taken[i] < all.get(i).size()) {
                    taken[i]++;
                    left--;
                }
            }
        }
        var chosen = new ArrayList<String>();
        for (int i = 0; i < taken.length; i++) {
            chosen.addAll(all.get(i).subList(0, taken[i]));
        }
        return chosen;
    }

    /// How many points of `kind` the issues have.
    public static int count(TalkingPoint.Kind kind, List<IssueSnapshot> issues) {
        return issues.stream().mapToInt(issue -> points(kind, issue).size()).sum();
    }

    private static List<String> points(TalkingPoint.Kind kind, IssueSnapshot issue) {
        return issue.issue().content().points(kind).stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
    }
}
