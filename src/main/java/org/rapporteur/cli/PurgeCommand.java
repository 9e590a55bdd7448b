package org.rapporteur.cli;

import java.util.concurrent.Callable;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.ArticleDesk;
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
            if (!yes) {
                throw new UserProblem("purgeUnconfirmed", found.content().title());
            }
            open.purge(found.id(), why);
            desk.terminal().say("cli.purge.done", found.id());
        }
        return 0;
    }
}
