package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.brief.PaperDates;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.articles.Importing;
import org.rapporteur.service.articles.Importing.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rapporteur import FILE PATH…`: documents into the inbox, each said as soon as it is in.
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {
    private final Desk desk;
    private final Messages messages;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", descriptionKey = "rapporteur.import.PATH")
    private List<Path> paths = List.of();

    @Mixin
    private AuthorOption author = new AuthorOption();

    @Option(names = "--json", descriptionKey = "command.jsonLines")
    private boolean json;

    /// Imports with the intake of `desk`.
    public ImportCommand(Desk desk) {
        this.desk = desk;
        this.messages = desk.messages();
    }

    /// Imports every document, also after one failed.
    ///
    /// @return 0 if none failed, else 1
    @Override
    public Integer call() {
        boolean all = true;
        try (var open = desk.write(tracker.path, author.name); var intake = desk.intake().get()) {
            var importing = new Importing(open, intake);
            var articles = new ArticleDesk(open);
            for (Path path : paths) {
                for (Outcome outcome : outcomes(importing, path)) {
                    say(outcome, articles);
                    all &= !(outcome instanceof Outcome.Failed);
                }
            }
        }
        return all ? 0 : 1;
    }

    private static List<Outcome> outcomes(Importing importing, Path path) {
        try {
            return importing.files(List.of(path), (done, of, next) -> true);
        } catch (UserProblem problem) {
            return List.of(new Outcome.Failed(path.toString(), problem));
        }
    }

    private void say(Outcome outcome, ArticleDesk articles) {
        if (json) {
            desk.terminal().json(fields(outcome, articles));
            return;
        }
        switch (outcome) {
            case Outcome.Imported imported -> {
                Article article = articles.open(imported.article()).article().content();
                desk.terminal().say(
                        "cli.import.done", imported.name(), imported.article(), article.title(), date(article));
                imported.warnings().forEach(warning ->
                        desk.terminal().say("cli.import.warning", messages.of(warning)));
            }
            case Outcome.Already already ->
                desk.terminal().say("cli.import.already", already.name(), already.article(), already.title());
            case Outcome.Failed failed -> desk.terminal().complain(messages.of(failed.problem()));
        }
    }

    private String date(Article article) {
        return article.published() == null
                ? messages.of(article.basis())
                : messages.get("cli.import.date", new PaperDates(messages).of(article.published()),
                        messages.of(article.basis()));
    }

    private Map<String, @Nullable Object> fields(Outcome outcome, ArticleDesk articles) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("file", outcome.name());
        switch (outcome) {
            case Outcome.Imported imported -> {
                Article article = articles.open(imported.article()).article().content();
                fields.put("outcome", "imported");
                fields.put("article", imported.article().toString());
                fields.put("title", article.title());
                ArticleLines.describeDate(article, fields);
                fields.put("warnings", imported.warnings().stream().map(messages::of).toList());
            }
            case Outcome.Already already -> {
                fields.put("outcome", "already here");
                fields.put("article", already.article().toString());
                fields.put("title", already.title());
            }
            case Outcome.Failed failed -> {
                fields.put("outcome", "failed");
                fields.put("error", messages.of(failed.problem()));
            }
        }
        return fields;
    }
}
