package org.rapporteur.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Article;
import org.rapporteur.model.Kinship;
import org.rapporteur.model.Stored;
import org.rapporteur.service.articles.Copies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rapporteur copies FILE`: the articles that are copies or revisions of each other, and those that
/// may come from one briefing.
@Command(name = "copies")
public final class CopiesCommand implements Runnable {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Option(names = "--json", descriptionKey = "command.jsonLines")
    private boolean json;

    /// Lists to the terminal of `desk`.
    public CopiesCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run() {
        try (var open = desk.read(tracker.path)) {
            List<Copies.Group> groups = new Copies(open).groups();
            if (!json) {
                desk.mark(open);
            }
            for (int n = 0; n < groups.size(); n++) {
                if (json) {
                    desk.terminal().json(fields(n + 1, groups.get(n)));
                } else {
                    print(n + 1, groups.get(n));
                }
            }
            if (groups.isEmpty() && !json) {
                desk.terminal().say("cli.copies.none");
            }
        }
    }

    private void print(int number, Copies.Group group) {
        Messages messages = desk.messages();
        desk.terminal().say("cli.copies.group", number,
                group.how() == null ? messages.get("cli.copies.alone") : messages.of(group.how()));
        group.articles().forEach(article -> desk.terminal().say("cli.copies.article",
                article.id(), article.content().title(), file(article)));
        group.proposed().forEach(beside -> desk.terminal().say("cli.copies.proposed",
                beside.article().id(), beside.article().content().title(), file(beside.article()),
                messages.of(beside.how())));
    }

    private String file(Stored<Article> article) {
        String name = article.content().fileName();
        return name == null ? desk.messages().get("cli.copies.noFile") : name;
    }

    private static Map<String, @Nullable Object> fields(int number, Copies.Group group) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("group", number);
        fields.put("kind", group.how() == null ? "single" : word(group.how()));
        fields.put("articles", group.articles().stream().map(CopiesCommand::fields).toList());
        if (!group.proposed().isEmpty()) {
            fields.put("proposed_origin", group.proposed().stream().map(CopiesCommand::proposed).toList());
        }
        return fields;
    }

    private static Map<String, @Nullable Object> fields(Stored<Article> article) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", article.id().toString());
        fields.put("title", article.content().title());
        fields.put("file", article.content().fileName());
        return fields;
    }

    private static Map<String, @Nullable Object> proposed(Copies.Beside beside) {
        Map<String, @Nullable Object> fields = fields(beside.article());
        fields.put("why", beside.how() == Kinship.BRIEFING ? "same briefing" : "same words on another day");
        return fields;
    }

    /// Fixed words, since programs read them.
    private static String word(Kinship how) {
        return switch (how) {
            case OFFICER -> "same origin";
            case SAME_BYTES -> "same bytes";
            case SAME_TEXT -> "same text";
            case COPY -> "near copy";
            case REVISION -> "revision";
            case BRIEFING -> "same briefing";
        };
    }
}
