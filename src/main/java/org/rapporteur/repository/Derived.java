package org.rapporteur.repository;

import org.rapporteur.db.Sql;

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

    /// Makes what an older program did not keep, in a file that it wrote; within the transaction of
    /// `sql`.
    public static void complete(Sql sql) {
        CopyMarks.complete(sql);
    }

    /// Whether the file was written by a program that kept less.
    public static boolean incomplete(Sql sql) {
        return CopyMarks.neverTaken(sql);
    }
}
