package org.rapporteur.service;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.db.Sql;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Standing;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.model.UserProblem;
import org.rapporteur.repository.Records;

/// What an officer does on the dashboard of one issue. Each recording answers with the change
/// by which [#undo] takes it back.
public final class IssueDesk {
    private final OpenTracker open;
    private final Dashboards dashboards;
    private final IssueBook book;
    private final DevelopmentLog log;
    private final Lately<Asked, IssueAt> lately = new Lately<>(8);

    private record Asked(Id<Issue> issue, AsOf asOf) {}

    /// The dashboards of the issues of `open`.
    public IssueDesk(OpenTracker open) {
        this.open = open;
        this.dashboards = new Dashboards(open);
        this.book = new IssueBook(open);
        this.log = new DevelopmentLog(open);
    }

    /// The dashboard of `id` at `asOf`: one look at the ledger.
    ///
    /// @throws UserProblem if there was no such issue
    public IssueAt at(Id<Issue> id, AsOf asOf) {
        long known = asOf.known() == null ? Records.NOW : asOf.knownUntil(open.zone()).toEpochMilli();
        return open.read(sql -> lately.of(sql, new Asked(id, asOf), () -> read(sql, id, asOf, known)));
    }

    private IssueAt read(Sql sql, Id<Issue> id, AsOf asOf, long known) {
        IssueSnapshot issue = dashboards.issue(id, asOf);
        Standing last = issue.issue().content().standing();
        IssueAround near = AroundIssue.read(sql, id, asOf, known);
        return new IssueAt(issue, Standings.at(sql, issue.issue(), asOf, known), asOf,
                last != null && last.asOf().isAfter(asOf.effective()), near,
                OfferedWires.of(issue, near.tripwires()));
    }

    /// Writes where an issue stands on `day`; blank takes the sentence away.
    public UUID stand(Id<Issue> id, String sentence, LocalDate day) {
        return book.stand(id, sentence.isBlank() ? null : new Standing(sentence.strip(), day)).change();
    }

    /// Writes what our side wants; blank takes it away.
    public UUID objective(Id<Issue> id, String sentence) {
        return revise(id, now -> with(now, now.terms(), sentence.strip(), now.points()));
    }

    /// Replaces the points of one kind.
    public UUID points(Id<Issue> id, TalkingPoint.Kind kind, List<String> sentences) {
        return revise(id, now -> {
            var others = now.points().stream().filter(point -> point.kind() != kind);
            var these = sentences.stream().filter(text -> !text.isBlank())
                    .map(text -> new TalkingPoint(kind, text.strip()));
            return with(now, now.terms(), now.objective(), Stream.concat(others, these).toList());
        });
    }

    /// Replaces the words by which articles are recognised.
    public UUID terms(Id<Issue> id, List<String> terms) {
        var clean = terms.stream().map(String::strip).filter(term -> !term.isEmpty()).distinct().toList();
        return revise(id, now -> with(now, clean, now.objective(), now.points()));
    }

    /// Deletes a development; its history stays.
    public UUID delete(Id<Development> id) {
        return log.delete(id).change();
    }

    /// What the officer looks out for on issues.
    public Lookout lookout() {
        return new Lookout(open);
    }

    /// Takes a change back.
    ///
    /// @throws UserProblem if something recorded later builds on it
    public void undo(UUID change) {
        open.undo(change);
    }

    /// Has `listener` told, on any thread, whenever something was recorded.
    ///
    /// @return ends it
    public Runnable onChange(Runnable listener) {
        return open.changes().listen(changed -> listener.run());
    }

    private UUID revise(Id<Issue> id, UnaryOperator<Issue> change) {
        Issue now = book.issues().stream().filter(stored -> stored.id().equals(id)).findFirst()
                .orElseThrow(() -> new UserProblem("noSuchIssue", id)).content();
        return book.revise(id, change.apply(now)).change();
    }

    private static Issue with(Issue now, List<String> terms, String objective, List<TalkingPoint> points) {
        return new Issue(now.name(), now.scale(), now.rank(), now.archived(), terms, objective, points, now.standing(),
                now.trendDays(), now.staleDays());
    }
}
