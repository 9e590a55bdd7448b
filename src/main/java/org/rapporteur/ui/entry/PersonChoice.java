package org.rapporteur.ui.entry;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.service.Scribe;

/// A person chosen by name; one who is not on record yet is added with the record that names him.
///
/// @param value the person on record, or null
/// @param typed what was typed
/// @param choices the people on record
record PersonChoice(ObjectProperty<@Nullable Named> value, StringProperty typed, Choices choices) {
    /// A choice kept among `values`.
    static PersonChoice in(FormValues values, Choices choices) {
        return new PersonChoice(values.named("person"), values.text("personTyped"), choices);
    }

    /// The field in which the person is chosen.
    FormField field(String labelKey) {
        return new FormField.Pick("person", labelKey, "entry.personPrompt", choices.people(), value, typed);
    }

    /// Chooses who is called `name`, where nobody is chosen yet.
    void offer(String name) {
        if (value.get() == null && typed.get().isBlank() && !name.isBlank()) {
            Choices.called(choices.people(), name).ifPresentOrElse(value::set, () -> typed.set(name));
        }
    }

    /// Chooses the person `id`, or nobody.
    void show(@Nullable Id<Person> id) {
        value.set(id == null ? null : Choices.in(choices.people(), id).orElse(null));
    }

    /// The person as recorded with what names him; a new one speaks for `party`.
    Function<Scribe, @Nullable Id<Person>> recording(String party) {
        Named chosen = value.get();
        String name = typed.get().strip();
        return scribe -> chosen != null ? chosen.<Person>as() : name.isEmpty() ? null : add(scribe, name, party);
    }

    /// Records a person of whom only a name is known.
    static Id<Person> add(Scribe scribe, String name, String party) {
        return scribe.add(Person.class, List.of(), (citations, marking) -> new Person(
                name, Selected.isHan(name) ? name : "", List.of(), party, List.of(), "", marking, citations));
    }
}
