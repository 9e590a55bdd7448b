package org.rapporteur.brief;

import java.util.List;
import org.rapporteur.model.Event;
import org.rapporteur.model.Sourced;

/// What lies ahead of the paper's day.
final class Diary {
    private final Composing composing;

    Diary(Composing composing) {
        this.composing = composing;
    }

    /// One bullet an event on the chosen issues, or on none in particular; nearest first.
    List<Block> ahead() {
        List<Statement> statements = composing.material().events().stream()
                .filter(event -> event.content().when().latest().isAfter(composing.day()))
                .filter(event -> event.content().issues().isEmpty() || composing.isOn(event.content().issues()))
                .map(this::tell).toList();
        return statements.isEmpty() ? List.of() : List.of(new Block.Bullets(statements));
    }

    private Statement tell(Sourced<Event> event) {
        Event said = event.content();
        String when = composing.capital(composing.dates().of(said.when()));
        return composing.fact(Sentences.stopped(said.place().isBlank()
                ? composing.messages().get("brief.event", when, said.name())
                : composing.messages().get("brief.event.at", when, said.name(), said.place())), List.of(event));
    }
}
