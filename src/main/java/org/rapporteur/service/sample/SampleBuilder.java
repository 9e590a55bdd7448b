package org.rapporteur.service.sample;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.rapporteur.model.Article;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Stored;
import org.rapporteur.service.Changes;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.NewDevelopment;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Register;
import org.rapporteur.service.SourceRef;
import org.rapporteur.service.ViewState;

/// Makes the sample tracker by doing, at each moment of its script, what its desk did: through
/// the same services as a user's gestures, under a clock set to that moment.
public final class SampleBuilder {
    private static final LocalTime DESK_CLOSES = LocalTime.of(18, 0);

    private final OpenTracker open;
    private final DevelopmentLog log;
    private final IssueBook book;
    private final Register register;
    private final SampleKeys keys = new SampleKeys();
    private final SampleContents contents;

    private SampleBuilder(OpenTracker open) {
        this.open = open;
        this.log = new DevelopmentLog(open);
        this.book = new IssueBook(open);
        this.register = new Register(open);
        this.contents = new SampleContents(keys, register);
    }

    /// Makes the sample as the new file `file`.
    ///
    /// @throws org.rapporteur.model.UserProblem if there is such a file, or it cannot be made
    public static void build(Path file) {
        SampleScript script = SampleScript.load();
        var clock = new ScriptClock(script.steps().getFirst().at());
        var begin = script.steps(SampleStep.Begin.class).findFirst().orElseThrow();
        try (var open = OpenTracker.create(file, begin.tracker(), script.author(), clock, Changes.immediate())) {
            var builder = new SampleBuilder(open);
            for (SampleStep step : script.steps()) {
                clock.now = step.at();
                builder.play(step);
            }
            var state = new ViewState(open);
            state.opensAt(script.opensAt());
            state.looked(script.opensAt().minusDays(1).atTime(DESK_CLOSES)
                    .atZone(begin.tracker().zone()).toInstant());
        }
    }

    private void play(SampleStep step) {
        switch (step) {
            case SampleStep.Begin begun -> { }
            case SampleStep.AddScale add -> keys.put(
                    "scale", add.scale().name(), book.addScale(add.scale()).result());
            case SampleStep.AddOutlet add -> keys.put("outlet", add.key(),
                    open.record("add outlet", gesture -> gesture.add(add.outlet())).result());
            case SampleStep.AddIssue add -> addIssue(add.issue());
            case SampleStep.Import imported -> importArticle(imported.article());
            case SampleStep.Log logged -> log(logged.development());
            case SampleStep.Cite cite -> log.addSources(keys.at("development", cite.development().key()),
                    sources(cite.development().added()));
            case SampleStep.Stand stand -> book.stand(keys.at("issue", stand.issue()), stand.standing());
            case SampleStep.Prepare prepare -> prepare(prepare.issue());
            case SampleStep.Keep keep -> keep(keep.record(), contents.made(keep.record(), false));
            case SampleStep.Amend amend -> amend(amend.record(), contents.made(amend.record(), true));
        }
    }

    private void addIssue(SampleIssue issue) {
        Issue plain = Issue.named(issue.name(), keys.at("scale", issue.scale()), issue.rank());
        keys.put("issue", issue.key(), book.add(new Issue(
                plain.name(), plain.scale(), plain.rank(), false, issue.terms(), "", List.of(), null,
                plain.trendDays(), plain.staleDays())).result());
    }

    private void prepare(SampleIssue issue) {
        Id<Issue> id = keys.at("issue", issue.key());
        Issue now = book.issues().stream().filter(stored -> stored.id().equals(id))
                .map(Stored::content).findFirst().orElseThrow();
        book.revise(id, new Issue(now.name(), now.scale(), now.rank(), now.archived(), now.terms(),
                issue.objective(), issue.points(), now.standing(), now.trendDays(), now.staleDays()));
    }

    private void importArticle(SampleArticle article) {
        keys.put("article", article.key(), open.record("import article", gesture -> gesture.add(new Article(
                article.title(), article.form(), keys.atOrNull("outlet", article.outlet()), article.speaker(),
                article.party(), List.of(), article.published(), article.basis(), article.url(),
                SampleArticle.LANGUAGE, open.tracker().content().lowestMarking(), article.state(), List.of(), null,
                null, gesture.body(article.text()), keys.atOrNull("article", article.origin()), null,
                article.warnings()))).result());
    }

    private void log(SampleDevelopment development) {
        keys.put("development", development.key(), log.log(new NewDevelopment(
                development.what(), development.happened(), development.reported(),
                List.of(new NewDevelopment.IssueLevel(keys.at("issue", development.issue()), development.level())),
                development.assessment(), null, sources(development.sources()))).result());
    }

    private <T extends Content> void keep(SampleRecord record, SampleContents.Made<T> made) {
        keys.put(record.kind(), record.key(),
                register.add(made.type(), sources(record.sources()), made.making()).result());
    }

    private <T extends Content> void amend(SampleRecord record, SampleContents.Made<T> made) {
        Id<T> id = keys.at(record.name());
        List<Citation> kept = register.get(made.type(), id).content() instanceof Cited cited
                ? cited.citations() : List.of();
        register.revise(made.type(), id, kept, sources(record.added()), made.making());
    }

    private List<SourceRef> sources(List<SampleCitation> citations) {
        return citations.stream().<SourceRef>map(citation -> new SourceRef.Quote(
                keys.at("article", citation.article()), citation.quote(), citation.role())).toList();
    }

    /// Tells the moment of the script.
    private static final class ScriptClock extends Clock {
        private Instant now;

        ScriptClock(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
