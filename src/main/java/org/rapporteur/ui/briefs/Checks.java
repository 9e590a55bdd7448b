package org.rapporteur.ui.briefs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.brief.BriefRequest;
import org.rapporteur.brief.Evidence;
import org.rapporteur.brief.Graphic;
import org.rapporteur.brief.Material;
import org.rapporteur.brief.Paper;
import org.rapporteur.brief.PaperTemplate;
import org.rapporteur.brief.Part;
import org.rapporteur.brief.Promise;
import org.rapporteur.brief.Section;
import org.rapporteur.brief.Statement;
import org.rapporteur.brief.TalkingPoints;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueSnapshot;
import org.rapporteur.model.Source;
import org.rapporteur.model.Sourced;
import org.rapporteur.model.Status;
import org.rapporteur.model.TalkingPoint;
import org.rapporteur.model.TrackerSnapshot;
import org.rapporteur.model.Warning;
import org.rapporteur.service.papers.Briefing;
import org.rapporteur.ui.Destination;

/// Looks a sourced paper over, against the tracker that it was made from.
final class Checks {
    private static final String ALTERED = "machine-altered";

    /// How many statements are proposed to be left out at once.
    private static final int PROPOSED = 3;

    private final Messages messages;
    private final Material material;
    private final TrackerSnapshot snapshot;
    private final BriefRequest request;
    private final Paper paper;
    private final Map<String, Source> cited = new HashMap<>();

    Checks(Messages messages, Material material, BriefRequest request, Paper paper) {
        this.messages = messages;
        this.material = material;
        this.snapshot = material.snapshot();
        this.request = request;
        this.paper = paper;
        sources().forEach(source ->
                cited.putIfAbsent(key(source.article().id(), source.citation().passage()), source));
    }

    /// The notes of the paper, each with the sources that it names.
    List<NoteLine> notes() {
        return paper.notes().stream().map(note -> line(note.number(), paper.statements().stream()
                .filter(one -> note.evidence().equals(one.evidence())).findFirst().orElseThrow())).toList();
    }

    /// Every statement that has sources, in reading order, with those and with the number of its note; 0 where
    /// the paper has no notes.
    List<NoteLine> told() {
        Map<Evidence, Integer> numbers = new HashMap<>();
        paper.notes().forEach(note -> numbers.put(note.evidence(), note.number()));
        return paper.statements().stream().filter(one -> one.evidence() != null)
                .map(one -> line(numbers.getOrDefault(one.evidence(), 0), one)).toList();
    }

    private Stream<Source> sources() {
        Stream<? extends Sourced<?>> around = Stream.of(
                material.positions().stream(), material.commitments().stream().map(Promise::commitment),
                material.commitments().stream().flatMap(promise -> promise.rating().stream()),
                material.events().stream(), material.people().stream()).flatMap(records -> records);
        return Stream.concat(
                snapshot.issues().stream().flatMap(issue -> issue.history().stream())
                        .flatMap(entry -> entry.sources().stream()),
                around.flatMap(record -> record.sources().stream()));
    }

    private NoteLine line(int number, Statement statement) {
        return new NoteLine(number, statement.text(), statement.sources().stream()
                .flatMap(evidence -> evidence.references().stream())
                .map(reference -> cited.get(key(reference.article(), reference.passage())))
                .filter(Objects::nonNull).distinct().toList());
    }

    private static String key(Object article, Object passage) {
        return article + " " + passage;
    }

    /// All that there is to say of a paper that takes `pages` pages, those of its notes not counted.
    List<Check> all(int pages, List<NoteLine> notes, List<Warning> warnings) {
        List<Check> checks = new ArrayList<>();
        checks.add(sourced());
        length(pages, checks);
        words(checks);
        prose(checks);
        asks(checks);
        snapshot.issues().stream().filter(issue -> request.issues().contains(issue.issue().id()))
                .forEach(issue -> issue(issue, checks));
        checks.addAll(new Doubts(messages, snapshot).of(paper));
        doubted(notes, checks);
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

    /// Over the limit it says which part is the longest: that is where to cut first.
    private void length(int pages, List<Check> checks) {
        int most = request.template().pages();
        if (most > 0) {
            checks.add(pages <= most
                    ? Check.good(messages.get("briefs.check.fits", pages))
                    : Check.look(messages.get("briefs.check.pages", pages, most, longest()), null));
        }
        if (most > 0 && pages > most) {
            new LeastWeight(snapshot).of(paper, PROPOSED).forEach(group -> checks.add(Check.cut(
                    messages.get("briefs.check.cut", Doubts.shortened(group.getFirst().text())),
                    group.stream().map(Statement::text).toList())));
        }
    }

    private String longest() {
        return paper.sections().stream()
                .max(Comparator.comparingInt(section -> section.blocks().stream()
                        .filter(block -> !(block instanceof Graphic))
                        .flatMap(block -> block.statements().stream()).mapToInt(one -> one.text().length()).sum()))
                .map(Section::heading).orElse("");
    }

    private void prose(List<Check> checks) {
        PaperTemplate template = request.template();
        paper.statements().stream().map(Statement::text).distinct().forEach(text -> {
            String words = text.toLowerCase(messages.locale());
            template.banned().stream().filter(banned -> words.contains(banned.toLowerCase(messages.locale())))
                    .forEach(banned -> checks.add(Check.look(
                            messages.get("briefs.check.banned", banned, text), null)));
        });
        if (template.analytic()) {
            new Tradecraft(messages).look(paper, sentence -> checks.add(Check.look(sentence, null)));
        }
    }

    private void words(List<Check> checks) {
        if (request.template().has(Part.PURPOSE) && request.words(Part.PURPOSE).isEmpty()) {
            checks.add(Check.look(messages.get("briefs.check.noPurpose"), null));
        }
        if (request.template().has(Part.BOTTOM_LINE) && request.words(Part.BOTTOM_LINE).isEmpty()) {
            checks.add(Check.look(messages.get("briefs.check.noBottomLine"), null));
        }
    }

    /// A paper takes six points of a kind; what it leaves out is said.
    private void asks(List<Check> checks) {
        List<IssueSnapshot> chosen = snapshot.issues().stream()
                .filter(issue -> request.issues().contains(issue.issue().id())).toList();
        int asks = TalkingPoints.count(TalkingPoint.Kind.MAKE, chosen);
        if (request.template().has(Part.ASKS) && asks > TalkingPoints.MOST) {
            checks.add(Check.look(messages.get("briefs.check.asks", TalkingPoints.MOST, asks), null));
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

    private void doubted(List<NoteLine> notes, List<Check> checks) {
        Set<Id<?>> said = new HashSet<>();
        for (NoteLine note : notes) {
            for (Source source : note.sources()) {
                if (source.caveat() != null && said.add(source.article().id())) {
                    checks.add(Check.look(messages.get("briefs.check.caveat", note.number(),
                                    messages.of(source.caveat().form()), source.article().content().title()),
                            new Destination.RestsPage(source.article().id(), source.caveat().passage())));
                }
            }
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
