package org.rapporteur.ui.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Content;
import org.rapporteur.model.Id;
import org.rapporteur.model.Stored;
import org.rapporteur.ui.control.Jottings;
import org.rapporteur.ui.control.KeptFields;

/// All records of one kind, a form for each that was looked at, and the one on show. A form that was changed
/// stays as it is until it is saved or given up, whatever else is shown or recorded meanwhile, and over the
/// end of the program.
final class StoredForms<C extends Content, F extends RecordForm<C>> {
    private static final String NEW = "new";

    private final Jottings jottings;
    private final String name;
    private final BiFunction<Id<C>, C, F> formOf;
    private final Supplier<Optional<F>> blank;
    private final ObservableList<Stored<C>> records = FXCollections.observableArrayList();
    private final Map<@Nullable Id<C>, F> forms = new HashMap<>();
    private final Map<F, KeptFields> fields = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable F> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final Map<String, String> left = new HashMap<>();
    private boolean filling;
    private Runnable begun = () -> {};

    /// @param name under which what is half typed is kept in `jottings`
    /// @param formOf the form of a record
    /// @param blank the form of a new one; empty where none can be begun
    StoredForms(Jottings jottings, String name, BiFunction<Id<C>, C, F> formOf,
            Supplier<Optional<F>> blank) {
        this.jottings = jottings;
        this.name = name;
        this.formOf = formOf;
        this.blank = blank;
        jottings.recallAll(name, this::leftBefore);
    }

    /// The records in their order.
    ObservableList<Stored<C>> records() {
        return records;
    }

    /// The form on show; null where there is no record.
    ReadOnlyObjectProperty<@Nullable F> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// The form on show; null where there is no record.
    @Nullable F form() {
        return form.get();
    }

    /// Whether they were read once, so that a list without anything in it is empty.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Shows `now` in the list.
    void fill(List<Stored<C>> now) {
        filling = true;
        records.setAll(now);
        filling = false;
    }

    /// Takes what is recorded now; the form on show stays, as that of the same record.
    void read(List<Stored<C>> now) {
        loaded.set(true);
        forms.values().removeIf(each -> each.id() != null && !each.changed());
        fields.keySet().retainAll(forms.values());
        fill(now);
        F shown = form.get();
        if (shown == null || shown.id() != null) {
            showAgain(shown == null ? null : shown.id());
        }
        takeUp();
    }

    private void showAgain(@Nullable Id<C> id) {
        records.stream().filter(each -> each.id().equals(id)).findFirst()
                .or(() -> records.stream().findFirst())
                .ifPresentOrElse(this::choose, () -> form.set(null));
    }

    private void leftBefore(Map<String, String> all) {
        left.putAll(all);
        if (loaded.get()) {
            takeUp();
            fill(List.copyOf(records));
        }
    }

    /// Fills the forms of which something was left half typed before; a new record's comes on show.
    private void takeUp() {
        records.forEach(each -> {
            String words = left.remove(name + each.id());
            if (words != null) {
                fields(formOf(each)).restore(words);
            }
        });
        String words = left.get(name + NEW);
        if (words != null) {
            blank.get().ifPresent(made -> {
                left.remove(name + NEW);
                fields(keep(made)).restore(words);
                form.set(made);
            });
        }
    }

    private KeptFields fields(F one) {
        return Objects.requireNonNull(fields.get(one));
    }

    /// Shows the form of `one`, as it was left. What a list marks by itself while it is filled anew is no choice.
    void choose(Stored<C> one) {
        if (!filling) {
            form.set(formOf(one));
        }
    }

    private F formOf(Stored<C> one) {
        F known = forms.get(one.id());
        return known == null ? keep(formOf.apply(one.id(), one.content())) : known;
    }

    private F keep(F made) {
        forms.put(made.id(), made);
        fields.put(made, made.kept(jottings, name + (made.id() == null ? NEW : made.id())));
        return made;
    }

    /// Whether the form of `one` was changed and not saved.
    boolean unsaved(Stored<C> one) {
        F kept = forms.get(one.id());
        return kept != null && kept.changed();
    }

    /// Runs `action` whenever somebody begins a new record.
    void onBegun(Runnable action) {
        begun = action;
    }

    /// The forms that were changed and not saved.
    List<F> unsaved() {
        return forms.values().stream().filter(RecordForm::changed).toList();
    }

    /// Shows the first of those.
    void showUnsaved() {
        unsaved().stream().findFirst().ifPresent(form::set);
    }

    /// Begins a new record, where that can be done.
    void begin() {
        blank.get().ifPresent(this::begin);
    }

    /// Shows `made`, the form of a new record, or that which was begun before and changed.
    ///
    /// @return whether it is `made`
    boolean begin(F made) {
        F before = forms.get(null);
        boolean anew = before == null || !before.changed();
        form.set(anew ? keep(made) : before);
        begun.run();
        return anew;
    }

    /// Forgets what was changed in the form on show.
    void revert() {
        F shown = form.get();
        if (shown != null) {
            drop(shown);
            form.set(null);
            showAgain(shown.id());
        }
    }

    /// Forgets the form of `id`, which is recorded no more.
    void forget(Id<C> id) {
        F gone = forms.get(id);
        if (gone != null) {
            drop(gone);
        }
    }

    /// Shows the record `id` of `content`, as which `shown` was saved.
    void saved(F shown, Id<C> id, C content) {
        drop(shown);
        if (form.get() == shown) {
            form.set(keep(formOf.apply(id, content)));
        }
    }

    private void drop(F one) {
        forms.remove(one.id(), one);
        KeptFields held = fields.remove(one);
        if (held != null) {
            held.drop();
        }
    }
}
