package org.rapporteur.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.LevelChange;
import org.rapporteur.model.Scale;

/// What is new since the day asked for, issue by issue: first what moved the status and why, then
/// the rest. New is what happened since then, and what was recorded since then of earlier days,
/// which the reader could not know.
final class News {
    private final Composing composing;
    private final Background background;
    private final LocalDate since;

    News(Composing composing) {
        this.composing = composing;
        this.background = new Background(composing);
        this.since = since(composing.request(), composing.day());
    }

    /// The day since which things are new: the one asked for, or that of a usual look back.
    static LocalDate since(BriefRequest request, LocalDate day) {
        return request.since() == null ? day.minusDays(Issue.DEFAULT_DAYS) : request.since();
    }

    /// A section for each issue with news; issues that moved come first, in the paper's order. A move
    /// that the paper may not tell of does not show in the order either.
    Stream<Section> sections() {
        return composing.issues().stream()
                .sorted(Comparator.comparing((IssueSnapshot issue) -> moved(issue)
                        .filter(entry -> composing.ceiling().allows(reason(issue, entry))).isEmpty()))
                .flatMap(issue -> section(issue).stream());
    }

    private Optional<Section> section(IssueSnapshot issue) {
        List<DevelopmentEntry> news = issue.history().stream().filter(this::isNew).toList();
        if (news.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        List<DevelopmentEntry> rest = new ArrayList<>(news.reversed());
        moved(issue).ifPresent(entry -> {
            rest.remove(entry);
            blocks.add(new Block.Paragraph("", List.of(reason(issue, entry))));
        });
        bullets("", rest.stream().filter(this::happenedSince)).ifPresent(blocks::add);
        bullets(composing.messages().get("brief.learnt"), rest.stream().filter(entry -> !happenedSince(entry)))
                .ifPresent(blocks::add);
        return Optional.of(new Section(issue.name(), moved(issue).isPresent(), blocks));
    }

    private boolean isNew(DevelopmentEntry entry) {
        LocalDate recorded = entry.development().recordedAt()
                .atZone(composing.material().snapshot().tracker().content().zone()).toLocalDate();
        return happenedSince(entry) || !recorded.isBefore(since);
    }

    private boolean happenedSince(DevelopmentEntry entry) {
        return !entry.happened().latest().isBefore(since);
    }

    private Optional<Block> bullets(String lead, Stream<DevelopmentEntry> entries) {
        List<Statement> statements = entries.flatMap(background::tell).toList();
        return statements.isEmpty() ? Optional.empty() : Optional.of(new Block.Bullets(lead, statements));
    }

    /// The newest change of level that is new.
    private Optional<DevelopmentEntry> moved(IssueSnapshot issue) {
        return issue.statusChanges().stream().filter(this::isNew)
                .filter(entry -> change(entry).from() != change(entry).to()).findFirst();
    }

    private static LevelChange change(DevelopmentEntry entry) {
        return Objects.requireNonNull(entry.change());
    }

    private Statement reason(IssueSnapshot issue, DevelopmentEntry entry) {
        LevelChange change = change(entry);
        String text = change.from() == Scale.NOT_ASSESSED
                ? composing.messages().get("brief.assessed", change.toName(), background.fact(entry))
                : composing.messages().get("brief.moved." + change.direction(), change.toName(), change.fromName(),
                        background.fact(entry));
        return composing.fact(text, List.of(entry.sourced())).marked(composing.ceiling().markingOf(
                Stream.concat(Stream.of(entry), before(issue, entry).stream())
                        .map(DevelopmentEntry::sourced).toList()));
    }

    /// The change that set the level before, which the sentence gives away.
    private static Optional<DevelopmentEntry> before(IssueSnapshot issue, DevelopmentEntry entry) {
        return issue.statusChanges().stream().dropWhile(one -> !one.equals(entry)).skip(1).findFirst();
    }
}
