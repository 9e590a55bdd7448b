package org.rapporteur.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Development;
import org.rapporteur.model.DevelopmentEntry;
import org.rapporteur.model.Id;
import org.rapporteur.model.IssueSnapshot;

/// What happened, in dated sentences, oldest first, each with its note; what the officer makes
/// of it follows as a judgement.
final class Background {
    private static final Comparator<DevelopmentEntry> ORDER = Comparator
            .comparing((DevelopmentEntry entry) -> entry.happened().latest())
            .thenComparing(entry -> entry.happened().earliest())
            .thenComparing(entry -> entry.development().recordedAt())
            .thenComparing(entry -> entry.development().id().toString());

    private final Messages messages;
    private final PaperDates dates;
    private final References references;
    private final Ceiling ceiling;

    Background(Messages messages, Ceiling ceiling) {
        this.messages = messages;
        this.dates = new PaperDates(messages);
        this.references = new References(messages);
        this.ceiling = ceiling;
    }

    /// The developments of `issues` from `since` on; without it, those of each issue's present
    /// run that happened within the year before `asOf`, and always the one that began it. A
    /// development on several issues is told once.
    List<Statement> statements(List<IssueSnapshot> issues, @Nullable LocalDate since, LocalDate asOf) {
        Map<Id<Development>, DevelopmentEntry> chosen = new LinkedHashMap<>();
        for (IssueSnapshot issue : issues) {
            issue.history().stream()
                    .filter(entry -> since == null
                            ? bearsOn(issue, entry, asOf)
                            : !entry.happened().latest().isBefore(since))
                    .forEach(entry -> chosen.putIfAbsent(entry.development().id(), entry));
        }
        List<Statement> told = new ArrayList<>();
        chosen.values().stream().sorted(ORDER).forEach(entry -> tell(entry, told));
        return told;
    }

    private static boolean bearsOn(IssueSnapshot issue, DevelopmentEntry entry, LocalDate asOf) {
        DevelopmentEntry start = Standings.startOf(issue);
        boolean recent = !entry.happened().latest().isBefore(asOf.minusYears(1));
        return start == null
                ? recent
                : entry.equals(start) || (recent && ORDER.compare(entry, start) > 0);
    }

    private void tell(DevelopmentEntry entry, List<Statement> told) {
        String marking = ceiling.markingOf(List.of(entry));
        told.add(new Statement(Statement.Kind.FACT, fact(entry), references.evidence(List.of(entry)), marking));
        Assessment assessment = entry.development().content().assessment();
        if (assessment != null) {
            judgement(assessment).forEach(
                    text -> told.add(new Statement(Statement.Kind.JUDGEMENT, text, null, marking)));
        }
    }

    private String fact(DevelopmentEntry entry) {
        Development development = entry.development().content();
        boolean disputed = entry.sources().stream().anyMatch(References::contradicts);
        String what = disputed
                ? messages.get("brief.disputed", Sentences.unstopped(development.what()))
                : development.what();
        String when = dates.of(development.happened());
        boolean later = development.reported() != null && !development.reported().equals(development.happened());
        return Sentences.stopped(later
                ? messages.get("brief.dated.reported", capital(when), what, dates.of(development.reported()))
                : messages.get("brief.dated", capital(when), what));
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

    private String capital(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(messages.locale()) + text.substring(end);
    }
}
