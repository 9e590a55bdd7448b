package org.rapporteur.service.salvage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Warning;
import org.rapporteur.repository.Named;

/// What came of salvaging a damaged tracker.
///
/// @param damaged the damaged file, which is as it was
/// @param file the new one
/// @param pages how many pages the damaged file should have
/// @param losses the pages of which not all could be read
/// @param stray how many pages were read to which nothing led any more
/// @param brokenEntries how many entries of the log beside it could not be used; a power cut leaves
///     such, of what was not acknowledged yet
/// @param rows how many rows the new file holds, by table
/// @param proved how many versions of records are proved to say what they said when recorded
/// @param gone how many versions of records are known to have been there and could not be read
/// @param gestures how many gestures lost by whom and when they were made
/// @param unproved records that could be read and not be proved; they were recorded anew
/// @param older records of which only an older version could be read; it was recorded anew
/// @param texts articles that lost their text
/// @param files articles that lost the file they were imported from
/// @param strayTexts texts whose article is gone, each now an article of its own
/// @param words what some record said, and no record that could be read says
/// @param marking the label of what is named here: as high as the tracker allows where there are words of
///     which nobody knows how they were marked, else the highest that it holds
/// @param untitled whether the tracker's own description is lost: its title, parties and markings
/// @param problems what a check of the new file finds
public record Salvaged(
        Path damaged,
        Path file,
        int pages,
        List<Loss> losses,
        int stray,
        int brokenEntries,
        Map<String, Long> rows,
        long proved,
        long gone,
        long gestures,
        List<Named> unproved,
        List<Named> older,
        List<Named> texts,
        List<Named> files,
        List<Named> strayTexts,
        List<String> words,
        String marking,
        boolean untitled,
        List<Warning> problems) {
    /// A page of which not all could be read.
    ///
    /// @param page its number, from 1
    /// @param table the table it belongs to; empty where that is not known
    /// @param rows how many of its rows could not be read, or -1 where nobody knows
    /// @param derived whether nothing is lost by it, for it was made again from the rest
    public record Loss(int page, String table, int rows, boolean derived) {}

    public Salvaged {
        losses = List.copyOf(losses);
        rows = Map.copyOf(rows);
        unproved = List.copyOf(unproved);
        older = List.copyOf(older);
        texts = List.copyOf(texts);
        files = List.copyOf(files);
        strayTexts = List.copyOf(strayTexts);
        words = List.copyOf(words);
        problems = List.copyOf(problems);
    }

    /// Whether all that was recorded is there, and proved.
    public boolean whole() {
        return !untitled && words.isEmpty() && strayTexts.isEmpty() && gone == 0 && gestures == 0
                && unproved.isEmpty() && older.isEmpty() && texts.isEmpty() && files.isEmpty()
                && problems.isEmpty() && losses.stream().allMatch(Loss::derived);
    }
}
