package org.rapporteur.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.rapporteur.model.Article;
import org.rapporteur.model.Id;
import org.rapporteur.model.PurgeFinding;
import org.rapporteur.model.PurgeScope;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Purging;
import org.rapporteur.service.articles.ArticleDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur purge FILE --article ID --yes`: blanks spilled material for good.
@Command(name = "purge")
public final class PurgeCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Option(names = "--article", required = true, paramLabel = "ARTICLE")
    private String article = "";

    @Option(names = "--why", required = true, paramLabel = "REASON")
    private String why = "";

    @Option(names = "--yes")
    private boolean yes;

    @Option(names = "--with", paramLabel = "ARTICLE")
    private List<String> others = List.of();

    @Option(names = "--word", paramLabel = "WORDS")
    private List<String> words = List.of();

    @Mixin
    private AuthorOption author = new AuthorOption();

    /// Purges for who sits at `desk`.
    public PurgeCommand(Desk desk) {
        this.desk = desk;
    }

    /// Purges, if that is confirmed.
    @Override
    public Integer call() {
        try (var open = desk.write(tracker.path, author.name)) {
            var found = new ArticleFinder(new ArticleDesk(open)).find(article);
            var purging = new Purging(open);
            PurgeScope scope = scope(open, found.id());
            if (!yes) {
                tell(purging.preview(scope, (done, all) -> { }));
                throw new UserProblem("purgeUnconfirmed", found.content().title());
            }
            Purging.Done done = purging.purge(scope, why, (read, all) -> { });
            tell(done.finding());
            desk.terminal().say("cli.purge.done", found.id());
            desk.terminal().say("cli.purge.searched", done.searched(), done.left());
        }
        return 0;
    }

    private PurgeScope scope(OpenTracker open, Id<Article> article) {
        var finder = new ArticleFinder(new ArticleDesk(open));
        Set<UUID> with = new LinkedHashSet<>();
        others.forEach(one -> with.add(finder.find(one).id().value()));
        return new PurgeScope(article, with, Set.of(), words);
    }

    private void tell(PurgeFinding finding) {
        finding.articles().forEach(one -> desk.terminal().say("cli.purge.article",
                one.title(), one.bytes(), one.letters(), one.passages()));
        finding.places().forEach(place -> desk.terminal().say("cli.purge.place",
                desk.messages().get("record.kind." + place.kind()),
                desk.messages().get("field." + place.kind() + "." + place.field()), place.words()));
        finding.papers().forEach(paper -> desk.terminal().say("cli.purge.paper", paper.name()));
        finding.enclosing().forEach(one -> desk.terminal().say("cli.purge.enclosing", one.name()));
        if (finding.drafts() > 0) {
            desk.terminal().say("cli.purge.drafts", finding.drafts());
        }
        finding.kin().forEach(kin -> desk.terminal().say("cli.purge.kin", kin.title(), kin.share()));
        finding.resting().forEach(one -> desk.terminal().say("cli.purge.resting", one.told()));
    }
}
