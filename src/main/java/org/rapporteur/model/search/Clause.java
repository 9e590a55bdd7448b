package org.rapporteur.model.search;

import java.util.List;

/// One condition of a query.
public sealed interface Clause {
    /// How words are compared.
    enum Manner {
        /// One word, in any of its forms.
        FORMS,
        /// Word for word, in this order.
        EXACT,
        /// Word for word, the last one the beginning of a word.
        BEGINNING,
        /// The beginning of a word of a name or title.
        NAME
    }

    /// Words that must stand side by side.
    ///
    /// @param typed as typed
    /// @param words folded as by [Words]; never empty
    /// @param manner how they are compared
    record Text(String typed, List<String> words, Manner manner) implements Clause {
        public Text {
            words = List.copyOf(words);
        }

    }

    /// A property of the record.
    ///
    /// @param field which
    /// @param value as typed; `yes` or `no` where the field asks that
    record Filter(Field field, String value) implements Clause {}

    /// What must not hold.
    record Not(Clause clause) implements Clause {}

    /// Of which one must hold.
    record Any(List<Clause> clauses) implements Clause {
        public Any {
            clauses = List.copyOf(clauses);
        }
    }
}
