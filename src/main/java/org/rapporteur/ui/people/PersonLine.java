package org.rapporteur.ui.people;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Person;
import org.rapporteur.model.search.Words;
import org.rapporteur.service.people.PeopleDesk;

/// A row of the table.
///
/// @param mentions how often articles name the person, or null while that is being counted
record PersonLine(PeopleDesk.Line line, PeopleDesk.@Nullable Mentions mentions) {
    Person person() {
        return line.content();
    }

    /// The posts of the day in words.
    String posts() {
        return line.posts().stream().map(Person.Post::title).collect(Collectors.joining("; "));
    }

    /// Whether each word of `text` begins one that the row bears, and `party` is the person's unless
    /// it is null.
    boolean matches(String text, @Nullable String party) {
        if (party != null && !person().party().equals(party)) {
            return false;
        }
        List<String> there = Stream.of(
                        person().names().stream(), Stream.of(person().party(), person().note()),
                        person().posts().stream().map(Person.Post::title))
                .flatMap(parts -> parts).flatMap(part -> Words.folded(part).stream()).toList();
        return Words.folded(text).stream().allMatch(typed -> there.stream().anyMatch(word -> word.startsWith(typed)));
    }
}
