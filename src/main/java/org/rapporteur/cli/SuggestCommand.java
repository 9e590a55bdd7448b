package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.ImportedArticle;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.Part;
import org.rapporteur.intake.suggest.Suggestions;
import org.rapporteur.service.events.Suggesting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `rapporteur suggest FILE PATH…`: what documents offer to the tracker, one JSON object a line.
/// Nothing is recorded.
@Command(name = "suggest")
public final class SuggestCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private TrackerFile tracker = new TrackerFile();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", descriptionKey = "rapporteur.suggest.PATH")
    private List<Path> paths = List.of();

    /// Reads with the intake of `desk`.
    public SuggestCommand(Desk desk) {
        this.desk = desk;
    }

    /// Reads every document, also after one failed.
    ///
    /// @return 0 if all were read, else 1
    @Override
    public Integer call() {
        var allRead = new AtomicBoolean(true);
        try (var open = desk.read(tracker.path); Intake reader = desk.intake().get()) {
            Suggestions.Reader suggesting = new Suggesting(open).reader();
            for (Path path : paths) {
                reader.read(path, part -> {
                    desk.terminal().json(line(path, part, suggesting));
                    allRead.compareAndSet(true, part instanceof Part.Read);
                });
            }
        }
        return allRead.get() ? 0 : 1;
    }

    private Map<String, @Nullable Object> line(Path path, Part part, Suggestions.Reader suggesting) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("file", path.toString());
        switch (part) {
            case Part.Read read -> {
                ImportedArticle article = read.article();
                place(line, article.fileName(), article.within());
                line.put("title", article.title());
                line.put("published", article.published() == null ? null : article.published().date().edtf());
                line.putAll(new SuggestionFields(article.text())
                        .of(suggesting.of(article.title(), article.text(), article.published())));
            }
            case Part.Refused refused -> {
                place(line, refused.name(), refused.within());
                line.put("error", desk.messages().of(refused.problem()));
            }
        }
        return line;
    }

    private static void place(Map<String, @Nullable Object> line, @Nullable String name, @Nullable String within) {
        if (within != null) {
            line.put("part", name);
            line.put("within", within);
        }
    }
}
