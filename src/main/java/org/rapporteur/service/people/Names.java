package org.rapporteur.service.people;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Person;
import org.rapporteur.model.search.Words;

/// The forms of a person's name as they are compared: folded, word by word.
record Names(List<List<String>> forms) {
    static Names of(Person person) {
        return new Names(person.names().stream().map(Words::folded).filter(words -> !words.isEmpty()).toList());
    }

    /// Whether one of the forms stands in `text`.
    boolean standIn(@Nullable String text) {
        if (text == null) {
            return false;
        }
        List<String> words = Words.folded(text);
        return forms.stream().anyMatch(form -> Collections.indexOfSubList(words, form) >= 0);
    }
}
