package org.rapporteur.service.papers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapporteur.brief.FrozenPaper;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.Statement;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Brief;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Stored;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.When;
import org.rapporteur.repository.Briefs;
import org.rapporteur.repository.Ledger;
import org.rapporteur.repository.Records;
import org.rapporteur.service.Done;
import org.rapporteur.service.FallenStatements;
import org.rapporteur.service.OpenTracker;

/// Records that a paper left the desk: what it said, frozen, and the revision of each record that its
/// statements were made from; so that it can be told later what of it no longer stands.
///
/// ```java
/// issuing.issue(paper, new Issuing.Leaving("Brief", "checklist", "the Ambassador", "29 April 2024",
///         When.of("2024-04-27"), List.of("Ambassador"), "Desk head", issues), asOf);
/// ```
public final class Issuing {
    /// How a paper leaves.
    ///
    /// @param title as printed
    /// @param template the name of its template
    /// @param audience for whom it was written, or empty
    /// @param meeting for which meeting, or empty
    /// @param on the day on which it leaves
    /// @param sentTo to whom, one name or office each
    /// @param clearedBy who cleared it, or empty
    /// @param issues what it is about, in its order
    public record Leaving(
            String title,
            String template,
            String audience,
            String meeting,
            When on,
            List<String> sentTo,
            String clearedBy,
            List<Id<Issue>> issues) {
        public Leaving {
            sentTo = List.copyOf(sentTo);
            issues = List.copyOf(issues);
        }
    }

    /// An issued brief and how it stands now.
    ///
    /// @param brief the brief
    /// @param superseded how many of its statements no longer hold: their record says something else,
    ///     or nothing that speaks for them is left
    /// @param purged whether a source was purged, and its frozen paper with it
    public record Issued(Stored<Brief> brief, int superseded, boolean purged) {}

    private final OpenTracker open;

    /// The issued briefs of `open`.
    public Issuing(OpenTracker open) {
        this.open = open;
    }

    /// Records that `paper`, which tells the state at `asOf`, is issued.
    ///
    /// @throws UserProblem if it has no title, or shows what was known in the past
    public Done<Id<Brief>> issue(Paper paper, Leaving leaving, AsOf asOf) {
        if (leaving.title().isBlank()) {
            throw new UserProblem("briefTitle");
        }
        if (asOf.known() != null) {
            throw new UserProblem("briefPast");
        }
        return Done.of(open.record("issue brief", gesture -> gesture.add(new Brief(
                leaving.title().strip(), leaving.template(), leaving.audience().strip(), leaving.meeting().strip(),
                leaving.on(), leaving.sentTo(), leaving.clearedBy().strip(), PartialDate.of(asOf.effective()),
                Ledger.lastHash(gesture.sql()).map(Digest::hex).orElse(""), leaving.issues(), statements(paper),
                gesture.original(FrozenPaper.of(paper, leaving.template())), null, null, paper.marking()))));
    }

    /// One line for each record that a factual statement was made from.
    private static List<Brief.Statement> statements(Paper paper) {
        return paper.statements().stream().filter(statement -> statement.kind() == Statement.Kind.FACT)
                .flatMap(statement -> statement.rests().stream().distinct()
                        .map(pin -> new Brief.Statement(statement.text(), pin.record(), pin.revision())))
                .toList();
    }

    /// All issued briefs, the last issued first, each with what of it no longer stands.
    public List<Issued> all() {
        return open.read(sql -> {
            Map<Id<Brief>, Integer> superseded = new FallenStatements(sql, open.statedPapers(), Records.NOW).counts();
            return Records.heads(sql, Briefs.KIND).stream()
                    .map(brief -> new Issued(brief, superseded.getOrDefault(brief.id(), 0),
                            Briefs.isPurged(sql, brief.content())))
                    .sorted(Comparator.comparing((Issued one) -> one.brief().content().issued().latest())
                            .thenComparing(one -> one.brief().recordedAt()).reversed())
                    .toList();
        });
    }
}
