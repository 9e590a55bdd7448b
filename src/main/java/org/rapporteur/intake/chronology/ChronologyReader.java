package org.rapporteur.intake.chronology;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Chronology;
import org.rapporteur.model.ChronologyEntry;
import org.rapporteur.model.UserProblem;

/// Reads the chronology in a document: `ChronologyReader.docx(bytes)`.
public final class ChronologyReader {
    private ChronologyReader() {}

    /// Whether `bytes` may be a Word document or a sheet.
    public static boolean isPackage(byte[] bytes) {
        return DocxPackage.looksLike(bytes);
    }

    /// Reads a Word document.
    ///
    /// @throws UserProblem if it cannot be read, or is too large unpacked
    public static Chronology docx(byte[] bytes) {
        return read(DocxBlocks.of(bytes));
    }

    /// Reads a web page, as word processors save them.
    public static Chronology html(String page) {
        return read(MarkupBlocks.of(page));
    }

    /// Reads plain text or Markdown.
    public static Chronology text(String text) {
        return read(PlainBlocks.of(text));
    }

    private static Chronology read(List<Block> blocks) {
        Piece.All all = Piece.layOut(blocks);
        DateColumns columns = DateColumns.of(all.pieces());
        List<Piece> pieces = columns.inReadingOrder(all.pieces());
        DayLines.Found found = DayLines.of(pieces, columns);
        List<EntryDraft> drafts = Entries.of(pieces, found, columns);
        List<ChronologyEntry> entries = Repeats.marked(drafts.stream().map(EntryDraft::entry).toList());
        var days = new ArrayList<@Nullable Dated>();
        drafts.forEach(draft -> days.add(draft.day));
        return new Chronology(title(pieces, found), all.text(), OrderCheck.marked(days, entries), List.of());
    }

    /// The heading or bold line that stands above the first date, or else the first line.
    private static @Nullable String title(List<Piece> pieces, DayLines.Found found) {
        int first = found.dated().isEmpty() ? pieces.size() : found.dated().getFirst().line().at();
        return pieces.subList(0, first).stream().map(Piece::block)
                .filter(block -> !block.look().contents() && block.text().length() <= 200)
                .max((a, b) -> Boolean.compare(a.look().standsOut(), b.look().standsOut()) != 0
                        ? Boolean.compare(a.look().standsOut(), b.look().standsOut())
                        : Integer.compare(b.number(), a.number()))
                .map(block -> block.text().replaceAll("\\s+", " ")).orElse(null);
    }
}
