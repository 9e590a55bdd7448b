package org.rapporteur.salvage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row that was read.
///
/// @param tree the table or index that it belongs to, as far as the file's own schema leads to it;
///     empty where it stood on a page to which nothing leads
/// @param keyed whether it has a row number; rows of indexes and of tables `without rowid` have none
/// @param values null, `Long`, `Double`, `String` or `byte[]`, in the order in which they are stored
/// @param pages the pages it lies on, from 1, that of its cell first
public record FoundRow(String tree, boolean keyed, List<@Nullable Object> values, List<Integer> pages) {
    public FoundRow {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        pages = List.copyOf(pages);
    }
}
