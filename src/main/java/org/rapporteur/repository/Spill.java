package org.rapporteur.repository;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rapporteur.model.PurgeFinding;

/// Every place in a file where spilled words stand, found before anything is blanked.
///
/// @param articles the articles that go
/// @param blanks the fields to blank
/// @param originals digests of kept files that go beside those of the articles: frozen papers, files
///     that were sent, files that enclose one of the articles
/// @param workspace the keys of the desk's own notes that go
/// @param traces the words themselves, by which the file can be searched afterwards
/// @param told what of this an officer sees beforehand
record Spill(
        Set<UUID> articles,
        List<Blank> blanks,
        List<byte[]> originals,
        List<String> workspace,
        Traces traces,
        PurgeFinding told) {
    /// The columns of one row that go.
    ///
    /// @param place the row's place in its list, where `list`
    /// @param words what the columns say, by column
    record Blank(
            Kind<?> kind, String table, boolean list, byte[] revision, byte[] record, long place,
            Map<String, String> words) {}
}
