package org.rapporteur.ui.entry;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Development;
import org.rapporteur.model.Id;
import org.rapporteur.model.OnIssue;
import org.rapporteur.model.Tripwire;
import org.rapporteur.model.When;
import org.rapporteur.service.NewDevelopment;
import org.rapporteur.ui.EntryKind;

/// The form of a development. What it meets of what was waited for is marked in the same gesture.
final class DevelopmentEntry implements EntryForm<Development> {
    private final Common common;
    private final LogForm form;
    private final FormValues values = new FormValues();
    private final ObjectProperty<@Nullable When> reported = values.day("reported");

    DevelopmentEntry(Common common) {
        this.common = common;
        this.form = common.form();
    }

    @Override
    public EntryKind kind() {
        return EntryKind.DEVELOPMENT;
    }

    @Override
    public Class<Development> type() {
        return Development.class;
    }

    @Override
    public List<FormField> fields() {
        var corrected = Bindings.createStringBinding(() -> {
            Named one = form.correctsProperty().get();
            return one == null ? null : common.messages().get("entry.corrects", one.name());
        }, form.correctsProperty());
        return List.of(
                new FormField.About("corrects", corrected, () -> form.correctsProperty().set(null)),
                common.sentence("log.what", "log.whatPrompt", 2), common.happened("log.when"), common.issues(false),
                new FormField.Waiting("waiting"), new FormField.Quotes("quotes"), new FormField.Levels("levels"),
                new FormField.Judgement("judgement"));
    }

    @Override
    public FormValues values() {
        return values;
    }

    @Override
    public Map<String, String> problems() {
        return common.lackingAny("log.whatMissing").sentences();
    }

    @Override
    public Recording<Development> recording() {
        NewDevelopment entered = form.development(common.when(), reported.get());
        List<Id<Tripwire>> met = List.copyOf(form.met());
        return (scribe, submission) -> {
            Id<Development> id = submission.editing() == null
                    ? scribe.log(entered)
                    : scribe.revise(new Id<>(submission.editing().value()), entered, submission.kept());
            met.forEach(one -> scribe.change(Tripwire.class, one, tripwire -> tripwire.metBy(id)));
            return id;
        };
    }

    @Override
    public void show(Development content) {
        common.show(content.what(), content.happened(),
                content.issues().stream().map(OnIssue::issue).toList(), content.marking());
        form.issues().forEach(chosen -> content.levelOn(chosen.id())
                .ifPresent(level -> chosen.levelProperty().set(level.level())));
        reported.set(content.reported());
        form.judge(content.assessment());
        form.correctsProperty().set(content.corrects() == null ? null
                : Choices.in(common.choices().starts(), content.corrects())
                        .orElse(Named.of(content.corrects(), common.messages().get("entry.earlier"))));
    }

    @Override
    public boolean setLevel(int level) {
        if (form.issues().isEmpty()) {
            return false;
        }
        form.issues().getFirst().levelProperty().set(level);
        return true;
    }

    @Override
    public void about(Id<?> record) {
        form.correctsProperty().set(Choices.in(common.choices().starts(), record)
                .orElse(Named.of(record, common.messages().get("entry.earlier"))));
    }
}
