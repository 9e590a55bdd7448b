package org.rapporteur.repository;

import org.rapporteur.db.Sql;

/// What is derived from truth: ranges of knowledge and full text. It may be dropped at any time.
public final class Derived {
    private Derived() {}

    /// Makes all of it again from truth, within the transaction of `sql`.
    public static void rebuild(Sql sql, Kinds kinds) {
        Known.rebuild(sql);
        FullText.rebuild(sql, kinds);
    }
}
