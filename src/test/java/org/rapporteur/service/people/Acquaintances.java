package org.rapporteur.service.people;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.Fixtures;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Id;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.When;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Register;
import org.rapporteur.service.SourceRef;

/// A tracker with people, and articles that name them or carry their words.
public final class Acquaintances {
    private final Path file;
    private final OpenTracker open;

    /// A new one, in `folder`.
    public Acquaintances(Path folder) {
        file = folder.resolve("people.rapporteur");
        open = Fixtures.tracker(file);
    }

    /// The tracker.
    public OpenTracker open() {
        return open;
    }

    /// The day on which everything is recorded.
    public LocalDate today() {
        return LocalDate.ofInstant(Fixtures.NOW, open.zone());
    }

    /// A person of China with a post from one month to another.
    public Id<Person> person(String name, String nativeName, List<String> otherNames, Person.Post... posts) {
        return new Register(open).add(Person.class, List.of(), (citations, marking) -> new Person(
                name, nativeName, otherNames, "China", List.of(posts), "", marking, citations)).result();
    }

    /// A post.
    public static Person.Post post(String title, @Nullable String from, @Nullable String until) {
        return new Person.Post(title, from == null ? null : PartialDate.parse(from),
                until == null ? null : PartialDate.parse(until));
    }

    /// An article with `text`, the words of `speaker` unless that is null.
    public Id<Article> article(String text, @Nullable String speaker, String published) {
        return open.record("import article", gesture -> gesture.add(new Article(
                text.substring(0, Math.min(40, text.length())), ArticleForm.OFFICIAL, null, speaker,
                speaker == null ? null : "China", List.of(), When.of(published), DateBasis.TEXT, null, "en",
                "Unclassified", ArticleState.INBOX, List.of(), null, null, gesture.body(text), null, null,
                List.of()))).result();
    }

    /// A position of `speaker` that quotes `words` of `article`.
    public void position(Id<Article> article, String words, @Nullable Id<Person> speaker, String stated) {
        new Register(open).add(Position.class, List.of(SourceRef.quote(article, words)),
                (citations, marking) -> new Position(Fixtures.firstIssue(open), "China", words, When.of(stated),
                        speaker, marking, citations));
    }

    /// A call in which `people` take part.
    public void call(String name, String when, List<Id<Person>> people) {
        new Register(open).add(Event.class, List.of(), (citations, marking) -> new Event(
                name, EventForm.CALL, When.of(when), "", List.of(), people, marking, citations));
    }
}
