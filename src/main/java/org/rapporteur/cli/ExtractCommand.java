package org.rapporteur.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.intake.ImportedArticle;
import org.rapporteur.intake.Intake;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.UserProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/// `rapporteur extract FILE…`: what the intake reads from files, one JSON object a line.
@Command(name = "extract")
public final class ExtractCommand implements Callable<Integer> {
    private final Messages messages;
    private final Supplier<Intake> intake;
    private final PrintStream out;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "rapporteur.extract.files")
    private List<Path> files = List.of();

    /// @param intake makes the intake to read with; the command closes it
    /// @param out where the lines go, in UTF-8 whatever its own charset
    public ExtractCommand(Messages messages, Supplier<Intake> intake, PrintStream out) {
        this.messages = messages;
        this.intake = intake;
        this.out = out;
    }

    /// Reads every file, also after one failed.
    ///
    /// @return 0 if all were read, else 1
    @Override
    public Integer call() {
        var json = new JsonMapper();
        boolean allRead = true;
        try (Intake reader = intake.get()) {
            for (Path file : files) {
                Map<String, @Nullable Object> line = line(reader, file);
                allRead &= !line.containsKey("error");
                byte[] bytes = (json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
                out.write(bytes, 0, bytes.length);
                out.flush();
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
            line.put("error", messages.of(problem));
        }
        return line;
    }

    private void describe(ImportedArticle article, Map<String, @Nullable Object> line) {
        line.put("title", article.title());
        line.put("published", article.published() == null ? null : article.published().date().edtf());
        line.put("published_basis", basis(article.basis()));
        line.put("outlet", article.outlet());
        line.put("form", article.form().name().toLowerCase(Locale.ROOT));
        line.put("authors", article.authors());
        line.put("url", article.url());
        line.put("language", article.language());
        line.put("text", article.text());
        line.put("warnings", article.warnings().stream().map(messages::of).toList());
    }

    /// Fixed words, since programs read them.
    private static String basis(DateBasis basis) {
        return switch (basis) {
            case METADATA -> "metadata";
            case TEXT -> "text";
            case OFFICER -> "officer";
            case NOT_STATED -> "not stated";
        };
    }
}
