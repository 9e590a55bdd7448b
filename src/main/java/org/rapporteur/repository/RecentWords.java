package org.rapporteur.repository;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.intake.copies.Words;
import org.rapporteur.model.Digest;

/// The words of the texts that were compared last. Texts that are like a new one came lately most
/// often, and are compared with each that comes after them: to fetch one and to cut it into words takes
/// longer than to compare it. For one thread at a time.
final class RecentWords {
    /// Some 26 megabytes: the texts of a few days, at 86 bytes a word.
    static final int MOST_WORDS = 300_000;

    private final Map<Digest, Words> held = new LinkedHashMap<>(16, 0.75f, true);
    private int words;

    /// The words of the text `body`; empty where that is not held, or was purged.
    Optional<Words> of(Sql sql, Digest body) {
        @Nullable Words known = held.get(body);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Words> cut = Contents.text(sql, body).map(Words::of);
        cut.ifPresent(fresh -> hold(body, fresh));
        return cut;
    }

    /// Takes the words of `fresh`, which lies at `body`, if they were cut.
    void offer(Digest body, Body fresh) {
        if (fresh.words() != null && !held.containsKey(body)) {
            hold(body, fresh.words());
        }
    }

    private void hold(Digest body, Words fresh) {
        held.put(body, fresh);
        words += fresh.count();
        Iterator<Words> oldest = held.values().iterator();
        while (words > MOST_WORDS) {
            words -= oldest.next().count();
            oldest.remove();
        }
    }

    /// Lets go of all, as after a purge.
    void clear() {
        held.clear();
        words = 0;
    }
}
