package org.rapporteur.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Person;
import org.rapporteur.model.When;
import org.rapporteur.ui.EntryKind;

/// The form of an event. Those who took part and are not on record yet are added with it.
final class EventEntry implements EntryForm<Event> {
    private final Common common;
    private final FormValues values = new FormValues();
    private final ObjectProperty<@Nullable EventForm> form = values.choice("form", EventForm.class);
    private final StringProperty place = values.text("place");
    private final ObservableList<String> people = values.texts("people");
    /// The article from which the event is entered; empty where there is none.
    private final StringProperty account = values.text("account");
    private final StringProperty party = values.text("party");
    private final BooleanProperty readout = values.tick("readout");

    EventEntry(Common common) {
        this.common = common;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.EVENT;
    }

    @Override
    public Class<Event> type() {
        return Event.class;
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                common.sentence("entry.name", "entry.eventPrompt", 2),
                new FormField.Choice<>("form", "entry.form", Lists.constants(EventForm.class), "entry.chooseForm",
                        form, common.messages()::of),
                common.happened("log.when"), new FormField.Text("place", "entry.place", "", place, 1),
                common.issues(false), new FormField.Quotes("quotes"),
                new FormField.Several("people", "entry.people", common.choices().names(), people, true),
                new FormField.Tick("readout", "entry.readout", readout, account.map(id -> !id.isEmpty())));
    }

    @Override
    public FormValues values() {
        return values;
    }

    @Override
    public Map<String, String> problems() {
        return common.lacking().where(common.words().isEmpty(), Common.WHAT, "entry.nameMissing")
                .where(form.get() == null, "form", "entry.formMissing")
                .where(common.form().whenProperty().get() == null, Common.WHEN, "log.whenMissing").sentences();
    }

    @Override
    public Recording<Event> recording() {
        String name = common.words();
        EventForm sort = form.get() == null ? EventForm.OCCASION : form.get();
        When when = common.when();
        String where = place.get().strip();
        List<Id<Issue>> issues = common.issues();
        List<String> named = List.copyOf(people);
        Id<Article> article = readout.get() && !account.get().isEmpty()
                ? new Id<>(UUID.fromString(account.get())) : null;
        String side = party.get();
        List<Named> known = List.copyOf(common.choices().people());
        return (scribe, submission) -> {
            var there = new ArrayList<Id<Person>>();
            named.forEach(one -> there.add(Choices.called(known, one).map(Named::<Person>as)
                    .orElseGet(() -> PersonChoice.add(scribe, one, ""))));
            Id<Event> event = submission.put(scribe, Event.class, (citations, marking) ->
                    new Event(name, sort, when, where, issues, there, marking, citations));
            if (article != null) {
                scribe.readout(event, article, side);
            }
            return event;
        };
    }

    @Override
    public void show(Event content) {
        common.show(content.name(), content.when(), content.issues(), content.marking());
        account.set("");
        form.set(content.form());
        place.set(content.place());
        people.setAll(content.people().stream()
                .flatMap(id -> Choices.in(common.choices().people(), id).stream()).map(Named::name).toList());
    }

    @Override
    public boolean mayLieAhead() {
        return true;
    }

    @Override
    public void offer(Selected selected) {
        String title = selected.article().title();
        common.form().suggest(EventGuess.name(title));
        if (form.get() == null) {
            form.set(Stream.concat(Stream.of(title), common.choices().gist().words().stream())
                    .map(EventGuess::of).filter(Objects::nonNull).findFirst().orElse(null));
        }
        if (account.get().isEmpty() && common.form().editingProperty().get() == null) {
            account.set(selected.opened().article().id().toString());
            party.set(common.party(selected).orElse(""));
            ArticleForm sort = selected.article().form();
            readout.set(sort == ArticleForm.OFFICIAL || sort == ArticleForm.TRANSCRIPT);
        }
    }
}
