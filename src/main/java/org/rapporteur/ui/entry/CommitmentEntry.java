package org.rapporteur.ui.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Event;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.When;
import org.rapporteur.ui.EntryKind;

/// The form of a commitment. By what each side's part is told to be done is typed a line a side.
final class CommitmentEntry implements EntryForm<Commitment> {
    private final Common common;
    private final FormValues values = new FormValues();
    private final ObservableList<String> obligors = values.texts("obligors");
    private final ObjectProperty<@Nullable When> due = values.day("due");
    private final ObjectProperty<@Nullable Named> event = values.named("event");
    private final StringProperty measures = values.text("measures");

    CommitmentEntry(Common common) {
        this.common = common;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.COMMITMENT;
    }

    @Override
    public Class<Commitment> type() {
        return Commitment.class;
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                common.sentence("entry.promise", "log.whatPrompt", 2),
                new FormField.Several("obligors", "entry.obligors", common.choices().parties(), obligors, false),
                common.happened("entry.made"),
                new FormField.Day("due", "entry.due", due), common.issues(false), new FormField.Quotes("quotes"),
                new FormField.Text("measures", "entry.measures", "entry.measuresPrompt", measures, 2),
                new FormField.Pick(
                        "event", "entry.givenAt", "entry.eventPick", common.choices().events(), event, null));
    }

    @Override
    public FormValues values() {
        return values;
    }

    @Override
    public Map<String, String> problems() {
        return common.lackingAny("entry.promiseMissing")
                .where(obligors.isEmpty(), "obligors", "entry.obligorsMissing")
                .where(isDueBeforeGiven(), "due", "entry.dueBeforeGiven")
                .where(Lists.lines(measures.get()).stream().anyMatch(line -> measure(line).isEmpty()),
                        "measures", "entry.measureUnread").sentences();
    }

    private boolean isDueBeforeGiven() {
        When made = common.form().whenProperty().get();
        return made != null && due.get() != null && due.get().latest().isBefore(made.earliest());
    }

    private Optional<Commitment.Measure> measure(String line) {
        String[] parts = line.split("[:：]", 2);
        return parts.length < 2 || parts[1].isBlank() ? Optional.empty()
                : common.choices().parties().stream().filter(parts[0].strip()::equalsIgnoreCase).findFirst()
                        .map(party -> new Commitment.Measure(party, parts[1].strip()));
    }

    @Override
    public Recording<Commitment> recording() {
        String what = common.words();
        List<String> owing = List.copyOf(obligors);
        When made = common.when();
        When until = due.get();
        List<Id<Issue>> issues = common.issues();
        Id<Event> at = event.get() == null ? null : event.get().as();
        List<Commitment.Measure> told = Lists.lines(measures.get()).stream()
                .flatMap(line -> measure(line).stream()).toList();
        return (scribe, submission) -> submission.put(scribe, Commitment.class, (citations, marking) ->
                new Commitment(what, owing, made, until, issues, at, told, marking, citations));
    }

    @Override
    public void show(Commitment content) {
        common.show(content.what(), content.made(), content.issues(), content.marking());
        obligors.setAll(content.obligors());
        due.set(content.due());
        event.set(content.event() == null ? null
                : Choices.in(common.choices().events(), content.event()).orElse(null));
        measures.set(content.measures().stream().map(one -> one.party() + ": " + one.text())
                .collect(Collectors.joining("\n")));
    }

    @Override
    public void offer(Selected selected) {
        if (obligors.isEmpty()) {
            List<String> promising = common.choices().gist().promising();
            obligors.addAll(promising.isEmpty() ? common.party(selected).stream().toList() : promising);
        }
        if (due.get() == null) {
            due.set(selected.ahead());
        }
    }

    @Override
    public void about(Id<?> record) {
        Choices.in(common.choices().events(), record).ifPresent(event::set);
    }
}
