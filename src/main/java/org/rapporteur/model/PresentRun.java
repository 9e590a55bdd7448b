package org.rapporteur.model;

import java.util.HashSet;
import java.util.List;

/// What the level now in force rests on: the unbroken row of status changes that set it.
public final class PresentRun {
    private PresentRun() {}

    /// The status changes of the present run of `issue`, newest first; empty where it is not
    /// assessed. Changes that have only possibly happened are not among them.
    public static List<DevelopmentEntry> of(IssueSnapshot issue) {
        int level = issue.status().level();
        if (level == Scale.NOT_ASSESSED) {
            return List.of();
        }
        return issue.statusChanges().stream()
                .filter(entry -> !entry.possibly())
                .takeWhile(entry -> entry.change() != null && entry.change().to() == level)
                .toList();
    }

    /// The sources that speak for the present run, one for each article, those of the newest
    /// change first.
    public static List<Source> sources(IssueSnapshot issue) {
        var seen = new HashSet<Id<Article>>();
        return of(issue).stream()
                .flatMap(entry -> entry.sources().stream())
                .filter(source -> source.supports() && seen.add(source.article().id()))
                .toList();
    }
}
