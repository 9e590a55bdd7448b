package org.rapporteur.ui.briefs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.brief.Note;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.Reference;
import org.rapporteur.brief.Statement;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Source;
import org.rapporteur.model.Status;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.Warning;
import org.rapporteur.service.Briefing;
import org.rapporteur.ui.Destination;

/// Looks a sourced paper over, against the tracker that it was made from.
final class Checks {
    private static final String ALTERED = "machine-altered";

    private final Messages messages;
    private final TrackerSnapshot snapshot;
    private final BriefRequest request;
    private final Paper paper;

    Checks(Messages messages, TrackerSnapshot snapshot, BriefRequest request, Paper paper) {
        this.messages = messages;
        this.snapshot = snapshot;
        this.request = request;
        this.paper = paper;
    }

    /// The notes of the paper, each with the sources that it names.
    List<NoteLine> notes() {
        Map<String, Source> sources = new LinkedHashMap<>();
        snapshot.issues().stream().flatMap(issue -> issue.history().stream())
                .flatMap(entry -> entry.sources().stream())
                .forEach(source -> sources.putIfAbsent(
                        key(source.article().id(), source.citation().passage()), source));
        return paper.notes().stream().map(note -> line(note, sources)).toList();
    }

    private NoteLine line(Note note, Map<String, Source> sources) {
        String statement = paper.statements().stream()
                .filter(one -> note.evidence().equals(one.evidence())).findFirst().orElseThrow().text();
        List<Source> named = note.evidence().references().stream()
                .map(reference -> sources.get(key(reference.article(), reference.passage())))
                .filter(source -> source != null).distinct().toList();
        return new NoteLine(note.number(), statement, named);
    }

    private static String key(Object article, Object passage) {
        return article + " " + passage;
    }

    /// All that there is to say of a paper that takes `pages` pages.
    List<Check> all(int pages, List<NoteLine> notes, List<Warning> warnings) {
        List<Check> checks = new ArrayList<>();
        checks.add(sourced());
        checks.add(pages == 1
                ? Check.good(messages.get("briefs.check.onePage"))
                : Check.look(messages.get("briefs.check.pages", pages), null));
        words(checks);
        snapshot.issues().stream().filter(issue -> request.issues().contains(issue.issue().id()))
                .forEach(issue -> issue(issue, checks));
        altered(notes, checks);
        if (paper.withheld() > 0) {
            checks.add(Check.look(messages.get("briefs.check.withheld", paper.withheld(), request.ceiling()), null));
        }
        warnings.forEach(warning -> checks.add(Check.look(messages.of(warning), null)));
        return checks;
    }

    private Check sourced() {
        long bare = paper.statements().stream()
                .filter(one -> one.kind() == Statement.Kind.FACT && one.sources().isEmpty()).count();
        int facts = Briefing.facts(paper);
        return bare == 0
                ? Check.good(messages.get("briefs.check.sourced", facts))
                : Check.look(messages.get("briefs.check.bare", facts, bare), null);
    }

    private void words(List<Check> checks) {
        if (request.purpose().isBlank()) {
            checks.add(Check.look(messages.get("briefs.check.noPurpose"), null));
        }
        if (request.bottomLine().isBlank()) {
            checks.add(Check.look(messages.get("briefs.check.noBottomLine"), null));
        }
    }

    private void issue(IssueSnapshot issue, List<Check> checks) {
        Status status = issue.status();
        Id<Issue> id = issue.issue().id();
        if (!status.assessed()) {
            checks.add(Check.look(
                    messages.get("briefs.check.notAssessed", issue.name()), new Destination.IssuePage(id)));
        } else if (status.independentSources() == 1) {
            String sentence = status.sources() == 1
                    ? messages.get("briefs.check.singleSource", issue.name())
                    : messages.get("briefs.check.oneOrigin", issue.name());
            checks.add(Check.look(sentence, new Destination.IssuePage(id)));
        }
        if (status.stale()) {
            checks.add(Check.look(
                    messages.get("briefs.check.stale", issue.name(), issue.issue().content().staleDays()),
                    new Destination.IssuePage(id)));
        }
    }

    private void altered(List<NoteLine> notes, List<Check> checks) {
        Set<Id<?>> said = new HashSet<>();
        for (NoteLine note : notes) {
            for (Source source : note.sources()) {
                var article = source.article();
                boolean doubtful = article.content().warnings().stream().anyMatch(w -> w.key().equals(ALTERED));
                if (doubtful && said.add(article.id())) {
                    checks.add(Check.look(
                            messages.get("briefs.check.altered", note.number(), article.content().title()),
                            new Destination.ArticlePage(article.id(), source.citation().passage())));
                }
            }
        }
    }
}
