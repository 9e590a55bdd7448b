package org.rapporteur.ui.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.When;
import org.rapporteur.service.Scribe;
import org.rapporteur.ui.EntryKind;

/// The form of a position.
final class PositionEntry implements EntryForm<Position> {
    private final Common common;
    private final FormValues values = new FormValues();
    private final PartyChoice party;
    private final PersonChoice speaker;

    PositionEntry(Common common) {
        this.common = common;
        this.party = PartyChoice.in(values, common);
        this.speaker = PersonChoice.in(values, common.choices());
    }

    @Override
    public EntryKind kind() {
        return EntryKind.POSITION;
    }

    @Override
    public Class<Position> type() {
        return Position.class;
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                common.sentence("entry.says", "entry.saysPrompt", 3),
                party.field("entry.party", "entry.chooseParty"), common.happened("entry.stated"),
                common.issues(true), new FormField.Quotes("quotes"), speaker.field("entry.speaker"));
    }

    @Override
    public FormValues values() {
        return values;
    }

    @Override
    public Map<String, String> problems() {
        return common.lackingAny("entry.saysMissing")
                .where(party.get().isEmpty(), "party", "entry.partyMissing").sentences();
    }

    @Override
    public Recording<Position> recording() {
        Id<Issue> issue = common.issue();
        String holder = party.get();
        String text = common.words();
        When stated = common.when();
        Function<Scribe, @Nullable Id<Person>> person = speaker.recording(holder);
        return (scribe, submission) -> {
            @Nullable Id<Person> by = person.apply(scribe);
            return submission.put(scribe, Position.class, (citations, marking) ->
                    new Position(issue, holder, text, stated, by, marking, citations));
        };
    }

    @Override
    public void show(Position content) {
        common.show(content.text(), content.stated(), List.of(content.issue()), content.marking());
        party.set(content.party());
        speaker.show(content.speaker());
    }

    @Override
    public void offer(Selected selected) {
        party.offer(common.speaking(selected));
        String by = selected.article().speaker();
        speaker.offer(by == null ? "" : by);
    }
}
