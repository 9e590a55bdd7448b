package org.rapporteur.ui.entry;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.When;
import org.rapporteur.ui.EntryKind;

/// The form of a link.
final class LinkEntry implements EntryForm<Link> {
    private final Common common;
    private final FormValues values = new FormValues();
    private final ObjectProperty<@Nullable Named> source = values.named("source");
    private final ObjectProperty<@Nullable Named> target = values.named("target");
    private final ObjectProperty<@Nullable LinkForm> form = values.choice("form", LinkForm.class);

    LinkEntry(Common common) {
        this.common = common;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.LINK;
    }

    @Override
    public Class<Link> type() {
        return Link.class;
    }

    @Override
    public List<FormField> fields() {
        return List.of(
                new FormField.Pick(
                        "source", "entry.source", "entry.sourcePrompt", common.choices().starts(), source, null),
                new FormField.Choice<>("form", "entry.how", Lists.constants(LinkForm.class), "entry.chooseHow",
                        form, common.messages()::of),
                new FormField.Pick(
                        "target", "entry.target", "entry.targetPrompt", common.choices().ends(), target, null),
                common.happened("entry.since"), new FormField.Quotes("quotes"),
                common.sentence("entry.linkWords", "entry.optional", 2));
    }

    @Override
    public String first() {
        boolean asksHow = source.get() != null && form.get() == null;
        return asksHow ? "form" : source.get() != null && target.get() == null ? "target" : "source";
    }

    @Override
    public FormValues values() {
        return values;
    }

    @Override
    public Map<String, String> problems() {
        Named from = source.get();
        Named to = target.get();
        return common.lacking().where(from == null, "source", "entry.sourceMissing")
                .where(form.get() == null, "form", "entry.howMissing")
                .where(to == null, "target", "entry.targetMissing")
                .where(from != null && to != null && from.id().equals(to.id()), "target", "entry.linkToItself")
                .where(common.form().whenProperty().get() == null, Common.WHEN, "entry.sinceMissing").sentences();
    }

    @Override
    public Recording<Link> recording() {
        Id<?> from = new Id<>(source.get().id());
        Id<?> to = new Id<>(target.get().id());
        LinkForm how = form.get();
        When since = common.when();
        String words = common.words();
        return (scribe, submission) -> submission.put(scribe, Link.class, (citations, marking) ->
                new Link(from, to, how, since, words, marking, citations));
    }

    @Override
    public void show(Link content) {
        common.show(content.words(), content.when(), List.of(), content.marking());
        about(content.source());
        target.set(Choices.in(common.choices().ends(), content.target()).orElse(null));
        form.set(content.form());
    }

    @Override
    public void offer(Selected selected) {
        TieGuess tie = common.choices().gist().tie();
        if (tie != null && source.get() == null && target.get() == null) {
            source.set(Choices.in(common.choices().starts(), tie.source()).orElse(null));
            target.set(Choices.in(common.choices().ends(), tie.target()).orElse(null));
            form.set(form.get() == null ? tie.form() : form.get());
        }
        if (target.get() == null && !common.form().issues().isEmpty()) {
            target.set(Choices.in(common.choices().ends(), common.issue()).orElse(null));
        }
    }

    @Override
    public void about(Id<?> record) {
        source.set(Choices.in(common.choices().starts(), record)
                .orElse(Named.of(record, common.messages().get("entry.earlier"))));
    }
}
