package org.rapporteur.service.chronology;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.db.Sql;
import org.rapporteur.model.ChronologyEntry;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Stored;
import org.rapporteur.repository.Developments;
import org.rapporteur.repository.Passages;
import org.rapporteur.repository.Records;

/// Which entries of a chronology developments rest on already. What the officer has changed since
/// in a development does not matter: its passage still says where it is from.
final class RecordedEntries {
    /// From here on, words are not written twice by chance.
    private static final int TELLING = 60;

    private final TreeSet<String> quotes = new TreeSet<>();
    private final Set<String> dated = new HashSet<>();

    /// Those in the tracker now.
    static RecordedEntries of(Sql sql) {
        Map<Id<Passage>, String> passages = new HashMap<>();
        for (Stored<Passage> passage : Records.heads(sql, Passages.KIND)) {
            passages.put(passage.id(), folded(passage.content().exact()));
        }
        var entries = new RecordedEntries();
        for (Stored<Development> development : Records.heads(sql, Developments.KIND)) {
            for (Citation citation : development.content().citations()) {
                String quote = citation.passage() == null ? null : passages.get(citation.passage());
                if (quote != null) {
                    entries.quotes.add(quote);
                    entries.dated.add(development.content().happened().date() + " " + quote);
                }
            }
        }
        return entries;
    }

    /// Whether `entry` of a document with this `text` is among them: the same words, and on the
    /// same day where they are few. A quotation added beneath since then makes it no other.
    boolean holds(ChronologyEntry entry, String text) {
        String whole = folded(text.substring(entry.span().from(), entry.span().to()));
        if (dated.contains(entry.date() + " " + whole)) {
            return true;
        }
        String words = folded(entry.text().lines().findFirst().orElse(""));
        String next = quotes.ceiling(words);
        return words.length() >= TELLING && next != null && next.startsWith(words);
    }

    private static String folded(String text) {
        String plain = Normalizer.isNormalized(text, Normalizer.Form.NFKC) ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        var folded = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
