package org.rapporteur.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Sourced;

/// Who takes part, and who is who. A post is named only where it may have been held on the day.
final class Persons {
    private final Composing composing;

    Persons(Composing composing) {
        this.composing = composing;
    }

    /// A line for everybody on record who takes part in the event that the paper is for: the
    /// nearest ahead, or on the day itself. Who takes part is no less protected than the event.
    List<Block> participants() {
        List<Statement> lines = next().stream().flatMap(event -> {
            Set<Id<Person>> wanted = new HashSet<>(event.content().people());
            String marking = composing.ceiling().markingOf(List.of(event));
            return composing.material().people().stream()
                    .filter(person -> wanted.contains(person.record().id()))
                    .map(person -> protectedBy(marking, line(person, name(person.content()))));
        }).toList();
        return lines.isEmpty() ? List.of() : List.of(new Block.Bullets(lines));
    }

    private Optional<Sourced<Event>> next() {
        return composing.material().events().stream()
                .filter(event -> !event.content().when().latest().isBefore(composing.day()))
                .filter(event -> event.content().issues().isEmpty() || composing.isOn(event.content().issues()))
                .findFirst();
    }

    private Statement protectedBy(String marking, Statement statement) {
        return statement.marked(composing.ceiling().highest(Stream.of(marking, statement.marking())));
    }

    /// A section a person: the line, what the desk noted, what the person stated on the issues. The
    /// heading names the person, so nothing beneath it is less protected than the person is.
    Stream<Section> notes() {
        return composing.material().people().stream().map(person -> {
            Statement line = line(person, "");
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Paragraph("", Stream.concat(Stream.of(line), note(person)).toList()));
            List<Statement> stated = stated(person);
            if (!stated.isEmpty()) {
                blocks.add(new Block.Bullets(stated));
            }
            return Section.headed(name(person.content()), blocks)
                    .map(statement -> protectedBy(line.marking(), statement));
        });
    }

    private Stream<Statement> note(Sourced<Person> person) {
        String note = person.content().note();
        return note.isBlank() ? Stream.empty() : Stream.of(new Statement(Statement.Kind.JUDGEMENT,
                Sentences.stopped(note), null, person.content().marking(), List.of(Pin.of(person))));
    }

    private List<Statement> stated(Sourced<Person> person) {
        return composing.material().positions().reversed().stream()
                .filter(position -> person.record().id().equals(position.content().speaker()))
                .filter(position -> !composing.nameOf(position.content().issue()).isEmpty())
                .map(this::statement).toList();
    }

    private Statement statement(Sourced<Position> position) {
        Position said = position.content();
        return composing.fact(composing.messages().get("brief.stated", composing.nameOf(said.issue()),
                Sentences.unstopped(said.text()), composing.dates().of(said.stated())), List.of(position));
    }

    /// Who the person is, after `name`; where nothing else is known, the name alone.
    private Statement line(Sourced<Person> person, String name) {
        Person who = person.content();
        String posts = composing.messages().names(
                who.postsOn(composing.day()).stream().map(Person.Post::title).toList());
        String party = posts.contains(who.party()) ? "" : who.party();
        String about = composing.messages().parts(
                Stream.of(posts, party).filter(part -> !part.isBlank()).toList());
        String text = about.isEmpty() ? name(who)
                : name.isEmpty() ? about : composing.messages().get("brief.person", name, about);
        return composing.fact(Sentences.stopped(text), List.of(person));
    }

    private String name(Person who) {
        return who.nativeName().isBlank() || who.nativeName().equals(who.name())
                ? who.name() : composing.messages().get("brief.person.native", who.name(), who.nativeName());
    }
}
