package org.rapporteur.repository;

import java.util.List;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Digest;

/// What is derived from truth: ranges of knowledge, full text, which texts are alike. It may be
/// dropped at any time.
public final class Derived {
    private Derived() {}

    /// Makes all of it again from truth, within the transaction of `sql`.
    public static void rebuild(Sql sql, Kinds kinds) {
        Known.rebuild(sql);
        FullText.rebuild(sql, kinds);
        CopyMarks.rebuild(sql);
    }

    /// Empties what takes long to make again, and makes the rest; the texts are then taken in
    /// little by little, by [FullText#takeIn] and [#takeIn].
    public static void begin(Sql sql, Kinds kinds) {
        Known.rebuild(sql);
        FullText.clear(sql, kinds);
        CopyMarks.clear(sql);
    }

    /// The texts that were not compared with the others yet, in the order of their coming. Costs a
    /// look at every article.
    public static List<Digest> uncompared(Sql sql) {
        return CopyMarks.missing(sql);
    }

    /// Compares `texts` with those that were compared before.
    public static void takeIn(Sql sql, List<Digest> texts) {
        CopyMarks.takeIn(sql, texts);
    }

    /// How far the comparing of texts came: it goes on after the file was opened, if need be.
    public static long compared(Sql sql) {
        return CopyMarks.last(sql);
    }

    /// Whether no text was compared yet: the file was written by a program that did not.
    public static boolean incomplete(Sql sql) {
        return CopyMarks.neverTaken(sql);
    }
}
