package org.rapporteur.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.db.Sql;
import org.rapporteur.repository.Ledger;

/// What was read last, for as long as the ledger does not change: going from screen to screen asks
/// for the same again. Safe for several threads, of which one reads at a time.
///
/// @param <K> what is asked for, with the dates of the view
/// @param <T> what is read
final class Lately<K, T> {
    /// Changes are never taken away, so their number names the state of the ledger.
    private record Moment<K>(K key, long changes) {}

    private final Map<Moment<K>, T> kept;

    /// Keeps the last `most` answers.
    Lately(int most) {
        this.kept = new LinkedHashMap<>(most, 1, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Moment<K>, T> eldest) {
                return size() > most;
            }
        };
    }

    /// What `read` gives for `key`, or gave when it was asked before.
    T of(Sql sql, K key, Supplier<T> read) {
        return of(Ledger.changes(sql), key, read);
    }

    /// The same for who does not read all at once; the ledger had `changes` changes before.
    synchronized T of(long changes, K key, Supplier<T> read) {
        var moment = new Moment<>(key, changes);
        T there = kept.get(moment);
        if (there == null) {
            there = read.get();
            kept.put(moment, there);
        }
        return there;
    }
}
