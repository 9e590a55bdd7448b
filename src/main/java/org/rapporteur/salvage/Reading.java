package org.rapporteur.salvage;

import java.util.List;

/// What came of reading a damaged file, beside its rows.
///
/// @param pageSize in bytes
/// @param pages how many pages the file should have
/// @param headerRead whether its first hundred bytes say what they must; else the size of a page was
///     found by trying
/// @param trees how many tables and indexes its schema names; 0 where the schema was unreadable
/// @param stray how many pages with rows stood where nothing leads to them
/// @param losses the pages of which not all could be read, at most [PageReader#MOST_LOSSES]
/// @param brokenFrames how many entries of the log beside it were unreadable
public record Reading(
        int pageSize, int pages, boolean headerRead, int trees, int stray, List<PageLoss> losses, int brokenFrames) {
    public Reading {
        losses = List.copyOf(losses);
    }
}
