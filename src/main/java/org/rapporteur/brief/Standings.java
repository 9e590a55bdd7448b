package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Development;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.LevelChange;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Sourced;
import org.rapporteur.model.Status;

/// Rows of "where the issues stand": a word for the level, never a number.
final class Standings {
    private final Messages messages;
    private final PaperDates dates;
    private final References references;
    private final Ceiling ceiling;

    Standings(Composing composing) {
        this.messages = composing.messages();
        this.dates = composing.dates();
        this.references = composing.references();
        this.ceiling = composing.ceiling();
    }

    /// The row of one issue.
    ///
    /// @throws IllegalArgumentException if the history lacks the change that set the level
    Block.Row row(IssueSnapshot issue) {
        Status status = issue.status();
        List<DevelopmentEntry> rests = restsOn(issue);
        if (status.assessed() && startOf(issue) == null) {
            throw new IllegalArgumentException("a level without the change that set it: " + issue.name());
        }
        String level = status.assessed() ? level(status) : messages.get("brief.notAssessed");
        String since = since(issue);
        String text = messages.get(since.isEmpty() ? "brief.row.bare" : "brief.row", issue.name(), level, since);
        return new Block.Row(issue.name(), level, since, statement(text, rests, contributing(issue, rests)));
    }

    /// The same for a picture, where a mark beside the level says which way it went.
    StatusStrip.Cell cell(IssueSnapshot issue) {
        Status status = issue.status();
        Block.Row row = row(issue);
        String word = status.assessed() ? String.valueOf(status.levelName()) : row.level();
        String went = status.trend() == Direction.STEADY
                ? word : messages.get("brief.strip.trend", word, messages.of(status.trend()));
        String text = messages.get(row.since().isEmpty() ? "brief.row.bare" : "brief.row", row.issue(), went,
                row.since());
        return new StatusStrip.Cell(row.issue(), word, status.level(), status.trend(), row.since(),
                row.statement().worded(text));
    }

    private Statement statement(String text, List<DevelopmentEntry> rests, List<DevelopmentEntry> contributing) {
        String marking = ceiling.markingOf(sourced(contributing));
        return rests.isEmpty()
                ? Statement.fixed(text, marking)
                : new Statement(Statement.Kind.FACT, text, references.evidence(sourced(rests)), marking,
                        sourced(rests).stream().map(Pin::of).toList());
    }

    private static List<Sourced<Development>> sourced(List<DevelopmentEntry> entries) {
        return entries.stream().map(DevelopmentEntry::sourced).toList();
    }

    private String level(Status status) {
        String name = String.valueOf(status.levelName());
        return status.trend() == Direction.STEADY
                ? name
                : messages.get("brief.level." + status.trend(), name);
    }

    private String since(IssueSnapshot issue) {
        List<String> parts = new ArrayList<>();
        DevelopmentEntry start = startOf(issue);
        if (start != null) {
            String when = dates.of(start.happened());
            LevelChange change = start.change();
            parts.add(change != null && moved(issue.status(), change)
                    ? messages.get("brief.from", change.fromName(), when)
                    : messages.get("brief.since", when));
        }
        possible(issue).ifPresent(entry -> parts.add(messages.get(
                "brief.possibly", String.valueOf(issue.status().possiblyName()), dates.of(entry.happened()))));
        return String.join("; ", parts);
    }

    private static boolean moved(Status status, LevelChange change) {
        return status.trend() != Direction.STEADY && change.from() != Scale.NOT_ASSESSED;
    }

    /// The change that began the present run, and the one that may already be so.
    private static List<DevelopmentEntry> restsOn(IssueSnapshot issue) {
        List<DevelopmentEntry> rests = new ArrayList<>();
        DevelopmentEntry start = startOf(issue);
        if (start != null) {
            rests.add(start);
        }
        possible(issue).ifPresent(rests::add);
        return rests;
    }

    /// The newest change that may already be in force.
    static Optional<DevelopmentEntry> possible(IssueSnapshot issue) {
        Integer level = issue.status().possibly();
        return issue.statusChanges().stream()
                .filter(entry -> level != null && entry.possibly() && sets(entry, level))
                .findFirst();
    }

    /// What the row gives away: what it rests on, and the level before, without which the
    /// present run would have begun earlier.
    private static List<DevelopmentEntry> contributing(IssueSnapshot issue, List<DevelopmentEntry> rests) {
        List<DevelopmentEntry> all = new ArrayList<>(rests);
        List<DevelopmentEntry> sure = sure(issue);
        sure.stream().skip(run(issue).size()).findFirst().ifPresent(all::add);
        return all;
    }

    /// The development that began the present run, or null where no level is in force.
    static @Nullable DevelopmentEntry startOf(IssueSnapshot issue) {
        List<DevelopmentEntry> run = run(issue);
        return run.isEmpty() || !issue.status().assessed() ? null : run.getLast();
    }

    private static List<DevelopmentEntry> run(IssueSnapshot issue) {
        return sure(issue).stream().takeWhile(entry -> sets(entry, issue.status().level())).toList();
    }

    /// The changes of level that are in force by now, newest first.
    static List<DevelopmentEntry> sure(IssueSnapshot issue) {
        return issue.statusChanges().stream().filter(entry -> !entry.possibly()).toList();
    }

    private static boolean sets(DevelopmentEntry entry, int level) {
        return entry.change() != null && entry.change().to() == level;
    }
}
