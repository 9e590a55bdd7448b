package org.rapporteur.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.ArticleDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rapporteur search FILE WORD…`: the articles that hold the words, newest first.
@Command(name = "search")
public final class SearchCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORD", descriptionKey = "rapporteur.search.WORD")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
    private int limit;

    @Option(names = "--json", descriptionKey = "command.jsonLines")
    private boolean json;

    /// Searches, and lists to the terminal of `desk`.
    public SearchCommand(Desk desk) {
        this.desk = desk;
    }

    /// Lists what is found, which may be nothing.
    @Override
    public Integer call() {
        if (limit < 1) {
            throw new UserProblem("limitTooSmall", limit);
        }
        try (var open = desk.read(tracker.path)) {
            var found = new ArticleDesk(open).search(String.join(" ", words), limit);
            new ArticleLines(desk.terminal()).print(found, json);
        }
        return 0;
    }
}
