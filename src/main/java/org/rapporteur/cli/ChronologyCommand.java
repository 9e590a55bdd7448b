package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.Intake;
import org.rapporteur.intake.chronology.SheetReader;
import org.rapporteur.model.Chronology;
import org.rapporteur.model.ChronologyEntry;
import org.rapporteur.model.Sheet;
import org.rapporteur.model.SheetColumns;
import org.rapporteur.model.UserProblem;
import org.rapporteur.service.chronology.ChronologyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `rapporteur chronology DOC`: the entries of a desk's chronology, one JSON object a line.
@Command(name = "chronology")
public final class ChronologyCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "DOC", descriptionKey = "rapporteur.chronology.DOC")
    private Path document = Path.of("");

    /// Reads with the intake of `desk`.
    public ChronologyCommand(Desk desk) {
        this.desk = desk;
    }

    /// Prints the entries.
    ///
    /// @return 0 if there are any, else 1
    @Override
    public Integer call() {
        try (Intake intake = desk.intake().get()) {
            List<ChronologyEntry> entries = read(intake).entries();
            entries.forEach(entry -> desk.terminal().json(fields(entry)));
            if (entries.isEmpty()) {
                throw new UserProblem("chronology.no-entries", document.toString());
            }
        }
        return 0;
    }

    private Chronology read(Intake intake) {
        if (!ChronologyFile.isSheet(document)) {
            return intake.chronology(document);
        }
        Sheet sheet = intake.sheet(document);
        SheetColumns columns = SheetReader.guess(sheet);
        if (!columns.isUsable()) {
            throw new UserProblem("chronology.columns", document.toString());
        }
        return SheetReader.read(sheet, columns);
    }

    private Map<String, @Nullable Object> fields(ChronologyEntry entry) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("date", entry.date() == null ? null : entry.date().edtf());
        line.put("text", entry.text());
        line.put("quoted", entry.quoted());
        line.put("links", entry.links());
        line.put("warnings", entry.warnings().stream().map(desk.messages()::of).toList());
        line.put("date_words", entry.dateWords());
        line.put("where", entry.where());
        return line;
    }
}
