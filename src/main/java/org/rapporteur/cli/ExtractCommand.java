package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.ImportedArticle;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.Part;
import org.rapporteur.model.FoundIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `rapporteur extract FILE…`: what the intake reads from files, one JSON object a line.
@Command(name = "extract")
public final class ExtractCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "rapporteur.extract.FILE")
    private List<Path> files = List.of();

    /// Reads with the intake of `desk`.
    public ExtractCommand(Desk desk) {
        this.desk = desk;
    }

    /// Reads every file, also after one failed.
    ///
    /// @return 0 if all were read, else 1
    @Override
    public Integer call() {
        var allRead = new AtomicBoolean(true);
        try (Intake reader = desk.intake().get()) {
            for (Path file : files) {
                reader.read(file, part -> {
                    desk.terminal().json(line(file, part));
                    allRead.compareAndSet(true, part instanceof Part.Read);
                });
            }
        }
        return allRead.get() ? 0 : 1;
    }

    private Map<String, @Nullable Object> line(Path file, Part part) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("file", file.toString());
        switch (part) {
            case Part.Read read -> describe(read.article(), line);
            case Part.Refused refused -> {
                if (refused.within() != null) {
                    line.put("part", refused.name());
                    line.put("within", refused.within());
                }
                line.put("error", desk.messages().of(refused.problem()));
            }
        }
        return line;
    }

    private void describe(ImportedArticle article, Map<String, @Nullable Object> line) {
        if (article.within() != null) {
            line.put("part", article.fileName());
            line.put("within", article.within());
        }
        line.put("title", article.title());
        basis(article, FoundIn.Field.TITLE, line);
        line.put("published", article.published() == null ? null : article.published().date().edtf());
        line.put("published_basis", ArticleLines.basis(article.basis()));
        line.put("published_found", place(article, FoundIn.Field.PUBLISHED));
        line.put("outlet", article.outlet());
        basis(article, FoundIn.Field.OUTLET, line);
        line.put("form", Typed.word(article.form()));
        basis(article, FoundIn.Field.FORM, line);
        line.put("speaker", article.speaker());
        basis(article, FoundIn.Field.SPEAKER, line);
        line.put("party", article.party());
        basis(article, FoundIn.Field.PARTY, line);
        line.put("authors", article.authors());
        basis(article, FoundIn.Field.AUTHORS, line);
        line.put("url", article.url());
        basis(article, FoundIn.Field.URL, line);
        line.put("language", article.language());
        basis(article, FoundIn.Field.LANGUAGE, line);
        line.put("reference", article.reference());
        line.put("text", article.text());
        line.put("warnings", article.warnings().stream().map(desk.messages()::of).toList());
    }

    private void basis(ImportedArticle article, FoundIn.Field field, Map<String, @Nullable Object> line) {
        line.put(field.name().toLowerCase(Locale.ROOT) + "_basis", place(article, field));
    }

    private @Nullable String place(ImportedArticle article, FoundIn.Field field) {
        String place = article.placeOf(field);
        return place.isEmpty() ? null : desk.programWords().place(place);
    }
}
