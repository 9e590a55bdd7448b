package org.rapporteur.repository;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.db.Sql;
import org.rapporteur.model.Digest;

/// The texts that were read last: what is found for one letter more was mostly found before, and
/// unpacking fifty texts takes longer than finding them.
///
/// A text lies under its digest, so that what is kept is never out of date. It may be used by
/// several threads.
public final class RecentTexts {
    /// How many characters are kept, of all texts together.
    private static final int MOST = 2_000_000;
    private static final int LONGEST = MOST / 20;

    private final Map<Digest, String> texts = new LinkedHashMap<>(16, 0.75f, true);
    private int kept;

    /// The text of `digest`; empty where it is not held.
    String of(Sql sql, Digest digest) {
        String known = known(digest);
        if (known != null) {
            return known;
        }
        String read = Contents.text(sql, digest).orElse("");
        if (!read.isEmpty() && read.length() <= LONGEST) {
            keep(digest, read);
        }
        return read;
    }

    private synchronized @Nullable String known(Digest digest) {
        return texts.get(digest);
    }

    private synchronized void keep(Digest digest, String text) {
        String before = texts.put(digest, text);
        kept += text.length() - (before == null ? 0 : before.length());
        var oldest = texts.values().iterator();
        while (kept > MOST) {
            kept -= oldest.next().length();
            oldest.remove();
        }
    }

    /// Forgets all of them, as after a purge.
    public synchronized void clear() {
        texts.clear();
        kept = 0;
    }
}
