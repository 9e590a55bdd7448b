package org.rapporteur.ui.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.i18n.Messages;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.Passage;
import org.rapporteur.service.articles.ArticleDesk;
import org.rapporteur.ui.EntryKind;

/// The forms of all kinds over what they share, and the kind that is being entered.
public final class EntryForms {
    private final LogForm shared = new LogForm();
    private final Choices choices = new Choices();
    private final CaveatEntry caveat;
    private final Map<EntryKind, EntryForm<? extends Content>> forms = new EnumMap<>(EntryKind.class);
    private final ReadOnlyObjectWrapper<EntryKind> kind = new ReadOnlyObjectWrapper<>(EntryKind.DEVELOPMENT);
    private @Nullable Selected selected;

    EntryForms(Messages messages) {
        var common = new Common(shared, choices, messages);
        caveat = new CaveatEntry(common);
        List.of(new DevelopmentEntry(common), new PositionEntry(common), new EventEntry(common),
                new CommitmentEntry(common), new RatingEntry(common), new PersonEntry(common), new LinkEntry(common),
                caveat, new TripwireEntry(common), new FlagEntry(common), new TaskEntry(common))
                .forEach(form -> forms.put(form.kind(), form));
        shared.whatProperty().addListener((property, old, now) -> {
            if (shared.editingProperty().get() == null) {
                current().typed(now);
            }
        });
    }

    /// Runs `changed` whenever a field changes.
    void onChange(Runnable changed) {
        shared.onChange(changed);
        forms.values().forEach(form -> form.values().onChange(changed));
    }

    /// What all kinds share.
    LogForm shared() {
        return shared;
    }

    /// What can be chosen.
    Choices choices() {
        return choices;
    }

    /// The kind that is being entered.
    ReadOnlyObjectProperty<EntryKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /// The form of `of`.
    EntryForm<? extends Content> of(EntryKind of) {
        EntryForm<? extends Content> form = forms.get(of);
        if (form == null) {
            throw new IllegalStateException("no form for " + of);
        }
        return form;
    }

    /// The form of the kind that is being entered.
    EntryForm<? extends Content> current() {
        return of(kind.get());
    }

    /// Turns to another kind; what is shared stays, and what the words selected last say is filled
    /// in where the new form has nothing yet.
    void turnTo(EntryKind other) {
        if (other != kind.get()) {
            current().left();
            shared.withdraw();
            kind.set(other);
        }
        offer();
    }

    /// Fills in what an article and the words selected in it say.
    void offer(Selected now) {
        selected = now;
        offer();
    }

    private void offer() {
        if (selected != null && shared.editingProperty().get() == null) {
            current().offer(selected);
        }
    }

    /// Turns to a caveat of an article or a passage of it.
    void doubt(ArticleDesk.Opened opened, @Nullable Id<Passage> passage) {
        turnTo(EntryKind.CAVEAT);
        caveat.doubt(opened, passage);
    }

    /// Fills the form of its kind with a record.
    void show(EntryKind of, Content content) {
        turnTo(of);
        show(of(of), content);
    }

    private static <T extends Content> void show(EntryForm<T> form, Content content) {
        form.show(form.type().cast(content));
    }

    /// Whether nothing was typed, quoted or chosen.
    boolean isEmpty() {
        return shared.isEmpty() && current().values().kept().isEmpty();
    }

    /// Empties every form and turns to developments again.
    void clear() {
        selected = null;
        shared.clear();
        forms.values().forEach(form -> form.values().clear());
        kind.set(EntryKind.DEVELOPMENT);
    }

    /// The forms as they are kept.
    LogDraft draft() {
        return shared.draft(kind.get(), current().values().kept());
    }

    /// Fills the forms with what was kept.
    void restore(LogDraft draft) {
        clear();
        kind.set(draft.ofKind());
        shared.restore(draft, choices.issues());
        current().values().restore(draft.ownValues());
    }
}
