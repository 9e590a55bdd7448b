package org.rapporteur.repository;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.rapporteur.db.Sql;

/// The words that the full text has met, by their English stems. The index holds words as they
/// stand, so that phrases are exact; a query asks for all words of one stem instead.
final class SearchWords {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 32;
    private static final int MOST_FORMS = 50;

    private SearchWords() {}

    /// Whether `word` has forms and was not met since the file was opened; asked once of each.
    static boolean isNew(Sql sql, String word) {
        return isEnglish(word) && sql.note(word);
    }

    /// Remembers `words`, each of which is new. English words and their stems need no signs in JSON.
    static void add(Sql sql, List<String> words) {
        SnowballStemmer stemmer = stemmer();
        String stems = words.stream().map(word -> "\"" + word + "\":\"" + stemmer.stem(word) + '"')
                .collect(Collectors.joining(",", "{", "}"));
        sql.update("insert or ignore into search_word (word, stem) select key, value from json_each(?)", stems);
    }

    /// Forgets all words.
    static void clear(Sql sql) {
        sql.update("delete from search_word");
        sql.forgetNoted();
    }

    /// The words that are forms of `word`, itself among them.
    static List<String> forms(Sql sql, String word) {
        if (!isEnglish(word)) {
            return List.of(word);
        }
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        forms.addAll(sql.list("select word from search_word where stem = ? order by length(word), word limit ?",
                row -> row.text(1), stemmer().stem(word).toString(), MOST_FORMS));
        return new ArrayList<>(forms);
    }

    /// Forgets the words that stand nowhere any more, as a purge asks.
    static void forget(Sql sql) {
        sql.update("delete from search_word where word not in (select substr(term, 4) from search_term)");
        sql.forgetNoted();
    }

    private static SnowballStemmer stemmer() {
        return new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH);
    }

    private static boolean isEnglish(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
