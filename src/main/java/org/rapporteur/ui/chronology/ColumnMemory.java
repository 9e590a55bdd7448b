package org.rapporteur.ui.chronology;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.intake.chronology.SheetReader;
import org.rapporteur.model.Digest;
import org.rapporteur.model.Sheet;
import org.rapporteur.model.SheetColumns;
import org.rapporteur.service.ViewState;

/// Remembers which columns of a sheet hold what, for the next sheet with the same headers.
final class ColumnMemory {
    private static final String KEY = "sheet-columns:";

    private final ViewState state;

    ColumnMemory(ViewState state) {
        this.state = state;
    }

    /// The columns that were chosen for such a sheet before, or else those that are likely.
    SheetColumns of(Sheet sheet) {
        return state.get(key(sheet)).filter(kept -> kept.matches("-?\\d+(,-?\\d+){4}"))
                .map(kept -> Arrays.stream(kept.split(",")).map(Integer::valueOf).toList())
                .map(kept -> new SheetColumns(kept.get(0), kept.get(1), kept.get(2), kept.get(3), kept.get(4)))
                .orElseGet(() -> SheetReader.guess(sheet));
    }

    /// Keeps `columns` for sheets such as `sheet`.
    void keep(Sheet sheet, SheetColumns columns) {
        List<Integer> all = columns.all();
        state.put(key(sheet), String.join(",", all.stream().map(String::valueOf).toList()));
    }

    private static String key(Sheet sheet) {
        return KEY + Digest.of(String.join("\n", sheet.headers()));
    }
}
