package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Confidence;
import org.rapporteur.model.Development;
import org.rapporteur.model.Direction;
import org.rapporteur.model.Id;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.When;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.NewDevelopment;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Done;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur log FILE --issue … --when … --what … --quote … --article ID`: records what
/// happened, with the words that say so.
@Command(name = "log", sortOptions = false)
public final class LogCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @ArgGroup(exclusive = true, multiplicity = "1..*")
    private List<TypedIssue> issues = new ArrayList<>();

    @Option(names = "--when", required = true, paramLabel = "DATE")
    private @Nullable When happened;

    @Option(names = "--what", required = true, paramLabel = "SENTENCE")
    private String what = "";

    @ArgGroup(exclusive = true, multiplicity = "0..*")
    private List<TypedSource> sources = new ArrayList<>();

    @Option(names = "--draft")
    private boolean draft;

    @Option(names = "--reported", paramLabel = "DATE")
    private @Nullable When reported;

    @Option(names = "--judgement", paramLabel = "SENTENCE", defaultValue = "")
    private String judgement = "";

    @Option(names = "--confidence", paramLabel = "low|moderate|high")
    private @Nullable Confidence confidence;

    @Option(names = "--next", paramLabel = "better|steady|worse")
    private @Nullable Direction next;

    @Option(names = "--likelihood", paramLabel = "TERM")
    private @Nullable Likelihood likelihood;

    @Option(names = "--by", paramLabel = "DATE")
    private @Nullable When by;

    @Mixin
    private AuthorOption author = new AuthorOption();

    @Option(names = "--json", descriptionKey = "command.json")
    private boolean json;

    /// Records for who sits at `desk`.
    public LogCommand(Desk desk) {
        this.desk = desk;
    }

    /// Records the development and prints its id.
    @Override
    public Integer call() {
        try (var open = desk.write(tracker.path, author.name)) {
            NewDevelopment entered = entered(open);
            Done<Id<Development>> logged = Done.of(new DevelopmentLog(open).log(entered));
            if (json) {
                desk.terminal().json(fields(logged.result(), logged.change(), entered));
            } else {
                desk.terminal().print(logged.result().toString());
            }
        }
        return 0;
    }

    private NewDevelopment entered(OpenTracker open) {
        if (happened == null) {
            throw new IllegalStateException("the command line requires a date");
        }
        return new NewDevelopment(
                what, happened, reported,
                TypedIssue.read(issues, new IssueBook(open), desk.messages()), assessment(), null,
                TypedSource.read(sources, new ArticleFinder(new ArticleDesk(open)), draft));
    }

    private @Nullable Assessment assessment() {
        boolean none = judgement.isBlank() && confidence == null && next == null && likelihood == null && by == null;
        return none ? null
                : new Assessment(judgement.strip(), confidence, next, likelihood, by == null ? null : by.date());
    }

    private static Map<String, Object> fields(Id<Development> id, UUID change, NewDevelopment entered) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("development", id.toString());
        fields.put("change", change.toString());
        fields.put("when", entered.happened().date().edtf());
        fields.put("issues", entered.issues().stream().map(on -> on.issue().toString()).toList());
        fields.put("sources", entered.sources().size());
        fields.put("draft", entered.sources().isEmpty());
        return fields;
    }
}
