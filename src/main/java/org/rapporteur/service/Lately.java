package org.rapporteur.service;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.repository.Derived;
import org.rapporteur.repository.Ledger;

/// What was read last, for as long as the tracker does not change: going from screen to screen asks
/// for the same again. Safe for several threads, of which one reads at a time.
///
/// @param <K> what is asked for, with the dates of the view
/// @param <T> what is read
public final class Lately<K, T> {
    /// What there is to be read. Changes are never taken away, so their number names the state of the
    /// ledger; texts are numbered as they are compared.
    ///
    /// @param changes how many are recorded
    /// @param compared the number of the text that was compared last
    public record State(long changes, long compared) {
        /// The state that `sql` reads.
        public static State of(Sql sql) {
            return new State(Ledger.changes(sql), Derived.compared(sql));
        }
    }

    private final Map<K, T> kept;
    private @Nullable State state;

    /// Keeps the last `most` answers, as long as the tracker stays in one state.
    public Lately(int most) {
        this.kept = new Newest<>(most);
    }

    /// What `read` gives for `key`, or gave when it was asked before.
    public T of(Sql sql, K key, Supplier<T> read) {
        return of(State.of(sql), key, read);
    }

    /// The same for who does not read all at once; the tracker was in state `now` before.
    public synchronized T of(State now, K key, Supplier<T> read) {
        if (!now.equals(state)) {
            // Nobody can ask for what was before: it would only take room.
            kept.clear();
            state = now;
        }
        T there = kept.get(key);
        if (there == null) {
            there = read.get();
            kept.put(key, there);
        }
        return there;
    }
}
