package org.rapporteur.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Development;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.IssueSnapshot;

/// What happened, issue by issue, in dated sentences, oldest first, each with its note; what the
/// officer makes of it follows as a judgement.
///
/// Issue by issue, because a development is written down as part of its issue and may not name it.
final class Background {
    private final Messages messages;
    private final PaperDates dates;
    private final Composing composing;

    Background(Composing composing) {
        this.composing = composing;
        this.messages = composing.messages();
        this.dates = composing.dates();
    }

    /// A paragraph for each issue with its developments from the day asked for on; without such a
    /// day, those of its present run that happened within the year before the paper's day, and
    /// always the one that began the run. A development on several issues is told at the first.
    List<Block.Paragraph> paragraphs() {
        LocalDate since = composing.request().since();
        LocalDate asOf = composing.day();
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        Set<Id<Development>> told = new HashSet<>();
        for (IssueSnapshot issue : composing.issues()) {
            List<Statement> statements = issue.history().stream()
                    .filter(entry -> since == null
                            ? bearsOn(issue, entry, asOf)
                            : !entry.happened().latest().isBefore(since))
                    .filter(entry -> told.add(entry.development().id()))
                    .sorted(DevelopmentEntry.ORDER)
                    .flatMap(this::tell)
                    .toList();
            if (!statements.isEmpty()) {
                paragraphs.add(new Block.Paragraph(issue.name(), statements));
            }
        }
        return paragraphs;
    }

    private static boolean bearsOn(IssueSnapshot issue, DevelopmentEntry entry, LocalDate asOf) {
        DevelopmentEntry start = Standings.startOf(issue);
        boolean recent = !entry.happened().latest().isBefore(asOf.minusYears(1));
        return start == null
                ? recent
                : entry.equals(start) || (recent && DevelopmentEntry.ORDER.compare(entry, start) > 0);
    }

    /// What happened, then the officer's judgement on it; nothing where a purge took the words.
    Stream<Statement> tell(DevelopmentEntry entry) {
        if (entry.what().isBlank()) {
            return Stream.empty();
        }
        Statement fact = composing.fact(fact(entry), List.of(entry.sourced()));
        Assessment assessment = entry.development().content().assessment();
        Stream<Statement> judgements = assessment == null
                ? Stream.empty()
                : judgement(assessment).stream()
                        .map(text -> new Statement(Statement.Kind.JUDGEMENT, text, null, fact.marking(),
                                fact.rests()));
        return Stream.concat(Stream.of(fact), judgements);
    }

    /// What happened, dated, as one sentence.
    String fact(DevelopmentEntry entry) {
        Development development = entry.development().content();
        boolean disputed = entry.sources().stream().anyMatch(References::contradicts);
        String what = disputed
                ? messages.get("brief.disputed", Sentences.unstopped(development.what()))
                : messages.said(development.what());
        String when = dates.of(development.happened());
        boolean later = development.reported() != null && !development.reported().equals(development.happened());
        return Sentences.stopped(later
                ? messages.get("brief.dated.reported", composing.capital(when), what, dates.of(development.reported()))
                : messages.get("brief.dated", composing.capital(when), what));
    }

    /// The judgement, then the confidence, then the outlook: a sentence each, because a
    /// confidence level and a likelihood never stand in one sentence (ICD 203).
    private List<String> judgement(Assessment assessment) {
        List<String> sentences = new ArrayList<>();
        if (!assessment.judgement().isBlank()) {
            sentences.add(Sentences.stopped(messages.get("brief.judgement", assessment.judgement())));
        }
        if (assessment.confidence() != null) {
            sentences.add(messages.get("brief.confidence", messages.of(assessment.confidence())));
        }
        if (assessment.next() != null) {
            sentences.add(outlook(assessment));
        }
        return sentences;
    }

    private String outlook(Assessment assessment) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.of(assessment.next()));
        if (assessment.likelihood() != null) {
            parts.add(messages.get("brief.likelihood", messages.of(assessment.likelihood())));
        }
        if (assessment.by() != null) {
            parts.add(messages.get("brief.by", dates.of(assessment.by())));
        }
        return messages.get("brief.outlook", String.join(" ", parts));
    }
}
