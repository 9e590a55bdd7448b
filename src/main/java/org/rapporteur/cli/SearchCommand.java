package org.rapporteur.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.UserProblem;
import org.rapporteur.model.search.Found;
import org.rapporteur.model.search.Hit;
import org.rapporteur.model.search.Order;
import org.rapporteur.model.search.Query;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.search.QueryReading;
import org.rapporteur.service.search.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rapporteur search FILE QUERY…`: the records for a query, newest first. How the query was read
/// goes to the standard error, so that the results stay a table, or JSON, alone.
@Command(name = "search")
public final class SearchCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", descriptionKey = "rapporteur.search.QUERY")
    private List<String> query = List.of();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
    private int limit;

    @Option(names = "--order", paramLabel = "ORDER", defaultValue = "newest")
    private Order order = Order.NEWEST;

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
            Found found = new Search(open).run(Query.of(String.join(" ", query)), order, limit);
            explain(found);
            if (json) {
                found.hits().forEach(hit -> desk.terminal().json(fields(hit, new ArticleDesk(open))));
            } else {
                desk.mark(open);
                table(found.hits());
            }
        }
        return 0;
    }

    private void explain(Found found) {
        var reading = new QueryReading(desk.terminal().messages());
        desk.terminal().complain(reading.of(found.query()));
        reading.notes(found).forEach(desk.terminal()::complain);
    }

    private void table(List<Hit> hits) {
        var terminal = desk.terminal();
        if (hits.isEmpty()) {
            terminal.say("cli.search.none");
            return;
        }
        var messages = terminal.messages();
        var columns = new Columns(messages.get("cli.articles.id"), messages.get("cli.search.kind"),
                messages.get("cli.articles.date"), messages.get("cli.articles.outlet"),
                messages.get("cli.articles.title"));
        for (Hit hit : hits) {
            boolean article = hit.kind().equals("article");
            columns.row(hit.record().toString(), messages.kind(hit.kind()),
                    hit.date() != null ? hit.date().edtf() : article ? messages.of(DateBasis.NOT_STATED) : "",
                    hit.outlet() != null ? hit.outlet() : article ? messages.get("cli.articles.noOutlet") : "",
                    hit.title().text());
        }
        terminal.print(columns.text());
    }

    /// What programs read of a hit; of an article, all that the list of articles says of it too.
    private static Map<String, @Nullable Object> fields(Hit hit, ArticleDesk articles) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", hit.record().toString());
        fields.put("kind", hit.kind());
        fields.put("title", hit.title().text());
        if (hit.kind().equals("article")) {
            var opened = articles.open(hit.<Article>id());
            fields.putAll(ArticleLines.fields(new ArticleDesk.Listed(opened.article(),
                    opened.outlet() == null ? null : opened.outlet().content())));
        } else {
            fields.put("date", hit.date() == null ? null : hit.date().edtf());
        }
        fields.put("snippet", hit.snippet().text());
        fields.put("marks", hit.snippet().marks().stream()
                .map(mark -> List.of(mark.start(), mark.end())).toList());
        return fields;
    }
}
