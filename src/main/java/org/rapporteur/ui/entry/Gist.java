package org.rapporteur.ui.entry;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.suggest.PersonMention;
import org.rapporteur.intake.suggest.Suggestions;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.service.commitments.Subjects;

/// What the words selected say of whom: read once, from which the forms fill in what they can.
///
/// @param words the words selected, then the sentence in which they stand; empty where none are
/// @param speaking the parties whose words they report
/// @param promising the parties that they have promise something
/// @param people those whom they name, the most often named first
/// @param tie what they join, or null
record Gist(
        List<String> words, List<String> speaking, List<String> promising, List<PersonMention> people,
        @Nullable TieGuess tie) {
    /// Of nothing.
    static final Gist NONE = new Gist(List.of(), List.of(), List.of(), List.of(), null);

    /// The gist of `words`: the selected ones count before their sentence.
    static Gist of(List<String> words, Suggestions.Reader reader, List<Person> people, List<Party> parties) {
        if (words.isEmpty()) {
            return NONE;
        }
        var subjects = new Subjects(reader, people, parties);
        return new Gist(List.copyOf(words),
                first(words.stream().map(subjects::speaking).toList()),
                first(words.stream().map(subjects::promising).toList()),
                reader.of("", words.getFirst(), null).people(),
                words.stream().map(one -> TieGuess.of(one, reader)).filter(Objects::nonNull).findFirst().orElse(null));
    }

    private static List<String> first(List<List<String>> found) {
        return found.stream().filter(one -> !one.isEmpty()).findFirst().orElse(List.of());
    }
}
