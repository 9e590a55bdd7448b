package org.rapporteur.salvage;

/// A page of which not all could be read.
///
/// @param page its number, from 1
/// @param tree the table or index that it belongs to; empty where that is not known
/// @param cells how many of its rows were unreadable; [#ALL] where the page could not be read as one
public record PageLoss(int page, String tree, int cells) {
    /// The page says nothing, so nobody knows how much was on it.
    public static final int ALL = -1;
}
