package org.rapporteur.ui.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentState;
import org.rapporteur.model.Id;
import org.rapporteur.model.Rating;
import org.rapporteur.model.When;
import org.rapporteur.ui.EntryKind;

/// The form of a rating. It needs evidence, unless it takes a rating back.
final class RatingEntry implements EntryForm<Rating> {
    private final Common common;
    private final FormValues values = new FormValues();
    private final ObjectProperty<@Nullable Named> commitment = values.named("commitment");
    private final ObjectProperty<@Nullable CommitmentState> state = values.choice("state", CommitmentState.class);
    private final PartyChoice party;
    /// The commitment that the form was asked for about or that the passage speaks of; one that is
    /// merely the only one on the issue may be another.
    private @Nullable Named certain;

    RatingEntry(Common common) {
        this.common = common;
        this.party = PartyChoice.in(values, common);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.RATING;
    }

    @Override
    public Class<Rating> type() {
        return Rating.class;
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                new FormField.Pick("commitment", "entry.commitment", "entry.commitmentPrompt",
                        common.choices().commitments(), commitment, null),
                new FormField.Choice<>("state", "entry.state", Lists.constants(CommitmentState.class),
                        "entry.chooseState", state, common.messages()::of),
                common.happened("entry.since"), new FormField.Quotes("quotes"),
                party.field("entry.part", "entry.wholePart"), common.sentence("entry.why", "entry.optional", 2));
    }

    @Override
    public String first() {
        return certain != null && certain.equals(commitment.get()) ? "state" : "commitment";
    }

    @Override
    public FormValues values() {
        return values;
    }

    @Override
    public Map<String, String> problems() {
        boolean evidence = common.form().quotes().stream().anyMatch(one -> one.role() == Citation.Role.SUPPORTS);
        return common.lacking().where(commitment.get() == null, "commitment", "entry.commitmentMissing")
                .where(state.get() == null, "state", "entry.stateMissing")
                .where(common.form().whenProperty().get() == null, Common.WHEN, "entry.sinceMissing")
                .where(!evidence && state.get() != CommitmentState.NOT_RATED, "quotes", "entry.evidenceMissing")
                .sentences();
    }

    @Override
    public Recording<Rating> recording() {
        Id<Commitment> rated = commitment.get().as();
        CommitmentState chosen = state.get();
        String whose = party.get();
        When since = common.when();
        String note = common.words();
        return (scribe, submission) -> submission.put(scribe, Rating.class, (citations, marking) ->
                new Rating(rated, whose, chosen, since, note, marking, citations));
    }

    @Override
    public void show(Rating content) {
        common.show(content.note(), content.since(), List.of(), content.marking());
        about(content.commitment());
        state.set(content.state());
        party.set(content.party());
    }

    @Override
    public void offer(Selected selected) {
        if (commitment.get() == null) {
            certain = common.choices().commitmentIn(common.choices().gist().words()).orElse(null);
            Optional.ofNullable(certain)
                    .or(() -> common.form().issues().isEmpty()
                            ? Optional.empty() : common.choices().onlyCommitmentOn(common.issue()))
                    .ifPresent(commitment::set);
        }
    }

    @Override
    public void about(Id<?> record) {
        Choices.in(common.choices().commitments(), record).ifPresent(commitment::set);
        certain = commitment.get();
    }
}
