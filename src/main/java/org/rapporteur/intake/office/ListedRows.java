package org.rapporteur.intake.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.chronology.SheetFile;
import org.rapporteur.intake.clippings.ClippingList;
import org.rapporteur.intake.document.Draft;
import org.rapporteur.intake.document.Source;
import org.rapporteur.model.UserProblem;

/// Watches the rows of a workbook go by: only one that may list clippings, and is of their size, is read cell by cell.
final class ListedRows {
    /// The other parts of a workbook are unpacked with its cells.
    private static final int MOST_BYTES = 8 << 20;

    private int rows;
    private boolean head;

    /// A row goes by.
    void add(List<String> cells) {
        rows++;
        head |= cells.size() > 2 && cells.size() < 100 && ClippingList.isHead(cells);
    }

    /// The articles that the workbook `source` lists, or null where it is no such list.
    @Nullable Draft draft(Source source) {
        if (!head || rows > ClippingList.MOST || source.bytes().length > MOST_BYTES) {
            return null;
        }
        try {
            return ClippingList.of(SheetFile.sheets(source.bytes(), source.label()), List.of());
        } catch (UserProblem unreadable) {
            return null;
        }
    }
}
