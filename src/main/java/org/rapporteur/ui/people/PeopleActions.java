package org.rapporteur.ui.people;

import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.AsOf;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.model.Stored;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.people.PeopleDesk;
import org.rapporteur.ui.EntryIntent;
import org.rapporteur.ui.EntryKind;
import org.rapporteur.ui.dialog.Overlay;
import org.rapporteur.ui.entry.Voice;
import org.rapporteur.ui.task.Background;

/// What can be done with people; each is said with its undo.
public final class PeopleActions {
    private final OpenTracker open;
    private final Background background;
    private final Messages messages;
    private final Voice voice;
    private final Consumer<EntryIntent> entry;
    private final Overlay overlay;

    /// Actions on the people of `open`; `entry` opens the form in which one is described, `overlay` shows whom
    /// to choose from.
    public PeopleActions(OpenTracker open, Background background, Messages messages, Voice voice,
            Consumer<EntryIntent> entry, Overlay overlay) {
        this.open = open;
        this.background = background;
        this.messages = messages;
        this.voice = voice;
        this.entry = entry;
        this.overlay = overlay;
    }

    /// Puts on record whom articles name.
    void add(PeopleDesk.Speaker speaker) {
        background.write(() -> new PeopleDesk(open).add(speaker))
                .then(added -> voice.say(messages.get("people.added", speaker.name()),
                        Voice.undo(List.of(added.change()), open, background, messages)))
                .recover(voice.problem())
                .start();
    }

    /// Asks who somebody is who is not on record.
    void enter() {
        entry.accept(EntryIntent.add(EntryKind.PERSON));
    }

    /// Asks for another wording of what is known of somebody.
    void edit(Id<Person> id) {
        entry.accept(EntryIntent.edit(EntryKind.PERSON, id));
    }

    /// Asks who else on record at `asOf` is `person`, and makes the two one.
    public void unite(Stored<Person> person, AsOf asOf) {
        background.call(() -> new PeopleDesk(open).others(person, asOf)).latest("people others").then(others ->
                new SamePersonSheet(person.content(), others.stream().map(line -> new PersonLine(line, null)).toList(),
                        messages, overlay, other -> unite(person, other)).show()).start();
    }

    private void unite(Stored<Person> person, PersonLine other) {
        background.write(() -> new PeopleDesk(open).unite(person.id(), other.line().id()))
                .then(change -> voice.say(
                        messages.get("people.united", person.content().name(), other.person().name()),
                        Voice.undo(List.of(change), open, background, messages)))
                .recover(voice.problem())
                .start();
    }

    /// Deletes a person called `name`; `after` follows.
    void delete(Id<Person> id, String name, Runnable after) {
        background.write(() -> new PeopleDesk(open).delete(id))
                .then(change -> {
                    voice.say(messages.get("people.deleted", name),
                            Voice.undo(List.of(change), open, background, messages));
                    after.run();
                })
                .recover(voice.problem())
                .start();
    }
}
