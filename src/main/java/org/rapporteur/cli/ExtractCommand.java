package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.ImportedArticle;
import org.rapporteur.intake.Intake;
import org.rapporteur.model.UserProblem;
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
        boolean allRead = true;
        try (Intake reader = desk.intake().get()) {
            for (Path file : files) {
                Map<String, @Nullable Object> line = line(reader, file);
                allRead &= !line.containsKey("error");
                desk.terminal().json(line);
            }
        }
        return allRead ? 0 : 1;
    }

    private Map<String, @Nullable Object> line(Intake reader, Path file) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("file", file.toString());
        try {
            describe(reader.read(file), line);
        } catch (UserProblem problem) {
            line.put("error", desk.messages().of(problem));
        }
        return line;
    }

    private void describe(ImportedArticle article, Map<String, @Nullable Object> line) {
        line.put("title", article.title());
        line.put("published", article.published() == null ? null : article.published().date().edtf());
        line.put("published_basis", ArticleLines.basis(article.basis()));
        line.put("outlet", article.outlet());
        line.put("form", Typed.word(article.form()));
        line.put("authors", article.authors());
        line.put("url", article.url());
        line.put("language", article.language());
        line.put("text", article.text());
        line.put("warnings", article.warnings().stream().map(desk.messages()::of).toList());
    }
}
