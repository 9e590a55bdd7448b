package org.rapporteur.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.intake.suggest.Span;
import org.rapporteur.intake.suggest.Suggestions;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Party;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Tracker;
import org.rapporteur.model.TrackerName;
import org.rapporteur.model.UserProblem;

/// A tracker about to be made: with the scales and the issues that the officer chose.
///
/// ```java
/// var tracker = NewTracker.between(List.of("France", "Brazil"), zone);
/// OpenTracker open = new NewTracker(tracker, "Ana Souza", List.of()).create(file, clock, changes);
/// ```
///
/// @param tracker its parties, title, markings and zone
/// @param author whose name stands under what is recorded
/// @param issues the issues to start with, in their order
/// @param scales what issues can be measured on, each issue's own among them; the officers' to edit afterwards
public record NewTracker(Tracker tracker, String author, List<StarterIssue> issues, List<Scale> scales) {
    public NewTracker {
        issues = List.copyOf(issues);
        scales = List.copyOf(scales);
    }

    /// One with all built-in scales, in English.
    public NewTracker(Tracker tracker, String author, List<StarterIssue> issues) {
        this(tracker, author, issues, BuiltInScales.all());
    }

    /// A tracker titled by its two sides.
    ///
    /// @param parties the two sides first, then third parties
    /// @throws UserProblem if there are fewer than two, or two of the same name
    public static Tracker between(List<String> parties, ZoneId zone) {
        return between(parties, zone, Locale.ENGLISH);
    }

    /// The same with the markings that are usual in the language of `locale`.
    public static Tracker between(List<String> parties, ZoneId zone, Locale locale) {
        List<String> names = parties.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
        if (names.size() < 2) {
            throw new UserProblem("newTracker.parties");
        }
        if (names.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().count() < names.size()) {
            throw new UserProblem("newTracker.sameParty");
        }
        Tracker plain = Tracker.between(names.get(0), names.get(1), zone);
        List<Party> all = new ArrayList<>(plain.parties());
        names.stream().skip(2).map(name -> new Party(name, false)).forEach(all::add);
        return new Tracker(plain.title(), all, MarkingSets.usual(locale), zone);
    }

    /// `file` with the extension of trackers, if it lacks it.
    public static Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(TrackerName.EXTENSION)
                ? file : file.resolveSibling(name + TrackerName.EXTENSION);
    }

    /// Makes the file and opens it.
    ///
    /// @throws UserProblem if the author has no name, there is no scale, there is such a file, or it
    ///     cannot be made
    public OpenTracker create(Path file, Clock clock, Changes changes) {
        if (author.isBlank()) {
            throw new UserProblem("newTracker.author");
        }
        if (scales.isEmpty()) {
            throw new UserProblem("newTracker.scales");
        }
        OpenTracker open = OpenTracker.create(file, tracker, author.strip(), clock, changes);
        try {
            fill(new IssueBook(open));
            return open;
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    private void fill(IssueBook book) {
        Map<String, Id<Scale>> recorded = new HashMap<>();
        scales.forEach(scale -> recorded.put(scale.name(), book.addScale(scale).result()));
        var parties = new Suggestions.Reader(List.of(), tracker.parties(), List.of());
        for (StarterIssue issue : issues) {
            Id<Scale> scale = recorded.get(issue.scale());
            if (scale == null) {
                throw new IllegalArgumentException("no chosen scale is called " + issue.scale());
            }
            book.add(Issue.named(issue.name(), scale, 0).withTerms(terms(issue, parties)));
        }
    }

    /// By what articles about `issue` are known between these parties: not by a party, which all of them name.
    private static List<String> terms(StarterIssue issue, Suggestions.Reader parties) {
        return issue.terms().stream().filter(term -> parties.parties(term).stream()
                .flatMap(party -> party.places().stream()).noneMatch(new Span(0, term.length())::equals)).toList();
    }
}
