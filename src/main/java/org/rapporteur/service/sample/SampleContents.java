package org.rapporteur.service.sample;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Content;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.LevelChoice;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Rating;
import org.rapporteur.model.Readout;
import org.rapporteur.model.Scale;
import org.rapporteur.model.Task;
import org.rapporteur.model.Tripwire;
import org.rapporteur.model.When;
import org.rapporteur.service.DataFields;
import org.rapporteur.service.Register;

/// Makes the contents of the sample's records from what its file says of them.
final class SampleContents {
    private final SampleKeys keys;
    private final Register register;

    /// Contents whose records are named by `keys`; scales are looked up in `register`.
    SampleContents(SampleKeys keys, Register register) {
        this.keys = keys;
        this.register = register;
    }

    /// What makes `record` from its citations, amended or as it was recorded first.
    Made<?> made(SampleRecord record, boolean amended) {
        DataFields fields = record.fields();
        return switch (record.kind()) {
            case "person" -> new Made<>(Person.class, (cited, marking) -> person(fields, amended, marking, cited));
            case "event" -> new Made<>(Event.class, (cited, marking) -> event(fields, marking, cited));
            case "readout" -> new Made<>(Readout.class, (cited, marking) -> readout(fields, marking, cited));
            case "link" -> new Made<>(Link.class, (cited, marking) -> link(fields, marking, cited));
            case "commitment" -> new Made<>(Commitment.class, (cited, marking) -> commitment(fields, marking, cited));
            case "rating" -> new Made<>(Rating.class, (cited, marking) -> rating(fields, marking, cited));
            case "position" -> new Made<>(Position.class, (cited, marking) -> position(fields, marking, cited));
            case "tripwire" -> new Made<>(Tripwire.class, (cited, marking) -> tripwire(fields, marking));
            case "flag" -> new Made<>(Flag.class, (cited, marking) -> flag(fields, marking));
            case "task" -> new Made<>(Task.class, (cited, marking) -> task(fields, marking));
            default -> throw new IllegalStateException("no such record: " + record.name());
        };
    }

    /// A content to be made, with its type.
    record Made<T extends Content>(Class<T> type, Register.Making<T> making) {}

    private static Person person(DataFields fields, boolean amended, String marking, List<Citation> cited) {
        List<Person.Post> posts = fields.children("posts").stream()
                .map(post -> new Person.Post(post.text("title"), date(post, "from"), date(post, "until"))).toList();
        String note = amended ? or(fields, "amendedNote", words(fields, "note")) : words(fields, "note");
        return new Person(fields.text("name"), words(fields, "nativeName"), fields.texts("otherNames"),
                words(fields, "party"), posts, note, marking, cited);
    }

    private Event event(DataFields fields, String marking, List<Citation> cited) {
        return new Event(fields.text("name"), EventForm.valueOf(fields.text("form")), When.of(fields.text("when")),
                words(fields, "place"), issues(fields), keys.all("person", fields.texts("people")), marking, cited);
    }

    /// A mention with a quote takes the next of the citations, which are in the order of the quotes.
    private Readout readout(DataFields fields, String marking, List<Citation> cited) {
        Iterator<Citation> next = cited.iterator();
        var mentions = new ArrayList<Readout.Mention>();
        for (DataFields mention : fields.children("mentions")) {
            mentions.add(new Readout.Mention(keys.at("issue", mention.text("issue")),
                    mention.optional("quote") == null ? null : next.next().passage(), ""));
        }
        return new Readout(keys.at("event", fields.text("event")), keys.at("article", fields.text("article")),
                words(fields, "party"), mentions, marking);
    }

    private Link link(DataFields fields, String marking, List<Citation> cited) {
        return new Link(keys.at(fields.text("from")), keys.at(fields.text("to")),
                LinkForm.valueOf(fields.text("form")), When.of(fields.text("when")), words(fields, "words"), marking,
                cited);
    }

    private Commitment commitment(DataFields fields, String marking, List<Citation> cited) {
        PartialDate due = date(fields, "due");
        return new Commitment(fields.text("what"), fields.texts("obligors"), When.of(fields.text("made")),
                due == null ? null : new When(due, fields.optional("dueWords")), issues(fields),
                keys.atOrNull("event", fields.optional("event")), List.of(), marking, cited);
    }

    private Rating rating(DataFields fields, String marking, List<Citation> cited) {
        return new Rating(keys.at("commitment", fields.text("commitment")), words(fields, "party"),
                CommitmentState.valueOf(fields.text("state")), When.of(fields.text("since")), words(fields, "note"),
                marking, cited);
    }

    private Position position(DataFields fields, String marking, List<Citation> cited) {
        return new Position(keys.at("issue", fields.text("issue")), fields.text("party"), fields.text("text"),
                When.of(fields.text("stated")), keys.atOrNull("person", fields.optional("speaker")), marking, cited);
    }

    private Tripwire tripwire(DataFields fields, String marking) {
        Id<Issue> issue = keys.at("issue", fields.text("issue"));
        Id<Scale> scale = register.get(Issue.class, issue).content().scale();
        int level = Objects.requireNonNull(fields.number("level"), "a tripwire without a level");
        return new Tripwire(issue, new LevelChoice(register.get(Scale.class, scale).revision(), level),
                fields.text("what"), fields.texts("signs"), null, marking);
    }

    private Flag flag(DataFields fields, String marking) {
        return new Flag(keys.at("issue", fields.text("issue")), Flag.Form.valueOf(fields.text("form")),
                PartialDate.parse(fields.text("month")), fields.text("why"), marking);
    }

    private Task task(DataFields fields, String marking) {
        return new Task(Task.Form.valueOf(fields.text("form")), fields.text("what"), When.of(fields.text("due")),
                issues(fields), keys.atOrNull("event", fields.optional("event")), false, marking);
    }

    private List<Id<Issue>> issues(DataFields fields) {
        return keys.all("issue", fields.texts("issues"));
    }

    private static @Nullable PartialDate date(DataFields fields, String name) {
        String edtf = fields.optional(name);
        return edtf == null ? null : PartialDate.parse(edtf);
    }

    private static String words(DataFields fields, String name) {
        return or(fields, name, "");
    }

    private static String or(DataFields fields, String name, String otherwise) {
        return Objects.requireNonNullElse(fields.optional(name), otherwise);
    }
}
