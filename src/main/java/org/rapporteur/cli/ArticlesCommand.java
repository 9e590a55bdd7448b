package org.rapporteur.cli;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ArticleState;
import org.rapporteur.service.articles.ArticleDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur articles FILE`: the articles with their ids, newest published first.
@Command(name = "articles")
public final class ArticlesCommand implements Runnable {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Option(names = "--state", paramLabel = "inbox|filed|set-aside")
    private @Nullable ArticleState state;

    @Option(names = "--json", descriptionKey = "command.jsonLines")
    private boolean json;

    /// Lists to the terminal of `desk`.
    public ArticlesCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run() {
        try (var open = desk.read(tracker.path)) {
            var articles = new ArticleDesk(open);
            if (!json) {
                desk.mark(open);
            }
            new ArticleLines(desk.terminal()).print(state == null ? articles.all() : articles.in(state), json);
        }
    }
}
