package org.rapporteur.service;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.AsOf;
import org.rapporteur.repository.Ledger;

/// What was read last, for as long as neither the dates of the view nor the ledger change: going
/// back to a screen asks for the same again. Safe for several threads.
final class Lately<T> {
    private record Kept<T>(AsOf asOf, long changes, T value) {}

    private @Nullable Kept<T> kept;

    /// What `read` gives at `asOf`, or gave when it was asked last.
    T of(Sql sql, AsOf asOf, Supplier<T> read) {
        return of(Ledger.changes(sql), asOf, read);
    }

    /// The same for who does not read all at once; the ledger had `changes` changes before.
    synchronized T of(long changes, AsOf asOf, Supplier<T> read) {
        Kept<T> there = kept;
        if (there == null || !there.asOf().equals(asOf) || there.changes() != changes) {
            there = new Kept<>(asOf, changes, read.get());
            kept = there;
        }
        return there.value();
    }
}
